import { CLASSIFICATIONS, VIEWING_KINDS } from '@sanchika/file/domain';
import type { FileReplay } from './file-replay';
import type { Matter } from './matters';
import type { ChainEvent } from './read-chain';
import { PayloadFault, textIn, textOrNullIn } from './sealed-payload';

/** Who was named on a file, how it was classified, and who saw it. */
export const GRANT_STEPS = {
  'file.granted': grant,
  'file.grantRevoked': revoke,
  'file.reclassified': reclassify,
  'file.viewed': view,
};

function grant(file: FileReplay, event: ChainEvent): void {
  file.matters.push({
    table: 'file_grant',
    event,
    row: {
      event_id: event.id,
      file_id: event.chainId,
      post_id: textIn(event.body, 'to'),
      until_on: textIn(event.body, 'until'),
      reason: { event, place: 'reason' },
      granted_by_post_id: event.actor.post,
      granted_by_person_id: event.actor.person,
      granted_at: event.at,
      granted_seq: event.seq,
      revoked_by_post_id: null,
      revoked_at: null,
      revoked_event_id: null,
    },
  });
}

function revoke(file: FileReplay, event: ChainEvent): void {
  const row = standingGrant(file, textIn(event.body, 'grant'));
  row['revoked_by_post_id'] = event.actor.post;
  row['revoked_at'] = event.at;
  row['revoked_event_id'] = event.id;
}

function standingGrant({ matters }: FileReplay, id: string): Matter['row'] {
  const row = matters.find(({ table, row: each }) => table === 'file_grant' && each['event_id'] === id)?.row;
  if (!row || row['revoked_event_id'] !== null) throw new PayloadFault('it takes back what was not granted');
  return row;
}

function reclassify(file: FileReplay, event: ChainEvent): void {
  const classification = textIn(event.body, 'classification');
  if (!CLASSIFICATIONS.some((each) => each === classification))
    throw new PayloadFault('it gives the file a grade that is not kept here');
  if (event.actor.post !== file.holder)
    throw new PayloadFault('it is classified by a post that did not have the file');
  file.classification = classification;
  file.matters.push({
    table: 'reclassification',
    event,
    row: {
      event_id: event.id,
      file_id: event.chainId,
      seq: event.seq,
      classification,
      reason: { event, place: 'reason' },
      by_post_id: event.actor.post,
      by_person_id: event.actor.person,
      at: event.at,
    },
  });
}

function view(file: FileReplay, event: ChainEvent): void {
  const kind = textIn(event.body, 'kind');
  if (!VIEWING_KINDS.some((each) => each === kind)) throw new PayloadFault('it was seen in no known way');
  const paperId = textOrNullIn(event.body, 'paper');
  if (paperId !== null && !file.papers.some(({ id }) => id === paperId))
    throw new PayloadFault('a paper was taken that the file did not have');
  file.matters.push({
    table: 'viewing',
    event,
    row: {
      event_id: event.id,
      file_id: event.chainId,
      seq: event.seq,
      kind,
      paper_id: paperId,
      post_id: event.actor.post,
      person_id: event.actor.person,
      device_id: event.actor.device,
      at: event.at,
    },
  });
}
