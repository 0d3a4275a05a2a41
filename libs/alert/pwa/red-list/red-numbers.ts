import { inject } from '@angular/core';
import type { RedList } from '@sanchika/alert/contract';
import { type Instant, instantOfIso } from '@sanchika/platform/kernel';
import {
  injectCountedPhrase,
  injectPhrase,
  ReadingChoices,
  type WhenForm,
  writeMoment,
} from '@sanchika/platform/pwa/phrases';
import type { OwnDesk } from './own-desk';
import type { hi } from './red-list.phrases';

const UNKNOWN = '–';

/** The words of the numbers above the list, and of the last morning summary. */
export interface RedNumbers {
  readonly own: (desk: OwnDesk | null) => { readonly pending: string; readonly oldest: string };
  readonly late: (list: RedList) => { readonly late: string; readonly fresh: string };
  readonly long: (list: RedList) => { readonly count: string; readonly days: string };
  readonly digest: (list: RedList) => { readonly heading: string; readonly words: string } | null;
}

export function injectRedNumbers(): RedNumbers {
  const phrase = injectPhrase<typeof hi>();
  const counted = injectCountedPhrase<typeof hi>();
  const reading = inject(ReadingChoices);
  const write = (count: number) => reading.writeNumber(count);
  const when = (at: Instant, form: WhenForm) => writeMoment(at, form, reading.locale());
  return {
    own: (desk) => ({
      pending: desk ? write(desk.pending) : UNKNOWN,
      oldest: desk?.oldest ? phrase('red.own.since', { when: when(desk.oldest, 'shortDay') }) : '',
    }),
    late: ({ late, isMore, newBreaches }) => ({
      late: isMore ? phrase('red.more', { count: write(late) }) : write(late),
      fresh: newBreaches > 0 ? counted('red.late.new', newBreaches) : phrase('red.late.none-new'),
    }),
    long: ({ longOver, overDays }) => ({ count: write(longOver), days: write(overDays) }),
    digest: ({ digest }) => {
      if (!digest) return null;
      const { newBreaches, longOver, overDays, ownDesk } = digest.counts;
      return {
        heading: phrase('red.digest', { when: when(instantOfIso(digest.at), 'shortDayClock') }),
        words: phrase('red.digest.counts', {
          fresh: write(newBreaches),
          long: write(longOver),
          days: write(overDays),
          own: write(ownDesk),
        }),
      };
    },
  };
}
