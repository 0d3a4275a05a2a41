import { endpoint } from '@sanchika/platform/contract';
import { FileReceipt } from './file-acts.schema';
import { FileProblems, findingProblem } from './file.problems';
import { MergeFiles, MergePart, OpenPart, OpenVolume, ProposeMerge, RefuseMerge } from './merging.schema';
import { moving, OneFile } from './shared-refusals';

const ending = [
  findingProblem('file.other-not-at-hand'),
  findingProblem('file.classes-differ'),
  findingProblem('file.other-awaits-answer'),
  findingProblem('file.other-proposes-money'),
  findingProblem('file.other-too-thick'),
  findingProblem('file.is-attached'),
  findingProblem('file.has-attached'),
];
const ofMainFiles = [
  ...ending,
  FileProblems.textFault,
  findingProblem('file.merge-with-itself'),
  findingProblem('file.part-goes-to-main'),
  findingProblem('file.parts-open'),
  findingProblem('file.merge-reason-missing'),
];

/** Parts of a file, its volumes, and files that end in another (K-8, FM-3, FM-4). */
export const MergingActs = {
  openPart: endpoint({
    operation: 'file.open-part',
    method: 'POST',
    path: '/api/files/:fileId/parts',
    summary: 'Opens a part of the file while the file is with another post; answers with the part (FM-3).',
    audience: 'post',
    rule: 'file.open-part',
    params: OneFile,
    body: OpenPart,
    response: FileReceipt,
    status: 201,
    problems: [
      FileProblems.textFault,
      FileProblems.idTaken,
      findingProblem('file.act-not-in-state'),
      findingProblem('file.main-at-hand'),
      findingProblem('file.part-of-part'),
      findingProblem('file.too-many-parts'),
    ],
  }),
  mergePart: endpoint({
    operation: 'file.merge-part',
    method: 'POST',
    path: '/api/files/:fileId/merge-part',
    summary: 'Takes the notes and papers of a part into its main file; the part ends (FM-3).',
    audience: 'post',
    rule: 'file.merge-part',
    params: OneFile,
    body: MergePart,
    response: FileReceipt,
    problems: [...moving, ...ending, findingProblem('file.not-its-part')],
  }),
  mergeFiles: endpoint({
    operation: 'file.merge',
    method: 'POST',
    path: '/api/files/:fileId/merge',
    summary: 'A competent post takes another main file into this one; the other ends (FM-4).',
    audience: 'post',
    rule: 'file.merge',
    params: OneFile,
    body: MergeFiles,
    response: FileReceipt,
    problems: [...moving, ...ofMainFiles, findingProblem('file.merge-not-competent')],
  }),
  proposeMerge: endpoint({
    operation: 'file.propose-merge',
    method: 'POST',
    path: '/api/files/:fileId/propose-merge',
    summary:
      'Proposes to whoever is competent that another main file end in this one; it goes with the file.',
    audience: 'post',
    rule: 'file.propose-merge',
    params: OneFile,
    body: ProposeMerge,
    response: FileReceipt,
    problems: [...moving, ...ofMainFiles, findingProblem('file.merge-already-proposed')],
  }),
  refuseMerge: endpoint({
    operation: 'file.refuse-merge',
    method: 'POST',
    path: '/api/files/:fileId/refuse-merge',
    summary: 'Refuses the merging, or takes its proposal back; both files go on.',
    audience: 'post',
    rule: 'file.refuse-merge',
    params: OneFile,
    body: RefuseMerge,
    response: FileReceipt,
    problems: [
      ...moving,
      FileProblems.textFault,
      findingProblem('file.merge-not-proposed'),
      findingProblem('file.merge-reason-missing'),
    ],
  }),
  openVolume: endpoint({
    operation: 'file.open-volume',
    method: 'POST',
    path: '/api/files/:fileId/volumes',
    summary: 'Begins the next volume of the file; pages and paragraphs are numbered on (K-8).',
    audience: 'post',
    rule: 'file.open-volume',
    params: OneFile,
    body: OpenVolume,
    response: FileReceipt,
    problems: [...moving, findingProblem('file.volume-thin')],
  }),
};
