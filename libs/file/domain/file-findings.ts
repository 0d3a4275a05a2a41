import type { Rule } from '@sanchika/platform/kernel';

/** Every code which a rule of this room can give; phrases are typed by them. */
export const FILE_FINDINGS = [
  'file.act-not-in-state',
  'file.already-read',
  'file.approver-not-competent',
  'file.beyond-four-levels',
  'file.close-reason-missing',
  'file.decision-reason-missing',
  'file.delay-reason-missing',
  'file.nobody-to-return-to',
  'file.not-competent',
  'file.not-creator',
  'file.not-holder',
  'file.not-last-sender',
  'file.not-note-author',
  'file.not-open',
  'file.note-empty',
  'file.note-or-reason-missing',
  'file.note-sealed',
  'file.priority-lowered',
  'file.recipient-cannot-hold',
  'file.recipient-vacant',
  'file.same-post',
  'file.subject-head-unknown',
  'file.subject-missing',
  'file.upward-loop',
] as const;
export type FileFinding = (typeof FILE_FINDINGS)[number];

/** A rule of this room; it gives findings under its own code only. */
export interface FileRule<Facts> extends Rule<Facts> {
  readonly code: FileFinding;
}
