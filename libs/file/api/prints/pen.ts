import type { PostLabel } from '@sanchika/office/contract';
import type { BilingualName } from '@sanchika/platform/contract';
import { sentence } from '@sanchika/platform/contract';
import type { Instant } from '@sanchika/platform/kernel';
import type { PrintLanguage } from './file-print.entity';
import { PRINT_WORDS } from './print-words';
import type { PrintWords } from './print-words';

const zone = { timeZone: 'Asia/Kolkata' } as const;
const LOCALES: Readonly<Record<PrintLanguage, string>> = { hi: 'hi-IN-u-nu-latn', en: 'en-IN-u-nu-latn' };
const HOUR_MINUTES = 60;

/** Who stands on the paper: posts by their ids with their offices, people by theirs. */
export interface Desks {
  readonly posts: ReadonlyMap<string, PostLabel>;
  readonly people: ReadonlyMap<string, BilingualName>;
}

/** Writes in one language, in Indian Standard Time, with the names of those concerned. */
export class Pen {
  readonly words: PrintWords;
  private readonly day: Intl.DateTimeFormat;
  private readonly shortDay: Intl.DateTimeFormat;
  private readonly clock: Intl.DateTimeFormat;

  constructor(
    readonly language: PrintLanguage,
    private readonly desks: Desks,
  ) {
    this.words = PRINT_WORDS[language];
    const locale = LOCALES[language];
    this.day = new Intl.DateTimeFormat(locale, { ...zone, day: 'numeric', month: 'long', year: 'numeric' });
    this.shortDay = new Intl.DateTimeFormat(locale, { ...zone, day: 'numeric', month: 'short' });
    this.clock = new Intl.DateTimeFormat(locale, {
      ...zone,
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
  }

  /** `2 मार्च 2026, 11:05`. */
  moment(at: Instant): string {
    return `${this.day.format(at)}, ${this.clock.format(at)}`;
  }

  /** `2 मार्च, 11:05` for a narrow column; empty for what has not happened. */
  shortMoment(at: Instant | null): string {
    return at === null ? '' : `${this.shortDay.format(at)}, ${this.clock.format(at)}`;
  }

  of(name: BilingualName): string {
    return name[this.language];
  }

  /** Designation with section, or with office where there is no section. Throws an Error for an unknown post. */
  desk(postId: string): string {
    const { designation, section, office } = this.post(postId);
    return `${this.of(designation)}, ${this.of(section ?? office)}`;
  }

  office(postId: string): string {
    return this.of(this.post(postId).office);
  }

  person(personId: string | null): string {
    const name = personId === null ? undefined : this.desks.people.get(personId);
    return name ? this.of(name) : this.words.vacant;
  }

  /** Working minutes in days and hours: `2 दिन 3.5 घं.`; empty for none. */
  span(minutes: number, perDay: number): string {
    const days = Math.floor(minutes / perDay);
    const hours = Math.round(((minutes % perDay) / HOUR_MINUTES) * 10) / 10;
    const parts = [days > 0 && `${days} ${this.words.days}`, hours > 0 && `${hours} ${this.words.hours}`];
    return parts.filter((part) => part !== false).join(' ');
  }

  fill(text: string, places: Readonly<Record<string, string | number>>): string {
    return sentence(text, places);
  }

  private post(postId: string): PostLabel {
    const post = this.desks.posts.get(postId);
    if (!post) throw new Error(`no post ${postId}`);
    return post;
  }
}
