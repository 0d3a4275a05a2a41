import { inject } from '@angular/core';
import { ReadingChoices } from '@sanchika/platform/pwa/phrases';

/** Picks the Hindi or the English of a specimen's words by the language that is read. */
export function injectTongue(): (hi: string, en: string) => string {
  const reading = inject(ReadingChoices);
  return (hi, en) => (reading.language() === 'hi' ? hi : en);
}
