import { endpoint } from '@sanchika/platform/contract';
import { FileReceipt, NewFile, OrderDue, SetPriority } from './file-acts.schema';
import { FileProblems, findingProblem } from './file.problems';
import { GrantProblems } from './grants.problems';
import { moving, OneFile } from './shared-refusals';

/** The beginning of a file and its limits. */
export const FileBeginnings = {
  create: endpoint({
    operation: 'file.create',
    method: 'POST',
    path: '/api/files',
    summary: 'Opens a draft file; the computer number is allotted.',
    audience: 'post',
    rule: 'file.create',
    body: NewFile,
    response: FileReceipt,
    status: 201,
    problems: [
      findingProblem('file.subject-head-unknown'),
      FileProblems.unknownCategory,
      FileProblems.textFault,
      FileProblems.idTaken,
      GrantProblems.gradeNotKept,
    ],
  }),
  activate: endpoint({
    operation: 'file.activate',
    method: 'POST',
    path: '/api/files/:fileId/activate',
    summary: 'Gives the draft its file number and starts its first holding interval (K-5).',
    audience: 'post',
    rule: 'file.activate',
    params: OneFile,
    response: FileReceipt,
    problems: moving,
  }),
  discard: endpoint({
    operation: 'file.discard',
    method: 'POST',
    path: '/api/files/:fileId/discard',
    summary: 'Discards a draft that was never sent; its computer number is not used again (K-6).',
    audience: 'post',
    rule: 'file.discard',
    params: OneFile,
    response: FileReceipt,
    problems: moving,
  }),
  setPriority: endpoint({
    operation: 'file.set-priority',
    method: 'POST',
    path: '/api/files/:fileId/priority',
    summary: 'Changes the priority and with it the due instant of the present desk.',
    audience: 'post',
    rule: 'file.set-priority',
    params: OneFile,
    body: SetPriority,
    response: FileReceipt,
    problems: [...moving, findingProblem('file.is-attached')],
  }),
  orderDue: endpoint({
    operation: 'file.order-due',
    method: 'POST',
    path: '/api/files/:fileId/due-order',
    summary: 'A senior’s written order of the time limit at the present desk (B7).',
    audience: 'post',
    rule: 'file.order-due',
    params: OneFile,
    body: OrderDue,
    response: FileReceipt,
    problems: [FileProblems.changedMeanwhile, findingProblem('file.is-attached')],
  }),
};
