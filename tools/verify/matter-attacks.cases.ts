import { OTHER_PERSON } from './attacks.cases';
import type { Attack } from './attacks.cases';
import { onReopened } from './deeds.harness';

/** Tampering with what was asked, spoken, withdrawn, put by and reopened. */
export const MATTER_ATTACKS: readonly Attack[] = [
  {
    name: 'the words of an opinion are changed',
    finds: { kind: 'matter' },
    deed: onReopened(`UPDATE asking SET answer_words = 'दर अनुचित है।' WHERE answer = 'given' AND file_id = ?`),
  },
  {
    name: 'an opinion is given to another officer',
    finds: { kind: 'matter' },
    deed: onReopened(
      `UPDATE asking SET answered_by_person_id = ${OTHER_PERSON} WHERE answer = 'given' AND file_id = ?`,
    ),
  },
  {
    name: 'an opinion is forgotten',
    finds: { kind: 'matter' },
    deed: onReopened(`DELETE FROM asking WHERE answer = 'given' AND file_id = ?`),
  },
  {
    name: 'a request to confirm is forged as confirmed',
    finds: { kind: 'matter' },
    deed: onReopened(`UPDATE asking SET answer = 'confirmed' WHERE kind = 'confirmation' AND file_id = ?`),
  },
  {
    name: 'the reason that was given for a delay is changed',
    finds: { kind: 'matter' },
    deed: onReopened(`UPDATE asking SET answer_words = 'भूल' WHERE kind = 'delayReason' AND file_id = ?`),
  },
  {
    name: 'the day by which a reason was due is put off',
    finds: { kind: 'matter' },
    deed: onReopened(
      `UPDATE asking SET answer_by = answer_by + 86400000 WHERE kind = 'delayReason' AND file_id = ?`,
    ),
  },
  {
    name: 'a telephone order becomes one given in person',
    finds: { kind: 'matter' },
    deed: onReopened(`UPDATE spoken SET medium = 'inPerson' WHERE file_id = ?`),
  },
  {
    name: 'the withdrawal of a decision is forgotten',
    finds: { kind: 'matter' },
    deed: onReopened('DELETE FROM withdrawn_decision WHERE file_id = ?'),
  },
  {
    name: 'a link is led to another file',
    finds: { kind: 'matter' },
    deed: onReopened(
      `UPDATE file_link SET linked_file_id = file_id WHERE unlinked_at IS NULL AND file_id = ?`,
    ),
  },
  {
    name: 'a link that was taken away stands again',
    finds: { kind: 'matter' },
    deed: onReopened(`UPDATE file_link SET unlinked_at = NULL WHERE file_id = ?`),
  },
  {
    name: 'a file is attached past every chain',
    finds: { kind: 'file' },
    deed: onReopened('UPDATE file SET attached_to_id = id WHERE id = ?'),
  },
  {
    name: 'the reason for parking is changed',
    finds: { kind: 'matter' },
    deed: onReopened(`UPDATE parking SET reason = 'भूल' WHERE file_id = ?`),
  },
  {
    name: 'who took a parked file up is changed',
    finds: { kind: 'matter' },
    deed: onReopened(`UPDATE parking SET ended_by = 'review' WHERE file_id = ?`),
  },
  {
    name: 'a refused reopening becomes an allowed one',
    finds: { kind: 'matter' },
    deed: onReopened(`UPDATE reopening SET answer = 'allowed' WHERE file_id = ?`),
  },
  {
    name: 'the case clock of a reopened file is set back',
    finds: { kind: 'file' },
    deed: onReopened('UPDATE file SET case_started_at = case_started_at - 86400000 WHERE id = ?'),
  },
];
