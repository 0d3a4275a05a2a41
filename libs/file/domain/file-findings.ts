import type { Rule } from '@sanchika/platform/kernel';

/** Every code which a rule of this room can give; phrases are typed by them. */
export const FILE_FINDINGS = [
  'file.act-not-in-state',
  'file.already-answered',
  'file.already-asked',
  'file.already-read',
  'file.answer-does-not-fit',
  'file.answer-words-missing',
  'file.approver-not-competent',
  'file.asked-cannot-answer',
  'file.beyond-budget',
  'file.beyond-four-levels',
  'file.close-reason-missing',
  'file.decision-reason-missing',
  'file.delay-reason-missing',
  'file.no-standing-decision',
  'file.nobody-asked',
  'file.nobody-to-return-to',
  'file.not-asked',
  'file.not-competent',
  'file.not-creator',
  'file.not-holder',
  'file.not-last-sender',
  'file.not-note-author',
  'file.not-open',
  'file.not-senior-to-decider',
  'file.note-empty',
  'file.note-or-reason-missing',
  'file.note-sealed',
  'file.own-sanction',
  'file.park-reason-missing',
  'file.priority-lowered',
  'file.question-missing',
  'file.recipient-cannot-hold',
  'file.recipient-vacant',
  'file.reopen-reason-missing',
  'file.retention-years-missing',
  'file.review-date-not-ahead',
  'file.review-date-too-far',
  'file.same-post',
  'file.sanction-beyond-limit',
  'file.sanction-by-link-officer',
  'file.sanction-incomplete',
  'file.sanction-settled',
  'file.spoken-later-than-now',
  'file.subject-head-unknown',
  'file.subject-missing',
  'file.too-many-asked',
  'file.upward-loop',
  'file.withdrawal-reason-missing',
] as const;
export type FileFinding = (typeof FILE_FINDINGS)[number];

/** A rule of this room; it gives findings under its own code only. */
export interface FileRule<Facts> extends Rule<Facts> {
  readonly code: FileFinding;
}
