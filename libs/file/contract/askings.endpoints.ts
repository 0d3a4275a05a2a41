import { endpoint, Id, PageQuery } from '@sanchika/platform/contract';
import {
  Answer,
  Ask,
  AskingPage,
  AskReason,
  AskReceipt,
  RecordSpoken,
  WithdrawAsking,
  WithdrawDecision,
} from './askings.schema';
import { FileReceipt } from './file-acts.schema';
import { FileProblems, findingProblem } from './file.problems';
import { moving, notHolder, OneFile } from './shared-refusals';

const OneAsking = OneFile.extend({ askingId: Id });

const asking = [
  FileProblems.changedMeanwhile,
  notHolder,
  FileProblems.textFault,
  FileProblems.unknownRecipient,
  findingProblem('file.not-open'),
  findingProblem('file.nobody-asked'),
  findingProblem('file.asked-cannot-answer'),
];

export const AskingReads = {
  askedOfMe: endpoint({
    operation: 'file.asked-of-me',
    method: 'GET',
    path: '/api/files/asked-of-me',
    summary: 'What this post is asked and has not answered, oldest first (EN-6, EN-11).',
    audience: 'post',
    rule: 'file.list',
    query: PageQuery,
    response: AskingPage,
    problems: [],
  }),
  awaited: endpoint({
    operation: 'file.awaited',
    method: 'GET',
    path: '/api/files/awaited',
    summary: 'What this post has asked and nobody has answered yet, oldest first.',
    audience: 'post',
    rule: 'file.list',
    query: PageQuery,
    response: AskingPage,
    problems: [],
  }),
};

/** Asking others while the file and its clock stay with the holder (EN-11), and what is spoken (EN-6). */
export const AskingActs = {
  ask: endpoint({
    operation: 'file.ask',
    method: 'POST',
    path: '/api/files/:fileId/askings',
    summary:
      'Asks posts for their opinions, or calls them to discuss; they may read the file until they answer.',
    audience: 'post',
    rule: 'file.ask',
    params: OneFile,
    body: Ask,
    response: AskReceipt,
    problems: [
      ...asking,
      findingProblem('file.question-missing'),
      findingProblem('file.already-asked'),
      findingProblem('file.too-many-asked'),
    ],
  }),
  askReason: endpoint({
    operation: 'file.ask-reason',
    method: 'POST',
    path: '/api/files/:fileId/ask-reason',
    summary:
      'A superior asks the holder of an overdue file for the reason, to be given within one working day.',
    audience: 'post',
    rule: 'file.ask-reason',
    params: OneFile,
    body: AskReason,
    response: AskReceipt,
    problems: [
      FileProblems.textFault,
      notHolder,
      findingProblem('file.not-open'),
      findingProblem('file.not-overdue'),
      findingProblem('file.question-missing'),
      findingProblem('file.already-asked'),
    ],
  }),
  answer: endpoint({
    operation: 'file.answer',
    method: 'POST',
    path: '/api/files/:fileId/askings/:askingId/answer',
    summary: 'Gives the opinion, or confirms or denies what is recorded to have been said.',
    audience: 'post',
    rule: 'file.answer',
    params: OneAsking,
    body: Answer,
    response: FileReceipt,
    problems: [
      FileProblems.textFault,
      findingProblem('file.not-asked'),
      findingProblem('file.already-answered'),
      findingProblem('file.answer-does-not-fit'),
      findingProblem('file.answer-words-missing'),
    ],
  }),
  withdrawAsking: endpoint({
    operation: 'file.withdraw-asking',
    method: 'POST',
    path: '/api/files/:fileId/askings/:askingId/withdraw',
    summary: 'Takes back what nobody has answered.',
    audience: 'post',
    rule: 'file.withdraw-asking',
    params: OneAsking,
    body: WithdrawAsking,
    response: FileReceipt,
    problems: [
      FileProblems.changedMeanwhile,
      notHolder,
      findingProblem('file.already-answered'),
      findingProblem('file.answer-does-not-fit'),
    ],
  }),
  recordSpoken: endpoint({
    operation: 'file.record-spoken',
    method: 'POST',
    path: '/api/files/:fileId/spoken',
    summary:
      'Puts an oral order or the conclusion of a discussion on the file; those who spoke are asked to confirm.',
    audience: 'post',
    rule: 'file.record-spoken',
    params: OneFile,
    body: RecordSpoken,
    response: FileReceipt,
    problems: [
      ...asking,
      FileProblems.idTaken,
      findingProblem('file.note-empty'),
      findingProblem('file.note-sealed'),
      findingProblem('file.spoken-later-than-now'),
      findingProblem('file.already-answered'),
    ],
  }),
  withdrawDecision: endpoint({
    operation: 'file.withdraw-decision',
    method: 'POST',
    path: '/api/files/:fileId/withdraw-decision',
    summary: 'Withdraws a decision of an officer below, with reasons; the note that held it stays (EN-5).',
    audience: 'post',
    rule: 'file.withdraw-decision',
    params: OneFile,
    body: WithdrawDecision,
    response: FileReceipt,
    problems: [
      ...moving,
      FileProblems.textFault,
      FileProblems.idTaken,
      findingProblem('file.note-sealed'),
      findingProblem('file.not-open'),
      findingProblem('file.no-standing-decision'),
      findingProblem('file.not-senior-to-decider'),
      findingProblem('file.withdrawal-reason-missing'),
    ],
  }),
};
