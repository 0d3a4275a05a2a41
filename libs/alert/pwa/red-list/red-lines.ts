import { inject } from '@angular/core';
import type { RedList, RedRow } from '@sanchika/alert/contract';
import type { PostLabel } from '@sanchika/office/contract';
import { instantOfIso } from '@sanchika/platform/kernel';
import {
  injectCountedPhrase,
  injectPhrase,
  ReadingChoices,
  writeMoment,
} from '@sanchika/platform/pwa/phrases';
import type { Tone } from '@sanchika/platform/ui';
import type { Asking } from './ask-why';
import type { hi } from './red-list.phrases';

/** A late file, ready to be drawn. */
export interface RedLine {
  readonly fileId: string;
  readonly number: string;
  readonly subject: string;
  readonly desk: string;
  readonly holder: string;
  readonly days: string;
  readonly unit: string;
  readonly askName: string;
  /** What became of the question; null while none was asked. */
  readonly asked: { readonly words: string; readonly tone: Tone; readonly isRefused: boolean } | null;
  readonly mayAsk: boolean;
}

export function injectRedLines(): (
  rows: RedList['rows'],
  here: ReadonlyMap<string, Asking>,
) => readonly RedLine[] {
  const phrase = injectPhrase<typeof hi>();
  const counted = injectCountedPhrase<typeof hi>();
  const reading = inject(ReadingChoices);
  const holderOf = injectHolderWords();
  const askedOf = injectAskedWords();
  return (rows, here) =>
    rows.map((row) => {
      const number = reading.writeDigits(row.fileNumber ?? String(row.computerNo));
      const asked = askedOf(row, here.get(row.fileId));
      return {
        ...{ fileId: row.fileId, number, subject: row.subject, asked },
        desk: row.holder ? deskWords(row.holder, reading.language()) : '',
        holder: holderOf(row),
        days: reading.writeNumber(row.daysLate),
        unit: counted('red.days', row.daysLate),
        askName: phrase('red.ask.for', { number }),
        // Who has answered may be asked again.
        mayAsk: row.isAtWork && (asked === null || asked.tone === 'ok'),
      };
    });
}

/** Who sits there, since when he has it and when it was due. */
function injectHolderWords(): (row: RedRow) => string {
  const phrase = injectPhrase<typeof hi>();
  const reading = inject(ReadingChoices);
  const day = (iso: string) => writeMoment(instantOfIso(iso), 'shortDay', reading.locale());
  return ({ holder, heldSince, dueAt }) => {
    const person = holder?.person?.[reading.language()] ?? phrase('red.vacant');
    const since = heldSince && phrase('red.since', { when: day(heldSince) });
    const due = dueAt && phrase('red.due', { when: day(dueAt) });
    return [person, since, due].filter(Boolean).join(' · ');
  };
}

function injectAskedWords(): (row: RedRow, here: Asking | undefined) => RedLine['asked'] {
  const phrase = injectPhrase<typeof hi>();
  const reading = inject(ReadingChoices);
  const moment = (iso: string) => writeMoment(instantOfIso(iso), 'shortDayClock', reading.locale());
  const said = (words: string, tone: Tone) => ({ words, tone, isRefused: tone === 'late' });
  return ({ asked }, here) => {
    if (here === 'refused') return said(phrase('red.refused'), 'late');
    if (here) return said(phrase('red.unsent'), 'off');
    if (!asked) return null;
    const { at, answeredAt } = asked;
    return answeredAt
      ? said(phrase('red.answered', { when: moment(answeredAt) }), 'ok')
      : said(phrase('red.asked', { when: moment(at) }), 'off');
  };
}

/** «सहायक ग्रेड-2, स्थापना शाखा» */
export function deskWords({ designation, section, office }: PostLabel, language: 'hi' | 'en'): string {
  return `${designation[language]}, ${(section ?? office)[language]}`;
}
