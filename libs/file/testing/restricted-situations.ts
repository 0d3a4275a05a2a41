import { FileActs } from '@sanchika/file/contract';
import type { Ask } from './ask';
import { aPaperForm, postPaper } from './a-paper';
import { fileWithSuperintendent } from './file-with-superintendent';
import type { FileRef } from './officer';
import { printed } from './printed';
import type { SampleDistrict } from './sample-district';

type Situation = (district: SampleDistrict) => Promise<Ask>;

const DAY_MS = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
const paramsOf = ({ fileId }: FileRef) => ({ params: { fileId } });

/** A restricted file of the clerk's on the superintendent's desk, with a paper that came there. */
export async function restrictedWithSuperintendent({
  clerk,
  superintendent,
}: SampleDistrict): Promise<FileRef & { readonly paperId: string }> {
  const file = await clerk.opensFile({ subject: 'शिकायत प्रकरण', classification: 'restricted' });
  await clerk.sends(file, { note: 'प्रस्तुत।' }).to(superintendent);
  await postPaper(superintendent.caller, file.fileId, { form: aPaperForm({ title: 'शिकायत पत्र' }) });
  const { papers } = await superintendent.sees(file);
  return { fileId: file.fileId, paperId: papers[0]?.paperId ?? '' };
}

const aGrant = (postId: string) => ({ toPostId: postId, until: inDays(7), reason: 'जाँच हेतु।' });

async function seen({ superintendent }: SampleDistrict, file: FileRef, body: object = {}): Promise<Ask> {
  const { headHash: seenHead } = await superintendent.sees(file);
  return { doer: superintendent, input: { ...paramsOf(file), body: { seenHead, ...body } } };
}

async function grantOf(district: SampleDistrict): Promise<{ fileId: string; grantId: string }> {
  const { superintendent, additionalCollector } = district;
  const { fileId } = await fileWithSuperintendent(district);
  const colleague = await district.signIn('colleague');
  await superintendent.acts(FileActs.grant, { fileId }, aGrant(colleague.postId));
  const [grant] = (await additionalCollector.sees({ fileId })).grants;
  return { fileId, grantId: grant?.grantId ?? '' };
}

/** The operations of this subject, on an ordinary file. */
export const GRANT_SITUATIONS: Readonly<Record<string, Situation>> = {
  'file.viewings': async (district) => ({
    doer: district.superintendent,
    input: paramsOf(await fileWithSuperintendent(district)),
  }),
  'file.grant': async (district) => {
    const colleague = await district.signIn('colleague');
    return seen(district, await fileWithSuperintendent(district), aGrant(colleague.postId));
  },
  'file.revoke-grant': async (district) => {
    const { fileId, grantId } = await grantOf(district);
    const ask = await seen(district, { fileId });
    return { ...ask, input: { ...ask.input, params: { fileId, grantId } } };
  },
  'file.reclassify': async (district) =>
    seen(district, await fileWithSuperintendent(district), {
      classification: 'restricted',
      reason: 'शिकायतकर्ता की पहचान है।',
    }),
};

const opened: Situation = async (district) => ({
  doer: district.superintendent,
  input: paramsOf(await restrictedWithSuperintendent(district)),
});

const itsPaper =
  (more: Readonly<Record<string, string>> = {}): Situation =>
  async (district) => {
    const params = await restrictedWithSuperintendent(district);
    return { doer: district.superintendent, input: { params: { ...params, ...more } } };
  };

const itsPrint: Situation = async (district) => {
  const doer = district.superintendent;
  const { fileId } = await restrictedWithSuperintendent(district);
  const { printId } = await printed(doer, { fileId }, { parts: ['notes'] });
  return { doer, input: { params: { fileId, printId } } };
};

const onIt =
  (body: (district: SampleDistrict) => Promise<object> | object): Situation =>
  async (district) =>
    seen(district, await restrictedWithSuperintendent(district), await body(district));

/** Operations on a restricted file that lies with the superintendent and came from the clerk. */
export const RESTRICTED_SITUATIONS: Readonly<Record<string, Situation>> = {
  'file.open': opened,
  'file.card': opened,
  'file.journey': opened,
  'file.papers': opened,
  'file.viewings': opened,
  'file.download-paper': itsPaper(),
  'file.page-picture': itsPaper({ page: '1' }),
  'file.order-print': async (district) => {
    const ask = await opened(district);
    return { ...ask, input: { ...ask.input, body: { language: 'hi', parts: ['notes'] } } };
  },
  'file.print': itsPrint,
  'file.download-print': itsPrint,
  'file.set-priority': onIt(() => ({ priority: 'urgent' })),
  'file.grant': onIt(async (district) => aGrant((await district.signIn('colleague')).postId)),
  'file.reclassify': onIt(() => ({ classification: 'ordinary', reason: 'जाँच पूर्ण।' })),
};
