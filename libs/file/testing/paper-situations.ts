import { beginUpload, uploadInPieces } from '@sanchika/platform/testing';
import { v7 } from 'uuid';
import { aPaperForm, aPdf, postPaper } from './a-paper';
import type { Ask } from './ask';
import { fileWithSuperintendent } from './file-with-superintendent';
import type { SampleDistrict } from './sample-district';

type Situation = (district: SampleDistrict) => Promise<Ask>;

/** A paper that the superintendent added to a file that came from the clerk. */
const paper: Situation = async (district) => {
  const doer = district.superintendent;
  const { fileId } = await fileWithSuperintendent(district);
  const paperId = v7();
  await postPaper(doer.caller, fileId, { form: aPaperForm({ paperId }) });
  return { doer, input: { params: { fileId, paperId } } };
};

const uploaded: Situation = async (district) => {
  const doer = district.superintendent;
  const { fileId } = await fileWithSuperintendent(district);
  const uploadId = await uploadInPieces(doer.caller, aPdf(v7()));
  const body = { paperId: v7(), title: 'आवेदन', fileName: 'आवेदन.pdf', uploadId };
  return { doer, input: { params: { fileId }, body } };
};

const TUS = { 'tus-resumable': '1.0.0' };

/** An upload of ten bytes of which nothing has arrived; its owner tries nothing else. */
const begun: Situation = async (district) => {
  const doer = await district.signIn('neighbour');
  const response = await beginUpload(doer.caller, 10);
  const uploadId = response.headers.get('location')?.split('/').at(-1) ?? '';
  return { doer, input: { params: { uploadId } }, headers: TUS };
};

/** For each operation of papers and uploads its situation. */
export const PAPER_SITUATIONS: Readonly<Record<string, Situation>> = {
  'file.papers': paper,
  'file.download-paper': paper,
  'file.page-picture': async (district) => {
    const { doer, input } = await paper(district);
    return { doer, input: { params: { ...input.params, page: '1' }, query: { width: 360 } } };
  },
  'file.add-paper': async (district) => {
    const words = { paperId: v7() };
    const { fileId } = await fileWithSuperintendent(district);
    return { doer: district.superintendent, input: { params: { fileId } }, form: () => aPaperForm(words) };
  },
  'file.add-uploaded-paper': uploaded,
  'file.flag-paper': async (district) => {
    const { doer, input } = await paper(district);
    const { headHash } = await doer.sees({ fileId: input.params?.['fileId'] ?? '' });
    return { doer, input: { ...input, body: { seenHead: headHash, flag: 'puc' } } };
  },
  'platform.begin-upload': async (district) => ({
    doer: await district.signIn('neighbour'),
    input: {},
    headers: { ...TUS, 'upload-length': '10' },
  }),
  'platform.upload-progress': begun,
  'platform.append-upload': async (district) => ({
    ...(await begun(district)),
    headers: { ...TUS, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
    bytes: new Uint8Array(10),
  }),
  'platform.discard-upload': begun,
};
