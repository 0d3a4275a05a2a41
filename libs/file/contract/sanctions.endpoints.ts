import { endpoint, Id } from '@sanchika/platform/contract';
import { FileReceipt } from './file-acts.schema';
import { FileProblems, findingProblem } from './file.problems';
import { ProposeSanction, WithdrawSanction } from './sanctions.schema';
import { notHolder, OneFile } from './shared-refusals';

const onItsDesk = [FileProblems.changedMeanwhile, notHolder, findingProblem('file.not-open')];

/** Money on a file (EN-13). It is sanctioned by no act of its own, but by the approval that sends the file on. */
export const SanctionActs = {
  proposeSanction: endpoint({
    operation: 'file.propose-sanction',
    method: 'POST',
    path: '/api/files/:fileId/sanctions',
    summary: 'Puts a block that asks for money on the file, in the place of what is proposed.',
    audience: 'post',
    rule: 'file.propose-sanction',
    params: OneFile,
    body: ProposeSanction,
    response: FileReceipt,
    problems: [
      ...onItsDesk,
      FileProblems.textFault,
      FileProblems.idTaken,
      findingProblem('file.sanction-incomplete'),
    ],
  }),
  withdrawSanction: endpoint({
    operation: 'file.withdraw-sanction',
    method: 'POST',
    path: '/api/files/:fileId/sanctions/:sanctionId/withdraw',
    summary: 'Takes the proposed block back.',
    audience: 'post',
    rule: 'file.withdraw-sanction',
    params: OneFile.extend({ sanctionId: Id }),
    body: WithdrawSanction,
    response: FileReceipt,
    problems: [...onItsDesk, findingProblem('file.sanction-settled')],
  }),
};
