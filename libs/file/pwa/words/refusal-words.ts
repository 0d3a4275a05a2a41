import { inject } from '@angular/core';
import type { Refusal } from '@sanchika/platform/pwa';
import { injectPhrase, ReadingChoices } from '@sanchika/platform/pwa/phrases';
import type { hi } from '../file.phrases';

/** Says why an act did not go, who has the file now where the server tells, and once that nothing written is lost. */
export function injectRefusalWords(): (refusal: Refusal | null, hasWords: boolean) => string {
  const reading = inject(ReadingChoices);
  const phrase = injectPhrase<typeof hi>();
  return (refusal, hasWords) => {
    const why = refusal?.words[reading.language()] ?? '';
    const desk = refusal?.values[reading.language() === 'hi' ? 'holderHi' : 'holderEn'];
    const kept = phrase('file.outbox.kept');
    const sentences = [
      why,
      ...(desk === undefined ? [] : [phrase('file.outbox.now-with', { desk: String(desk) })]),
      ...(why.includes(kept) || !hasWords ? [] : [kept]),
    ];
    return reading.writeDigits(sentences.join(' '));
  };
}
