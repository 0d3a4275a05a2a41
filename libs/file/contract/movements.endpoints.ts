import { endpoint, NoContent } from '@sanchika/platform/contract';
import { FileReceipt, PullBack, ReturnBack, Send } from './file-acts.schema';
import { FileProblems, findingProblem } from './file.problems';
import { moving, notHolder, OneFile, sanctioning, worded } from './shared-refusals';

/** From desk to desk. */
export const Movements = {
  send: endpoint({
    operation: 'file.send',
    method: 'POST',
    path: '/api/files/:fileId/send',
    summary: 'Sends the file to one post; its notes are sealed and numbered.',
    audience: 'post',
    rule: 'file.send',
    params: OneFile,
    body: Send,
    response: FileReceipt,
    problems: [
      ...moving,
      ...worded,
      findingProblem('file.note-or-reason-missing'),
      findingProblem('file.same-post'),
      findingProblem('file.recipient-cannot-hold'),
      FileProblems.unknownRecipient,
      findingProblem('file.part-at-hand'),
      ...sanctioning,
    ],
  }),
  returnBack: endpoint({
    operation: 'file.return',
    method: 'POST',
    path: '/api/files/:fileId/return',
    summary: 'Returns the file to the desk it came from, with the reason.',
    audience: 'post',
    rule: 'file.return',
    params: OneFile,
    body: ReturnBack,
    response: FileReceipt,
    problems: [
      ...moving,
      ...worded,
      findingProblem('file.nobody-to-return-to'),
      findingProblem('file.part-at-hand'),
      ...sanctioning,
    ],
  }),
  pullBack: endpoint({
    operation: 'file.pull-back',
    method: 'POST',
    path: '/api/files/:fileId/pull-back',
    summary: 'Takes the last send back while its recipient has not opened the file.',
    audience: 'post',
    rule: 'file.pull-back',
    params: OneFile,
    body: PullBack,
    response: FileReceipt,
    problems: [
      findingProblem('file.act-not-in-state'),
      findingProblem('file.already-read'),
      findingProblem('file.not-last-sender'),
    ],
  }),
  markRead: endpoint({
    operation: 'file.read-mark',
    method: 'POST',
    path: '/api/files/:fileId/read-mark',
    summary: 'Records that the holder opened the file; ends the right to pull it back.',
    audience: 'post',
    rule: 'file.read-mark',
    keyed: false,
    params: OneFile,
    response: NoContent,
    problems: [notHolder],
  }),
};
