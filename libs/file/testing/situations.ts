import type { FileReceipt } from '@sanchika/file/contract';
import { v7 } from 'uuid';
import { aPaperForm, postPaper } from './a-paper';
import type { Ask } from './ask';
import type { FileRef, Officer } from './officer';
import type { SampleDistrict } from './sample-district';

/** Brings about a state of the district in which an operation of files is in its place. */
export type Situation = (district: SampleDistrict) => Promise<Ask>;

/** A file that the clerk opened and sent to the superintendent, who has not opened it. */
export async function fileWithSuperintendent({
  clerk,
  superintendent,
}: SampleDistrict): Promise<FileReceipt> {
  const file = await clerk.opensFile();
  await clerk.sends(file, { note: 'प्रस्तुत।' }).to(superintendent);
  return file;
}

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

const aNote = () => ({ noteId: v7(), text: 'टीप', decision: 'putUp' });
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

const paper: Situation = async (district) => {
  const doer = district.superintendent;
  const { fileId } = await fileWithSuperintendent(district);
  const paperId = v7();
  await postPaper(doer.caller, fileId, { form: aPaperForm({ paperId }) });
  return { doer, input: { params: { fileId, paperId } } };
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
  'file.download-paper': paper,
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
  'file.add-paper': async (district) => {
    const words = { paperId: v7() };
    const input = paramsOf(await fileWithSuperintendent(district));
    return { doer: district.superintendent, input, form: () => aPaperForm(words) };
  },
};
