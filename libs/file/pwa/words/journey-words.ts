import { inject, Service } from '@angular/core';
import { instantAt } from '@sanchika/calendar/domain';
import type { FileView, JourneyView, StationView } from '@sanchika/file/contract';
import { instantOfIso, type Instant, isoDate } from '@sanchika/platform/kernel';
import {
  injectCountedPhrase,
  injectPhrase,
  ReadingChoices,
  writeMoment,
} from '@sanchika/platform/pwa/phrases';
import type { hi as actingHindi } from '../acting/acting.phrases';
import type { hi } from '../file.phrases';
import type { JourneyStation, MovementLine, Weight } from '../parts';
import { delayWords } from './note-words';
import { injectPostWords } from './post-words';

const NOON = 12 * 60;

export interface JourneyWords {
  readonly stations: readonly JourneyStation[];
  readonly movements: readonly MovementLine[];
  readonly total: string;
  /** The desk with the largest share of the delay, when there is any. */
  readonly blame: { readonly words: string; readonly limit: string } | null;
}

/** Writes a journey in the reader's language: the picture, the register and who kept it longest. */
@Service()
export class JourneyWriter {
  private readonly phrase = injectPhrase<typeof hi>();
  private readonly ofActs = injectPhrase<typeof actingHindi>();
  private readonly counted = injectCountedPhrase<typeof hi>();
  private readonly reading = inject(ReadingChoices);
  private readonly posts = injectPostWords();

  /** With the present time of being put by, which a station itself does not tell. */
  write(
    { stations, heldMinutes, minutesPerDay: perDay }: JourneyView,
    parked: FileView['parked'] = null,
  ): JourneyWords {
    return {
      stations: stations.map((place) => this.withParking(this.station(place, perDay), parked)),
      movements: stations.map((place) => this.movement(place, perDay)),
      total: this.phrase('file.journey.total', {
        days: this.daysInWords(heldMinutes, perDay),
        desks: this.counted('file.journey.desks', stations.length),
      }),
      blame: this.blame(stations, perDay),
    };
  }

  private station(place: StationView, perDay: number): JourneyStation {
    return {
      desk: this.posts.desk(place.post),
      lines: this.linesOf(place),
      state: place.to === null ? 'now' : 'done',
      weight: weightOf(place),
      load: place.normMinutes > 0 ? place.heldMinutes / place.normMinutes : 0,
      days: this.days(place.heldMinutes, perDay),
      limit: this.phrase('file.journey.limit', { days: this.days(place.normMinutes, perDay) }),
      spoken: this.phrase('file.journey.spoken', {
        days: this.daysInWords(place.heldMinutes, perDay),
        limit: this.daysInWords(place.normMinutes, perDay),
      }),
    };
  }

  private withParking(station: JourneyStation, parked: FileView['parked']): JourneyStation {
    if (station.state !== 'now' || !parked) return station;
    const day = (at: Instant) => writeMoment(at, 'shortDay', this.reading.locale());
    const to = instantAt(isoDate(parked.reviewOn), NOON);
    const span = this.ofActs('file.parked.span', { from: day(instantOfIso(parked.at)), to: day(to) });
    return { ...station, lines: [...station.lines, `${span}: ${parked.reason}`] };
  }

  private linesOf({ seq, from, readAt, endedBy, decision, delayReason }: StationView): readonly string[] {
    const read = readAt
      ? this.phrase('file.journey.read', { when: this.when(readAt) })
      : this.phrase('file.journey.unread');
    return [
      this.phrase('file.journey.from', { when: this.when(from) }),
      seq > 1 && read,
      endedBy === 'pullBack' && this.phrase('file.journey.pulled-back'),
      endedBy === 'merge' && this.phrase('file.state.merged'),
      decision && this.phrase(`file.decision.${decision}`),
      delayReason && this.phrase('file.note.delay', { reason: delayWords(this.phrase, delayReason) }),
    ].filter((line) => typeof line === 'string');
  }

  private movement(place: StationView, perDay: number): MovementLine {
    return {
      seq: this.reading.writeNumber(place.seq),
      desk: this.posts.desk(place.post),
      from: this.when(place.from),
      read: this.when(place.readAt),
      to: place.to === null ? this.phrase('file.move.now') : this.when(place.to),
      held: this.days(place.heldMinutes, perDay),
      limit: this.days(place.normMinutes, perDay),
      over: place.delayMinutes > 0 ? this.days(place.delayMinutes, perDay) : '',
      decision: place.decision ? this.phrase(`file.decision.${place.decision}`) : '',
      reason: place.delayReason ? delayWords(this.phrase, place.delayReason) : '',
    };
  }

  private blame(stations: readonly StationView[], perDay: number): JourneyWords['blame'] {
    const worst = worstOf(stations);
    if (!worst) return null;
    const days = this.daysInWords(worst.heldMinutes, perDay);
    return {
      words: this.phrase('file.journey.late', { desk: this.posts.short(worst.post), days }),
      limit: this.phrase('file.journey.late.limit', { days: this.days(worst.normMinutes, perDay) }),
    };
  }

  /** Working days with one decimal, «9» or «2.5». */
  private days(minutes: number, perDay: number): string {
    return new Intl.NumberFormat(this.reading.locale(), { maximumFractionDigits: 1 }).format(
      minutes / perDay,
    );
  }

  private daysInWords(minutes: number, perDay: number): string {
    return this.counted('file.journey.days', minutes / perDay, { count: this.days(minutes, perDay) });
  }

  private when(iso: string | null): string {
    return iso === null ? '' : writeMoment(instantOfIso(iso), 'shortDayClock', this.reading.locale());
  }
}

function weightOf({ delayMinutes, heldMinutes, normMinutes, to }: StationView): Weight {
  if (delayMinutes > 0) return 'late';
  return to === null && normMinutes > 0 && heldMinutes >= normMinutes ? 'warn' : 'plain';
}

function worstOf(stations: readonly StationView[]): StationView | null {
  const late = stations.filter(({ delayMinutes }) => delayMinutes > 0);
  return late.reduce<StationView | null>(
    (worst, place) => (worst && worst.delayMinutes >= place.delayMinutes ? worst : place),
    null,
  );
}
