import { workingMinutesPerDay } from '@sanchika/calendar/domain';
import { attributeDelay } from '@sanchika/file/domain';
import { heldInterval } from '../file.repository';
import type { HoldingInterval } from '../holding-interval.entity';
import type { Pen } from './pen';
import type { PrintFacts } from './print-facts.queries';
import { delayWords } from './print-sides';

/** The movement register with the columns of TR-3, as far as the record holds them: the device is not among them. */
export function movementRegister({ intervals, calendar, until }: PrintFacts, pen: Pen) {
  const { words } = pen;
  const perDay = workingMinutesPerDay(calendar);
  const { intervals: shares, total } = attributeDelay(calendar, intervals.map(heldInterval), until);
  const rows = intervals.map((interval, index) => {
    const share = shares[index] ?? { held: 0, norm: 0, delay: 0 };
    const before = intervals[index - 1];
    return [
      String(interval.seq),
      before ? standing(pen, before) : '–',
      standing(pen, interval),
      pen.shortMoment(interval.fromAt),
      pen.shortMoment(interval.readAt),
      interval.toAt === null ? words.here : pen.shortMoment(interval.toAt),
      pen.span(share.held, perDay),
      pen.span(share.norm, perDay),
      pen.span(share.delay, perDay),
      actOf(pen, interval),
      interval.delayCode ? delayWords(pen, interval.delayCode, interval.delayWords) : '',
    ];
  });
  return { rows, total: totalOf(pen, total, perDay) };
}

function standing(pen: Pen, { postId, personId }: HoldingInterval): string {
  return `${pen.desk(postId)}\n${pen.person(personId)}`;
}

/** What left with the file: the decision of the note, or how the file went. */
function actOf({ words }: Pen, { decision, endedBy }: HoldingInterval): string {
  if (endedBy === null) return '';
  return decision === null || endedBy === 'pullBack' ? words.endings[endedBy] : words.decisions[decision];
}

function totalOf(pen: Pen, total: { held: number; delay: number }, perDay: number): string {
  const held = `${pen.words.total}: ${pen.span(total.held, perDay) || '0'}`;
  return total.delay > 0 ? `${held} · ${pen.words.movementHeads[8]}: ${pen.span(total.delay, perDay)}` : held;
}
