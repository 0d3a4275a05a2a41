import { FileActs } from '@sanchika/file/contract';
import type { FileReceipt } from '@sanchika/file/contract';
import { v7 } from 'uuid';
import { appoint } from './appointment';
import type { Ask } from './ask';
import { fileWithSuperintendent } from './file-with-superintendent';
import type { FileRef, Officer } from './officer';
import { ARRANGING_SITUATIONS } from './arranging-situations';
import { LINK_SITUATIONS } from './link-situations';
import { MERGING_SITUATIONS } from './merging-situations';
import { PAPER_SITUATIONS } from './paper-situations';
import { PHRASE_SITUATIONS } from './phrase-situations';
import { printed } from './printed';
import { RawDatabase } from './raw-database';
import { GRANT_SITUATIONS } from './restricted-situations';
import type { SampleDistrict } from './sample-district';

/** Brings about a state of the district in which an operation of files is in its place. */
export type Situation = (district: SampleDistrict) => Promise<Ask>;

async function proposedToClose({ clerk, superintendent }: SampleDistrict): Promise<FileReceipt> {
  const file = await clerk.opensFile();
  await clerk.proposesClosing(file, { note: 'नस्तीबद्ध करें।' }).to(superintendent);
  return file;
}

async function approvedToClose(district: SampleDistrict): Promise<FileReceipt> {
  const file = await proposedToClose(district);
  await district.superintendent.approvesClosing(file, { note: 'करें।' });
  return file;
}

/** The superintendent, who has the file, asks the clerk. */
async function askedOpinion(district: SampleDistrict): Promise<{ fileId: string; askingId: string }> {
  const { clerk, superintendent } = district;
  const file = await fileWithSuperintendent(district);
  const words = { kind: 'opinion', toPostIds: [clerk.postId], question: 'अभिमत दें।' };
  const { askingIds } = await superintendent.acts(FileActs.ask, file, words);
  return { fileId: file.fileId, askingId: askingIds[0] ?? '' };
}

/** The limit of the file is behind it, as only the owner of the machine can bring about without waiting. */
async function lateNow({ server }: SampleDistrict, fileId: string): Promise<void> {
  const raw = await RawDatabase.open(server.database);
  await raw.rows('UPDATE holding_interval SET due_at = 0 WHERE file_id = ?', [fileId]);
  await raw.close();
}

async function closedFile(district: SampleDistrict): Promise<FileReceipt> {
  const file = await approvedToClose(district);
  return district.clerk.closes(file, 'C');
}

async function reopeningProposed(district: SampleDistrict): Promise<FileReceipt> {
  const file = await closedFile(district);
  const words = { toPostId: district.superintendent.postId, reason: 'नया आवेदन है।' };
  return district.clerk.acts(FileActs.proposeReopen, file, words);
}

const DAY_MS = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

const RECORD_ROOM = {
  officeCode: 'MSD-COL',
  sectionCode: 'MSD-COL-EST',
  roles: ['recordKeeper'] as const,
  reportsTo: null,
};

const aNote = () => ({ noteId: v7(), text: 'टीप', decision: 'putUp' });
const aSanction = () => ({
  sanctionId: v7(),
  amountPaise: 1_234_500,
  budgetHead: '2053-00-093',
  payee: 'मेसर्स क ख ग',
  ruleCited: 'भण्डार क्रय नियम 4',
  availablePaise: 5_000_000,
  purpose: 'स्टेशनरी क्रय',
});
const paramsOf = ({ fileId }: FileRef) => ({ params: { fileId } });

/** An act on what its author sees now. */
async function seen(officer: Officer, file: FileRef, body: Record<string, unknown> = {}): Promise<Ask> {
  const { headHash } = await officer.sees(file);
  return { doer: officer, input: { ...paramsOf(file), body: { seenHead: headHash, ...body } } };
}

const newFile: Situation = async ({ clerk }) => ({
  doer: clerk,
  input: { body: { fileId: v7(), subject: 'विषय', subjectHead: 'GEN' } },
});
const draft: Situation = async ({ clerk }) => ({ doer: clerk, input: paramsOf(await clerk.draftsFile()) });
const sentFile: Situation = async (district) => ({
  doer: district.superintendent,
  input: paramsOf(await fileWithSuperintendent(district)),
});
const desk: Situation = async ({ clerk }) => ({ doer: clerk, input: {} });

const draftNote: Situation = async (district) => {
  const doer = district.superintendent;
  const { fileId } = await fileWithSuperintendent(district);
  return { doer, input: { params: { fileId, noteId: await doer.writes({ fileId }, 'मसौदा') } } };
};

/** A print of the superintendent's that lies ready. */
const madePrint: Situation = async (district) => {
  const doer = district.superintendent;
  const { fileId } = await fileWithSuperintendent(district);
  const { printId } = await printed(doer, { fileId });
  return { doer, input: { params: { fileId, printId } } };
};

/** What the superintendent does with a file that came from the clerk. */
function onHisDesk(words: (district: SampleDistrict) => Record<string, unknown>): Situation {
  return async (district) =>
    seen(district.superintendent, await fileWithSuperintendent(district), words(district));
}

/** For each operation of files its situation: mostly a file on the superintendent's desk that came from the clerk. */
export const SITUATIONS: Readonly<Record<string, Situation>> = {
  'file.masters': desk,
  'file.desk': desk,
  'file.with-others': desk,
  'file.handled': desk,
  'file.stream': desk,
  'file.search': async ({ clerk }) => ({ doer: clerk, input: { query: { q: 'विषय' } } }),
  'file.open': sentFile,
  'file.card': sentFile,
  'file.journey': sentFile,
  'file.order-print': async (district) => ({
    doer: district.superintendent,
    input: {
      ...paramsOf(await fileWithSuperintendent(district)),
      body: { language: 'hi', parts: ['notes'] },
    },
  }),
  'file.print': madePrint,
  'file.download-print': madePrint,
  'file.create': newFile,
  'file.activate': draft,
  'file.discard': draft,
  'file.write-note': async (district) => {
    const { fileId } = await fileWithSuperintendent(district);
    const params = { fileId, noteId: v7() };
    return { doer: district.superintendent, input: { params, body: { text: 'टीप', decision: 'putUp' } } };
  },
  'file.discard-note': draftNote,
  'file.confirm-note': draftNote,
  'file.send': onHisDesk(({ additionalCollector }) => ({
    toPostId: additionalCollector.postId,
    note: aNote(),
  })),
  'file.return': onHisDesk(() => ({ note: { ...aNote(), decision: 'return' } })),
  'file.pull-back': async (district) => ({
    doer: district.clerk,
    input: { ...paramsOf(await fileWithSuperintendent(district)), body: {} },
  }),
  'file.read-mark': sentFile,
  'file.set-priority': onHisDesk(() => ({ priority: 'urgent' })),
  'file.order-due': async (district) => {
    const limit = { count: 3, unit: 'workingDays' };
    return seen(district.additionalCollector, await fileWithSuperintendent(district), { limit });
  },
  'file.propose-close': onHisDesk(({ additionalCollector }) => ({
    toPostId: additionalCollector.postId,
    note: aNote(),
  })),
  'file.approve-close': async (district) =>
    seen(district.superintendent, await proposedToClose(district), { note: aNote() }),
  'file.refuse-close': async (district) =>
    seen(district.superintendent, await proposedToClose(district), {
      note: { ...aNote(), decision: 'reject' },
    }),
  'file.withdraw-close': async (district) =>
    seen(district.clerk, await approvedToClose(district), { note: aNote() }),
  'file.close': async (district) => seen(district.clerk, await approvedToClose(district), { retention: 'C' }),
  'file.asked-of-me': desk,
  'file.awaited': desk,
  'file.ask': onHisDesk(({ additionalCollector }) => ({
    kind: 'opinion',
    toPostIds: [additionalCollector.postId],
    question: 'अभिमत दें।',
  })),
  'file.ask-reason': async (district) => {
    const { fileId } = await fileWithSuperintendent(district);
    const body = { question: 'विलंब का कारण बताएँ।' };
    await lateNow(district, fileId);
    return { doer: district.additionalCollector, input: { params: { fileId }, body } };
  },
  'file.answer': async (district) => {
    const { fileId, askingId } = await askedOpinion(district);
    const body = { answer: 'given', words: 'सहमत।' };
    return { doer: district.clerk, input: { params: { fileId, askingId }, body } };
  },
  'file.withdraw-asking': async (district) => {
    const { fileId, askingId } = await askedOpinion(district);
    const ask = await seen(district.superintendent, { fileId });
    return { ...ask, input: { ...ask.input, params: { fileId, askingId } } };
  },
  'file.record-spoken': onHisDesk(({ collector }) => ({
    noteId: v7(),
    text: 'दूरभाष पर निर्देश।',
    medium: 'telephone',
    spokenAt: '2020-01-01T05:00:00.000Z',
    withPostIds: [collector.postId],
  })),
  'file.withdraw-decision': async (district) => {
    const { collector, superintendent } = district;
    const file = await fileWithSuperintendent(district);
    const decisionNoteId = v7();
    const decided = { note: 'अनुमोदित', noteId: decisionNoteId, decision: 'approve' as const };
    await superintendent.sends(file, decided).to(collector);
    return seen(collector, file, { decisionNoteId, noteId: v7(), reason: 'बजट नहीं है।' });
  },
  'file.propose-sanction': onHisDesk(() => aSanction()),
  'file.withdraw-sanction': async (district) => {
    const { fileId } = await fileWithSuperintendent(district);
    const sanction = aSanction();
    await district.superintendent.acts(FileActs.proposeSanction, { fileId }, sanction);
    const ask = await seen(district.superintendent, { fileId });
    return { ...ask, input: { ...ask.input, params: { fileId, sanctionId: sanction.sanctionId } } };
  },
  'file.parked': desk,
  'file.park': onHisDesk(() => ({ reviewOn: inDays(7), reason: 'आदेश की प्रतीक्षा है।' })),
  'file.unpark': async (district) => {
    const file = await fileWithSuperintendent(district);
    await district.superintendent.acts(FileActs.park, file, { reviewOn: inDays(7), reason: 'प्रतीक्षा' });
    return seen(district.superintendent, file);
  },
  'file.reopenings-asked': desk,
  'file.propose-reopen': async (district) =>
    seen(district.clerk, await closedFile(district), {
      toPostId: district.superintendent.postId,
      reason: 'नया आवेदन है।',
    }),
  'file.reopen': async (district) => seen(district.superintendent, await reopeningProposed(district)),
  'file.refuse-reopen': async (district) =>
    seen(district.superintendent, await reopeningProposed(district), { reason: 'आवश्यक नहीं।' }),
  'file.record': async (district) => {
    const keeper = await appoint(district.admin, RECORD_ROOM);
    const input = { ...paramsOf(await closedFile(district)), body: { retention: 'A' } };
    return { doer: keeper.officer, input };
  },
  ...ARRANGING_SITUATIONS,
  ...LINK_SITUATIONS,
  ...MERGING_SITUATIONS,
  ...PAPER_SITUATIONS,
  ...PHRASE_SITUATIONS,
  ...GRANT_SITUATIONS,
};
