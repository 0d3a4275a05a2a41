import { inject } from '@angular/core';
import type { SanctionView } from '@sanchika/file/contract';
import { formatRupees, instantOfIso, rupeesInWords } from '@sanchika/platform/kernel';
import { injectPhrase, ReadingChoices, writeMoment } from '@sanchika/platform/pwa/phrases';
import type { Tone } from '@sanchika/platform/ui';
import { injectPostWords } from '../words/post-words';
import type { SanctionLine } from './sanction-paper';
import type { hi } from './sanctions.phrases';

/** A block as the reader of this device reads it. */
export interface SanctionWords {
  readonly sanctionId: string;
  readonly state: string;
  readonly tone: Tone;
  readonly isOver: boolean;
  readonly figures: string;
  readonly inWords: string;
  readonly lines: readonly SanctionLine[];
}

const TONES: Readonly<Record<SanctionView['state'], Tone>> = {
  proposed: 'off',
  sanctioned: 'ok',
  refused: 'late',
  superseded: 'plain',
  withdrawn: 'plain',
};

/** Writes an amount in the reader's digits, its sign never on another line than its figures. */
export function injectMoney(): (paise: number) => string {
  const reading = inject(ReadingChoices);
  return (paise) => reading.writeDigits(formatRupees(paise)).replace(' ', '\u00a0');
}

/** Writes blocks in the reader's language and digits. */
export function injectSanctionWords(): (sanction: SanctionView) => SanctionWords {
  const reading = inject(ReadingChoices);
  const posts = injectPostWords();
  const phrase = injectPhrase<typeof hi>();
  const money = injectMoney();
  const endOf = ({ ended, state }: SanctionView): string => {
    if (!ended) return '';
    const when = writeMoment(instantOfIso(ended.at), 'shortDayClock', reading.locale());
    const desk = posts.desk(ended.by);
    return state === 'sanctioned' && ended.limitPaise !== null
      ? phrase('file.sanction.ended.sanctioned', { desk, when, limit: money(ended.limitPaise) })
      : phrase('file.sanction.ended', { desk, when });
  };
  return (sanction) => {
    const { sanctionId, state, amountPaise, proposers } = sanction;
    const lines = [
      [phrase('file.sanction.payee'), sanction.payee],
      [phrase('file.sanction.purpose'), sanction.purpose],
      [phrase('file.sanction.head'), sanction.budgetHead],
      [phrase('file.sanction.available'), money(sanction.availablePaise)],
      [phrase('file.sanction.rule'), sanction.ruleCited],
      [phrase('file.sanction.proposers'), proposers.map((post) => posts.desk(post)).join(', ')],
      [phrase(`file.sanction.state.${state}`), endOf(sanction)],
    ] as const;
    return {
      sanctionId,
      state: phrase(`file.sanction.state.${state}`),
      tone: TONES[state],
      isOver: state === 'superseded' || state === 'withdrawn' || state === 'refused',
      figures: money(amountPaise),
      inWords: rupeesInWords(amountPaise, reading.language()),
      lines: lines.flatMap(([term, words]) => (words ? [{ term, words }] : [])),
    };
  };
}
