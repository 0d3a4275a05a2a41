import { computed, Service, signal } from '@angular/core';
import type { HindiWay } from '@sanchika/platform/kernel/hindi-typing';

export const typingWays = ['system', 'inscript', 'remington', 'phonetic'] as const;
/** `system` types what the device is set to; the others are written by the app. */
export type TypingWay = (typeof typingWays)[number];

interface Kept {
  readonly way: TypingWay;
  readonly hindi: HindiWay;
}

const usual: Kept = { way: 'system', hindi: 'inscript' };
const shelf = 'sanchika.typing';

/** How this device's keyboard writes Hindi. Phones and tablets write it themselves and are left alone. */
@Service()
export class TypingChoice {
  private readonly kept = signal<Kept>(remembered());

  /** A keyboard is at hand: where only fingers are, nothing of this is shown or done. */
  readonly isOffered = matchMedia('(hover: hover) and (pointer: fine)').matches;
  readonly way = computed<TypingWay>(() => (this.isOffered ? this.kept().way : 'system'));

  choose(way: TypingWay): void {
    this.kept.update(({ hindi }) => ({ way, hindi: way === 'system' ? hindi : way }));
    remember(this.kept());
  }

  /** Between the system and the Hindi that was used last. */
  toggle(): void {
    const { way, hindi } = this.kept();
    this.choose(way === 'system' ? hindi : 'system');
  }
}

function remembered(): Kept {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(shelf) ?? '{}');
    const { way, hindi } = { ...(kept as object | null) } as Partial<Record<keyof Kept, unknown>>;
    return { way: known(way) ?? usual.way, hindi: knownHindi(hindi) };
  } catch {
    return usual;
  }
}

function known(value: unknown): TypingWay | undefined {
  return typingWays.find((way) => way === value);
}

function knownHindi(value: unknown): HindiWay {
  const way = known(value);
  return way === undefined || way === 'system' ? usual.hindi : way;
}

function remember(kept: Kept): void {
  try {
    localStorage.setItem(shelf, JSON.stringify(kept));
  } catch {
    // A full or forbidden store costs the memory of a choice, never the choice.
  }
}
