import { inject } from '@angular/core';
import { FindingSentences } from '@sanchika/file/contract';
import { FILE_FINDINGS } from '@sanchika/file/domain';
import { sentence } from '@sanchika/platform/contract';
import type { Finding } from '@sanchika/platform/kernel';
import { ReadingChoices } from '@sanchika/platform/pwa/phrases';

/** Says findings in the reader's language, those of the phone and those of a receipt alike. */
export interface FindingWords {
  readonly say: (finding: Finding) => string;
  /** What is worth knowing and holds nothing up, each once. */
  readonly warnings: (findings: readonly Finding[]) => readonly string[];
}

export function injectFindingWords(): FindingWords {
  const reading = inject(ReadingChoices);
  const say = ({ code, values }: Finding) => {
    const known = FILE_FINDINGS.find((finding) => finding === code);
    return known ? reading.writeDigits(sentence(FindingSentences[known][reading.language()], values)) : code;
  };
  return {
    say,
    warnings: (findings) => [
      ...new Set(findings.filter(({ weight }) => weight === 'warning').map((finding) => say(finding))),
    ],
  };
}
