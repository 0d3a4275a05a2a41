import { computed, DOCUMENT, inject, Service, signal } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { devanagariDigits, localeOf } from './locale';

export const languages = ['hi', 'en'] as const;
export const digitKinds = ['latin', 'devanagari'] as const;
export const textSizes = ['small', 'usual', 'large', 'largest'] as const;
/** `device` follows the phone's own setting. */
export const themes = ['device', 'light', 'dark'] as const;

/** How this person reads on this device. */
export interface Reading {
  readonly language: (typeof languages)[number];
  readonly digits: (typeof digitKinds)[number];
  readonly textSize: (typeof textSizes)[number];
  readonly theme: (typeof themes)[number];
}

const usual: Reading = { language: 'hi', digits: 'latin', textSize: 'usual', theme: 'device' };
const shelf = 'sanchika.reading';

/** Keeps the choices in the device's memory and puts them on the document; each acts at once, without a reload. */
@Service()
export class ReadingChoices {
  private readonly transloco = inject(TranslocoService);
  private readonly root = inject(DOCUMENT).documentElement;
  private readonly chosen = signal<Reading>({ ...usual, ...remembered() });

  readonly reading = this.chosen.asReadonly();
  readonly language = computed(() => this.chosen().language);
  readonly locale = computed(() => localeOf(this.chosen().language, this.chosen().digits));

  constructor() {
    this.apply();
  }

  choose(choice: Partial<Reading>): void {
    this.chosen.update((reading) => ({ ...reading, ...choice }));
    this.apply();
    remember(this.chosen());
  }

  /** The digits of any text as the reader wants them; letters are untouched. */
  writeDigits(text: string): string {
    return this.chosen().digits === 'devanagari' ? devanagariDigits(text) : text;
  }

  /** A number grouped in lakh and crore. */
  writeNumber(value: number): string {
    return new Intl.NumberFormat(this.locale()).format(value);
  }

  private apply(): void {
    const { language, textSize, theme } = this.chosen();
    this.transloco.setActiveLang(language);
    this.root.lang = language;
    this.root.dataset['textSize'] = textSize;
    if (theme === 'device') delete this.root.dataset['theme'];
    else this.root.dataset['theme'] = theme;
  }
}

/** A browser that keeps nothing, or kept something else, reads as the house usually does. */
function remembered(): Partial<Reading> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(shelf) ?? '{}');
    return kept !== null && typeof kept === 'object' ? onlyKnown(kept) : {};
  } catch {
    return {};
  }
}

function onlyKnown(kept: Partial<Record<keyof Reading, unknown>>): Partial<Reading> {
  return {
    ...choiceOf('language', languages, kept.language),
    ...choiceOf('digits', digitKinds, kept.digits),
    ...choiceOf('textSize', textSizes, kept.textSize),
    ...choiceOf('theme', themes, kept.theme),
  };
}

function choiceOf<Key extends keyof Reading>(
  key: Key,
  choices: readonly Reading[Key][],
  kept: unknown,
): Partial<Reading> {
  const choice = choices.find((known) => known === kept);
  return choice === undefined ? {} : { [key]: choice };
}

function remember(reading: Reading): void {
  try {
    localStorage.setItem(shelf, JSON.stringify(reading));
  } catch {
    // A full or forbidden store costs the memory of a choice, never the choice.
  }
}
