import { endpoint, Id, PlatformProblems, UnfitProblems, UploadProblems } from '@sanchika/platform/contract';
import * as z from 'zod';
import { FileReceipt } from './file-acts.schema';
import { FileProblems, findingProblem } from './file.problems';
import { PaperProblems } from './papers.problems';
import { NewPaper, PapersView, PaperTaken, SetPaperFlag, UploadedPaper } from './papers.schema';
import { moving, OneFile } from './shared-refusals';

const OnePaper = OneFile.extend({ paperId: Id });
const { infected, pageNotDrawn, quotaUsed, tooManyPapers } = PaperProblems;
const takingIn = [
  ...moving,
  FileProblems.notAPaper,
  findingProblem('file.volume-full'),
  FileProblems.textFault,
  FileProblems.idTaken,
  PlatformProblems.bodyTooLarge,
  infected,
  quotaUsed,
  tooManyPapers,
  ...Object.values(UnfitProblems),
];

/** Papers in, and their flags. */
export const PaperActs = {
  addPaper: endpoint({
    operation: 'file.add-paper',
    method: 'POST',
    path: '/api/files/:fileId/papers',
    summary: 'Adds a PDF, JPEG or PNG of at most 25 MB to the correspondence side.',
    audience: 'post',
    rule: 'file.attach',
    params: OneFile,
    body: NewPaper,
    bodyKind: 'multipart',
    response: PaperTaken,
    status: 201,
    problems: takingIn,
  }),
  addUploadedPaper: endpoint({
    operation: 'file.add-uploaded-paper',
    method: 'POST',
    path: '/api/files/:fileId/uploaded-papers',
    summary: 'Adds a paper that arrived whole by `platform.begin-upload`.',
    audience: 'post',
    rule: 'file.attach',
    params: OneFile,
    body: UploadedPaper,
    response: PaperTaken,
    status: 201,
    problems: [...takingIn, UploadProblems.incomplete],
  }),
  flagPaper: endpoint({
    operation: 'file.flag-paper',
    method: 'POST',
    path: '/api/files/:fileId/papers/:paperId/flag',
    summary:
      'Flags a paper as the one under consideration (PUC) or as a fresh receipt (FR), or unflags it (EN-8).',
    audience: 'post',
    rule: 'file.attach',
    params: OnePaper,
    body: SetPaperFlag,
    response: FileReceipt,
    problems: moving,
  }),
};

/** Papers out: as pictures of their pages, and their originals as downloads. */
export const PaperReads = {
  papers: endpoint({
    operation: 'file.papers',
    method: 'GET',
    path: '/api/files/:fileId/papers',
    summary:
      'The correspondence side by itself, with the papers of one’s own post that wait for the virus scanner.',
    audience: 'post',
    rule: 'file.open',
    params: OneFile,
    response: PapersView,
    problems: [],
  }),
  downloadPaper: endpoint({
    operation: 'file.download-paper',
    method: 'GET',
    path: '/api/files/:fileId/papers/:paperId',
    summary: 'The original of a paper, as a download.',
    audience: 'post',
    rule: 'file.open',
    params: OnePaper,
    response: z.any(),
    answerKind: 'stream',
    problems: [],
  }),
  pagePicture: endpoint({
    operation: 'file.page-picture',
    method: 'GET',
    path: '/api/files/:fileId/papers/:paperId/pages/:page',
    summary:
      'The picture of a page of a paper, counted from 1 within the paper: grey WebP, 360, 720 or 1440 wide.',
    audience: 'post',
    rule: 'file.open',
    params: OnePaper.extend({ page: z.coerce.number().int().min(1).max(2000) }),
    query: z.object({ width: z.enum(['360', '720', '1440']).default('720') }),
    response: z.any(),
    answerKind: 'stream',
    problems: [pageNotDrawn],
  }),
};
