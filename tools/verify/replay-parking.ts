import type { FileReplay } from './file-replay';
import type { Matter } from './matters';
import type { ChainEvent } from './read-chain';
import { go, requireOpen, setDue } from './replay-moves';
import { momentIn, PayloadFault, textIn } from './sealed-payload';

/** Putting a file by and taking it up again. */
export const PARKING_STEPS = { 'file.parked': park, 'file.unparked': unpark };

function park(file: FileReplay, event: ChainEvent): void {
  const open = requireOpen(file);
  go(file, 'park');
  file.matters.push({
    table: 'parking',
    event,
    row: {
      event_id: event.id,
      file_id: event.chainId,
      post_id: open.postId,
      parked_at: event.at,
      review_on: textIn(event.body, 'reviewOn'),
      returns_at: momentIn(event.body, 'returnsAt'),
      reason: { event, place: 'reason' },
      ended_at: null,
      ended_by: null,
    },
  });
}

function unpark(file: FileReplay, event: ChainEvent): void {
  go(file, 'unpark');
  setDue(requireOpen(file), event);
  const { row } = openParking(file);
  row['ended_at'] = event.at;
  row['ended_by'] = textIn(event.body, 'by');
}

function openParking({ matters }: FileReplay): Matter {
  const parking = matters.findLast(({ table, row }) => table === 'parking' && row['ended_at'] === null);
  if (!parking) throw new PayloadFault('it takes up what was not put by');
  return parking;
}
