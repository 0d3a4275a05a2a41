import { endpoint } from '@sanchika/platform/contract';
import { FileReceipt } from './file-acts.schema';
import { findingProblem } from './file.problems';
import { LinkFile, UnlinkFile } from './linking.schema';
import { moving, OneFile } from './shared-refusals';

/** Lending sight of another file to whoever holds this one (FM-1). */
export const LinkingActs = {
  link: endpoint({
    operation: 'file.link',
    method: 'POST',
    path: '/api/files/:fileId/link',
    summary: 'Links another file, which whoever holds this one may then read. The linked file does not move.',
    audience: 'post',
    rule: 'file.link',
    params: OneFile,
    body: LinkFile,
    response: FileReceipt,
    problems: [
      ...moving,
      findingProblem('file.not-open'),
      findingProblem('file.linked-to-itself'),
      findingProblem('file.draft-linked'),
      findingProblem('file.restricted-linked'),
      findingProblem('file.link-lends-more'),
      findingProblem('file.already-linked'),
      findingProblem('file.too-many-links'),
    ],
  }),
  unlink: endpoint({
    operation: 'file.unlink',
    method: 'POST',
    path: '/api/files/:fileId/unlink',
    summary: 'Takes a link away; the sight that was lent by it ends.',
    audience: 'post',
    rule: 'file.link',
    params: OneFile,
    body: UnlinkFile,
    response: FileReceipt,
    problems: [...moving, findingProblem('file.not-open'), findingProblem('file.not-linked')],
  }),
};
