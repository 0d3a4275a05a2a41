import { endpoint, PageQuery } from '@sanchika/platform/contract';
import { FileReceipt } from './file-acts.schema';
import { FileProblems, findingProblem } from './file.problems';
import { ProposeReopen, RecordFile, RefuseReopen, Reopen, ReopeningPage } from './reopening.schema';
import { moving, OneFile } from './shared-refusals';

const reasoned = [FileProblems.textFault, findingProblem('file.reopen-reason-missing')];

export const ReopeningReads = {
  reopeningsAsked: endpoint({
    operation: 'file.reopenings-asked',
    method: 'GET',
    path: '/api/files/reopenings-asked',
    summary: 'The closed files whose reopening this post is asked to allow, oldest first.',
    audience: 'post',
    rule: 'file.list',
    query: PageQuery,
    response: ReopeningPage,
    problems: [],
  }),
};

/** What becomes of a closed file: it is reopened, or goes to the record room (B1). */
export const ReopeningActs = {
  proposeReopen: endpoint({
    operation: 'file.propose-reopen',
    method: 'POST',
    path: '/api/files/:fileId/propose-reopen',
    summary: 'Asks a post that may approve closings to let the closed file be reopened.',
    audience: 'post',
    rule: 'file.propose-reopen',
    params: OneFile,
    body: ProposeReopen,
    response: FileReceipt,
    problems: [
      ...moving,
      ...reasoned,
      FileProblems.unknownRecipient,
      findingProblem('file.approver-not-competent'),
      findingProblem('file.same-post'),
      findingProblem('file.not-creator'),
    ],
  }),
  reopen: endpoint({
    operation: 'file.reopen',
    method: 'POST',
    path: '/api/files/:fileId/reopen',
    summary: 'Reopens the file: a new holding interval begins with its creator, and the case clock anew.',
    audience: 'post',
    rule: 'file.reopen',
    params: OneFile,
    body: Reopen,
    response: FileReceipt,
    problems: [...moving, ...reasoned, findingProblem('file.not-competent')],
  }),
  refuseReopen: endpoint({
    operation: 'file.refuse-reopen',
    method: 'POST',
    path: '/api/files/:fileId/refuse-reopen',
    summary: 'Refuses the reopening; the file stays closed.',
    audience: 'post',
    rule: 'file.refuse-reopen',
    params: OneFile,
    body: RefuseReopen,
    response: FileReceipt,
    problems: [...moving, ...reasoned],
  }),
  record: endpoint({
    operation: 'file.record',
    method: 'POST',
    path: '/api/files/:fileId/record',
    summary: 'The record keeper takes the closed file over, with its category of retention.',
    audience: 'post',
    rule: 'file.record',
    params: OneFile,
    body: RecordFile,
    response: FileReceipt,
    problems: [...moving, findingProblem('file.retention-years-missing')],
  }),
};
