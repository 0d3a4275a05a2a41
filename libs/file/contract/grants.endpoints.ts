import { endpoint, Id, PageQuery } from '@sanchika/platform/contract';
import { FileReceipt } from './file-acts.schema';
import { FileProblems, findingProblem } from './file.problems';
import { NamePost, Reclassify, RevokeGrant, ViewingPage } from './grants.schema';
import { GrantProblems } from './grants.problems';
import { moving, notHolder, OneFile } from './shared-refusals';

export const ViewingReads = {
  viewings: endpoint({
    operation: 'file.viewings',
    method: 'GET',
    path: '/api/files/:fileId/viewings',
    summary:
      'Who saw the restricted file, newest first, for whoever may open it; a former holder sees it up to his send (UA-8).',
    audience: 'post',
    rule: 'file.open',
    params: OneFile,
    query: PageQuery,
    response: ViewingPage,
    problems: [],
  }),
};

/** Who may see a file beside its own line (B6), and whether its line may. */
export const GrantActs = {
  grant: endpoint({
    operation: 'file.grant',
    method: 'POST',
    path: '/api/files/:fileId/grants',
    summary: 'Names a post on the file until a day, with the reason; it may read the file until then.',
    audience: 'post',
    rule: 'file.grant',
    params: OneFile,
    body: NamePost,
    response: FileReceipt,
    problems: [
      ...moving,
      FileProblems.textFault,
      FileProblems.unknownRecipient,
      findingProblem('file.grant-reason-missing'),
      findingProblem('file.grant-date-past'),
      findingProblem('file.grant-date-too-far'),
      findingProblem('file.cannot-be-named'),
      findingProblem('file.holder-named'),
      findingProblem('file.already-named'),
      findingProblem('file.too-many-named'),
    ],
  }),
  revokeGrant: endpoint({
    operation: 'file.revoke-grant',
    method: 'POST',
    path: '/api/files/:fileId/grants/:grantId/revoke',
    summary: 'Takes a grant back before its day.',
    audience: 'post',
    rule: 'file.revoke-grant',
    params: OneFile.extend({ grantId: Id }),
    body: RevokeGrant,
    response: FileReceipt,
    problems: [FileProblems.changedMeanwhile, notHolder, findingProblem('file.grant-ended')],
  }),
  reclassify: endpoint({
    operation: 'file.reclassify',
    method: 'POST',
    path: '/api/files/:fileId/classification',
    summary: 'Raises an ordinary file to restricted, or lowers it, with the reason.',
    audience: 'post',
    rule: 'file.reclassify',
    params: OneFile,
    body: Reclassify,
    response: FileReceipt,
    problems: [
      FileProblems.changedMeanwhile,
      notHolder,
      FileProblems.textFault,
      GrantProblems.gradeNotKept,
      findingProblem('file.not-open'),
      findingProblem('file.class-unchanged'),
      findingProblem('file.class-reason-missing'),
      findingProblem('file.lowering-not-competent'),
      findingProblem('file.is-attached'),
      findingProblem('file.has-attached'),
    ],
  }),
};
