import { endpoint } from '@sanchika/platform/contract';
import { AttachFile, DetachFile } from './attaching.schema';
import { FileReceipt } from './file-acts.schema';
import { findingProblem } from './file.problems';
import { moving, OneFile } from './shared-refusals';

/** One custody of two files (FM-2). */
export const AttachingActs = {
  attachFile: endpoint({
    operation: 'file.attach-file',
    method: 'POST',
    path: '/api/files/:fileId/attach-file',
    summary: 'Attaches another file of the same desk, which from then on goes wherever this one goes.',
    audience: 'post',
    rule: 'file.attach-file',
    params: OneFile,
    body: AttachFile,
    response: FileReceipt,
    problems: [
      ...moving,
      findingProblem('file.attached-to-itself'),
      findingProblem('file.not-both-active'),
      findingProblem('file.attached-elsewhere'),
      findingProblem('file.already-attached'),
      findingProblem('file.attached-in-chain'),
      findingProblem('file.grades-differ'),
      findingProblem('file.too-many-attached'),
    ],
  }),
  detachFile: endpoint({
    operation: 'file.detach-file',
    method: 'POST',
    path: '/api/files/:fileId/detach-file',
    summary: 'Detaches a file, which lies on the same desk by itself again.',
    audience: 'post',
    rule: 'file.attach-file',
    params: OneFile,
    body: DetachFile,
    response: FileReceipt,
    problems: [...moving, findingProblem('file.not-open'), findingProblem('file.not-attached')],
  }),
};
