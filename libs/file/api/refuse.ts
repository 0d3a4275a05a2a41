import { FILE_FINDINGS } from '@sanchika/file/domain';
import type { FileFinding } from '@sanchika/file/domain';
import { findingProblem, FileProblems } from '@sanchika/file/contract';
import { NOTE_MAX_CHARACTERS, normaliseText, SUBJECT_MAX_CHARACTERS, textFault } from '@sanchika/file/domain';
import type { TextKind } from '@sanchika/file/domain';
import { PlatformProblems } from '@sanchika/platform/contract';
import { Problem } from '@sanchika/platform/api';
import { isoOfInstant } from '@sanchika/platform/kernel';
import type { Finding, Instant, Verdict } from '@sanchika/platform/kernel';

/**
 * Lets an allowed act pass with its warnings. Otherwise throws the problem of the first refusal, with every
 * finding beside it, so that a person mends all faults at once.
 */
export function requireAllowed(verdict: Verdict): readonly Finding[] {
  const first = verdict.findings.find(({ weight }) => weight === 'refusal');
  if (!first) return verdict.findings;
  const code = FILE_FINDINGS.find((known): known is FileFinding => known === first.code);
  if (!code) throw new Error(`no problem for finding ${first.code}`);
  throw Problem.of(findingProblem(code), {
    findings: verdict.findings.map(withReadableTimes),
    ...(first.values && { values: withReadableTimes(first).values ?? {} }),
  });
}

/** The most letters a text may have once it is normalised: the width of its column. */
const MOST_LETTERS: Readonly<Record<TextKind, number>> = {
  note: NOTE_MAX_CHARACTERS,
  subject: SUBJECT_MAX_CHARACTERS,
  name: 200,
};

/**
 * The words in the form in which they are sealed. Throws `file.text-fault` for what a record may not hold, and
 * `platform.invalid-input` when they grew too long: NFC writes some letters as two.
 */
export function requireWords(text: string, kind: TextKind, most = MOST_LETTERS[kind]): string {
  const words = normaliseText(text);
  const fault = textFault(words, kind);
  if (fault) throw Problem.of(FileProblems.textFault, { values: { fault } });
  if (words.length <= most) return words;
  const error = { pointer: '/', code: 'too_big', message: `at most ${most} characters once normalised` };
  throw Problem.of(PlatformProblems.invalidInput, { errors: [error] });
}

const TIMES = new Set(['dueAt', 'readAt']);

/** Instants leave the house as ISO text. */
function withReadableTimes(finding: Finding): Finding {
  if (!finding.values) return finding;
  const values = Object.entries(finding.values).map(([name, value]) => [
    name,
    TIMES.has(name) ? isoOfInstant(value as Instant) : value,
  ]);
  return { ...finding, values: Object.fromEntries(values) as NonNullable<Finding['values']> };
}
