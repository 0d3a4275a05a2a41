import { computed, type Signal } from '@angular/core';
import { injectPhrase, textSizes, themes } from '@sanchika/platform/pwa/phrases';
import type { hi } from '../access.phrases';
import type { ReadingFormWords } from '../parts/reading-form';

const letters = { small: 'अ', usual: 'अ+', large: 'अ++', largest: 'अ+++' } as const;

/** The words of the reading form in the reader's language; languages are named in their own. */
export function injectReadingWords(): Signal<ReadingFormWords> {
  const phrase = injectPhrase<typeof hi>();
  return computed(() => ({
    language: {
      label: phrase('access.me.language'),
      options: [
        { value: 'hi', label: 'हिन्दी', lang: 'hi' },
        { value: 'en', label: 'English', lang: 'en' },
      ],
    },
    digits: {
      label: phrase('access.me.digits'),
      options: [
        { value: 'latin', label: phrase('access.me.digits.latin') },
        { value: 'devanagari', label: phrase('access.me.digits.devanagari') },
      ],
    },
    textSize: {
      label: phrase('access.me.letters'),
      options: textSizes.map((value) => ({ value, label: letters[value] })),
    },
    theme: {
      label: phrase('access.me.theme'),
      options: themes.map((value) => ({ value, label: phrase(`access.me.theme.${value}`) })),
    },
  }));
}
