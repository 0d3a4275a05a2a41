import { formatVolumeNumber, pagesOfFile } from '@sanchika/file/domain';
import type { FileReplay, MergedLeaf, MergedPaper } from './file-replay';
import { countsOf } from './leaf-counts';
import type { Matter } from './matters';
import type { ChainEvent } from './read-chain';
import { endOpen, go, requireOpen } from './replay-moves';
import { numberIn, numbersIn, PayloadFault, textIn, textsIn } from './sealed-payload';

/** Parts, volumes, and files that end in another. */
export const MERGING_STEPS = {
  'file.partOpened': openPart,
  'file.volumeOpened': openVolume,
  'file.mergeProposed': propose,
  'file.mergeRefused': refuse,
  'file.mergedIn': takeIn,
  'file.merged': end,
};

function openPart(file: FileReplay, event: ChainEvent): void {
  go(file, 'openPart');
  if (numberIn(event.body, 'partNo') !== file.parts.length + 1)
    throw new PayloadFault('the number of its part does not follow the last one');
  file.parts.push(textIn(event.body, 'part'));
}

function openVolume(file: FileReplay, event: ChainEvent): void {
  go(file, 'openVolume');
  requireHolder(file, event);
  const no = file.volume + 1;
  const fileNumber = formatVolumeNumber(file.fileNumber ?? '', no);
  if (numberIn(event.body, 'volume') !== no || textIn(event.body, 'fileNumber') !== fileNumber)
    throw new PayloadFault('its volume does not follow the last one');
  const { firsts, ...counts } = countsOf(file);
  requireFirsts(event, firsts);
  Object.assign(file, { volume: no, fileNumber, volumeStart: pagesOfFile(counts) });
  file.matters.push({
    table: 'volume',
    event,
    row: {
      ...{ event_id: event.id, file_id: event.chainId, no },
      ...{ opened_at: event.at, opened_seq: event.seq },
      ...columnsOf(firsts),
    },
  });
}

function propose(file: FileReplay, event: ChainEvent): void {
  go(file, 'proposeMerge');
  requireHolder(file, event);
  file.matters.push({
    table: 'merge_proposal',
    event,
    row: {
      event_id: event.id,
      file_id: event.chainId,
      other_file_id: textIn(event.body, 'other'),
      by_post_id: event.actor.post,
      proposed_at: event.at,
      reason: { event, place: 'reason' },
      ...{ answer: null, answered_at: null, answer_reason: null },
    },
  });
}

function refuse(file: FileReplay, event: ChainEvent): void {
  go(file, 'refuseMerge');
  requireHolder(file, event);
  const row = waitingProposals(file)[0]?.row;
  if (!row) throw new PayloadFault('it refuses what was not proposed');
  const answer_reason = { event, place: 'reason' };
  Object.assign(row, { answer: 'refused', answered_at: event.at, answer_reason });
}

function takeIn(file: FileReplay, event: ChainEvent): void {
  go(file, 'mergeIn');
  requireHolder(file, event);
  const { body } = event;
  const { firsts } = countsOf(file);
  requireFirsts(event, firsts);
  const fileId = textIn(body, 'file');
  const notes = leavesIn(textsIn(body, 'notes'), numbersIn(body, 'paras'), {
    no: firsts.noteFrom,
    from: firsts.paraFrom,
  });
  const papers = leavesIn(textsIn(body, 'papers'), numbersIn(body, 'pages'), {
    no: firsts.serialFrom,
    from: firsts.pageFrom,
  });
  const said = { head: textIn(body, 'head'), headSeq: numberIn(body, 'headSeq') };
  const isPart = body['isPart'] === true;
  file.mergings.push({ fileId, isPart, ...said, notes, papers, event });
  const unflagged = { flag: null, receiptNo: null, flagSeq: null, event };
  const merged = papers.map((paper): MergedPaper => ({ ...paper, ...unflagged }));
  file.mergedPapers.push(...merged);
  file.matters.push(
    mergingRow(event, { fileId, isPart, firsts }),
    ...notes.map((note) => noteRow(event, note)),
    ...merged.map((paper) => paperRow(event, paper)),
  );
  for (const { row } of waitingProposals(file))
    if (row['other_file_id'] === fileId) Object.assign(row, { answer: 'merged', answered_at: event.at });
}

function end(file: FileReplay, event: ChainEvent): void {
  requireHolder(file, event);
  go(file, 'merge');
  endOpen(file, event, 'merge');
  file.holder = null;
  file.mergedInto = textIn(event.body, 'into');
}

type Firsts = ReturnType<typeof countsOf>['firsts'];

function requireHolder(file: FileReplay, event: ChainEvent): void {
  if (requireOpen(file).postId !== event.actor.post)
    throw new PayloadFault('it is done by a post that did not have the file');
}

function requireFirsts({ body }: ChainEvent, firsts: Firsts): void {
  for (const [name, first] of Object.entries(firsts))
    if (numberIn(body, name) !== first) throw new PayloadFault('its numbers do not follow the last ones');
}

function leavesIn(
  ids: readonly string[],
  counts: readonly number[],
  first: { readonly no: number; readonly from: number },
): MergedLeaf[] {
  if (ids.length !== counts.length) throw new PayloadFault('it does not count all that it took over');
  let { from } = first;
  return ids.map((id, index) => {
    const count = counts[index] ?? 0;
    const leaf = { id, no: first.no + index, from, count };
    from += count;
    return leaf;
  });
}

function waitingProposals({ matters }: FileReplay): Matter[] {
  return matters.filter(({ table, row }) => table === 'merge_proposal' && row['answer'] === null);
}

function columnsOf({ noteFrom, paraFrom, serialFrom, pageFrom }: Firsts) {
  return { note_from: noteFrom, para_from: paraFrom, serial_from: serialFrom, page_from: pageFrom };
}

function mergingRow(
  event: ChainEvent,
  { fileId, isPart, firsts }: { fileId: string; isPart: boolean; firsts: Firsts },
): Matter {
  return {
    table: 'merging',
    event,
    row: {
      ...{ event_id: event.id, file_id: event.chainId, merged_file_id: fileId, is_part: isPart },
      ...{ by_post_id: event.actor.post, merged_at: event.at, merged_seq: event.seq },
      reason: 'reason' in event.body ? { event, place: 'reason' } : null,
      ...columnsOf(firsts),
    },
  };
}

function noteRow(event: ChainEvent, { id, no, from, count }: MergedLeaf): Matter {
  return {
    table: 'merged_note',
    event,
    row: {
      ...{ file_id: event.chainId, note_id: id, note_no: no, para_from: from, para_to: from + count - 1 },
      ...{ event_id: event.id, event_seq: event.seq },
    },
  };
}

function paperRow(event: ChainEvent, paper: MergedPaper): Matter {
  const { id, no, from } = paper;
  return {
    table: 'merged_paper',
    event,
    row: {
      ...{ file_id: event.chainId, paper_id: id, serial: no, page_from: from },
      // A flag is given later, to the paper itself.
      get flag() {
        return paper.flag;
      },
      get receipt_no() {
        return paper.receiptNo;
      },
      get flag_seq() {
        return paper.flagSeq;
      },
      ...{ event_id: event.id, event_seq: event.seq },
    },
  };
}
