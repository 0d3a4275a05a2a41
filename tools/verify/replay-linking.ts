import type { FileReplay } from './file-replay';
import type { ChainEvent } from './read-chain';
import { requireOpen } from './replay-moves';
import { PayloadFault, textIn } from './sealed-payload';

/** Linking another file and taking the link away (FM-1). */
export const LINKING_STEPS = { 'file.linked': link, 'file.unlinked': unlink };

function link(file: FileReplay, event: ChainEvent): void {
  requireHolder(file, event);
  const linked = textIn(event.body, 'linked');
  if (linked === event.chainId) throw new PayloadFault('it links the file to itself');
  if (standing(file, linked)) throw new PayloadFault('it links what is linked already');
  file.matters.push({
    table: 'file_link',
    event,
    row: {
      event_id: event.id,
      file_id: event.chainId,
      linked_file_id: linked,
      linked_at: event.at,
      unlinked_at: null,
    },
  });
}

function unlink(file: FileReplay, event: ChainEvent): void {
  requireHolder(file, event);
  const matter = standing(file, textIn(event.body, 'linked'));
  if (!matter) throw new PayloadFault('it takes a link away that does not stand');
  matter.row['unlinked_at'] = event.at;
}

function standing({ matters }: FileReplay, linked: string) {
  return matters.find(
    ({ table, row }) =>
      table === 'file_link' && row['linked_file_id'] === linked && row['unlinked_at'] === null,
  );
}

function requireHolder(file: FileReplay, event: ChainEvent): void {
  if (event.actor.post !== requireOpen(file).postId)
    throw new PayloadFault('it links by a post that did not have the file');
}
