import {
  type EnvironmentProviders,
  inject,
  isDevMode,
  makeEnvironmentProviders,
  provideEnvironmentInitializer,
} from '@angular/core';
import { provideTransloco, TranslocoService } from '@jsverse/transloco';
import { ReadingChoices } from './reading-choices';

/** Hindi is written first; `{{name}}` stands for a value. Keys begin with the room: `leave.apply.send`. */
export type Phrases = Readonly<Record<string, string>>;

/** English of a Hindi book: a phrase that is missing or has no Hindi does not compile. */
export type EnglishOf<Hindi extends Phrases> = Readonly<Record<keyof Hindi, string>>;

export type PhraseValues = Readonly<Record<string, string | number>>;

/** The phrase of a key in the reader's language; read in a template it follows every change of language. */
export type Phrase<Book extends Phrases> = (key: keyof Book & string, values?: PhraseValues) => string;

/** Keys of which the book has the two forms `<key>.one` and `<key>.other`. */
export type CountedKey<Book extends Phrases> = keyof Book extends infer Key
  ? Key extends `${infer Stem}.other`
    ? Stem
    : never
  : never;

/** The form of a counted phrase that fits the number, which it may write as `{{count}}`. */
export type CountedPhrase<Book extends Phrases> = (
  key: CountedKey<Book>,
  count: number,
  values?: PhraseValues,
) => string;

/** The languages of the house and what the reader chose for this device; once, at the root. */
export function provideReading(): EnvironmentProviders {
  return makeEnvironmentProviders([
    provideTransloco({
      config: {
        availableLangs: ['hi', 'en'],
        defaultLang: 'hi',
        reRenderOnLangChange: true,
        prodMode: !isDevMode(),
      },
    }),
    provideEnvironmentInitializer(() => inject(ReadingChoices)),
  ]);
}

/** Adds the phrases of one room; among the providers of the room's routes they load with the room. */
export function providePhrases<Hindi extends Phrases>(hi: Hindi, en: EnglishOf<Hindi>): EnvironmentProviders {
  return provideEnvironmentInitializer(() => {
    const transloco = inject(TranslocoService);
    transloco.setTranslation(hi, 'hi');
    transloco.setTranslation(en, 'en');
  });
}

/** For a page: `protected readonly phrase = injectPhrase<typeof hi>()`. */
export function injectPhrase<Book extends Phrases>(): Phrase<Book> {
  const transloco = inject(TranslocoService);
  return (key, values) => transloco.translate(key, values, transloco.activeLang());
}

/** For a part that comes late and brings its own phrases: `protected readonly phrase = injectBook(hi, en)`. */
export function injectBook<Hindi extends Phrases>(hi: Hindi, en: EnglishOf<Hindi>): Phrase<Hindi> {
  const transloco = inject(TranslocoService);
  transloco.setTranslation(hi, 'hi');
  transloco.setTranslation(en, 'en');
  return injectPhrase<Hindi>();
}

/** For a page: `protected readonly counted = injectCountedPhrase<typeof hi>()`. */
export function injectCountedPhrase<Book extends Phrases>(): CountedPhrase<Book> {
  const transloco = inject(TranslocoService);
  const reading = inject(ReadingChoices);
  return (key, count, values) => {
    const language = transloco.activeLang();
    const form = new Intl.PluralRules(language).select(count) === 'one' ? 'one' : 'other';
    return transloco.translate(`${key}.${form}`, { count: reading.writeNumber(count), ...values }, language);
  };
}
