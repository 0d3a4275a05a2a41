import { OfficeDirectory } from '@sanchika/office/api';
import type { WorkingCalendar } from '@sanchika/calendar/domain';
import { Reader, SealedEvent } from '@sanchika/platform/api';
import type { BilingualName } from '@sanchika/platform/contract';
import type { Instant } from '@sanchika/platform/kernel';
import { Injectable } from '@nestjs/common';
import { LessThanOrEqual } from 'typeorm';
import { DueDates } from '../due-dates';
import { File } from '../file.entity';
import { HoldingInterval } from '../holding-interval.entity';
import { Category, SubjectHead } from '../masters.entity';
import { Merging } from '../merging/merging.entity';
import { intervalsOf } from '../merging/origins';
import { sideOf } from '../merging/sides';
import type { Side } from '../merging/sides';
import { seenOf } from '../papers/papers.queries';
import { Volume } from '../volumes/volume.entity';
import type { FilePrint } from './file-print.entity';
import type { Desks } from './pen';

/** An event of the chain as far as paper names it. */
export type EventMark = Pick<SealedEvent, 'id' | 'seq' | 'hash' | 'at'>;

/** All that a print shows: the file up to one event, and nothing later. */
export interface PrintFacts extends Desks {
  readonly print: FilePrint;
  readonly file: File;
  readonly subjectHead: BilingualName;
  readonly category: BilingualName | null;
  readonly intervals: readonly HoldingInterval[];
  readonly notes: Side['notes'];
  readonly papers: Side['papers'];
  /** Of the file itself and of those that ended in it, for what a note says of its movement. */
  readonly allIntervals: readonly HoldingInterval[];
  readonly volumes: readonly Volume[];
  readonly mergings: readonly Merging[];
  readonly events: ReadonlyMap<string, EventMark>;
  readonly head: EventMark;
  /** Up to when times are counted. */
  readonly until: Instant;
  readonly calendar: WorkingCalendar;
}

/** Gathers what a print shows. The right was judged when it was ordered; here it is only cut off at its event. */
@Injectable()
export class PrintFactsQueries {
  constructor(
    private readonly reader: Reader,
    private readonly directory: OfficeDirectory,
    private readonly dueDates: DueDates,
  ) {}

  async of(print: FilePrint): Promise<PrintFacts> {
    const { fileId, asOfSeq } = print;
    const { manager } = this.reader;
    const upToHere = LessThanOrEqual(asOfSeq);
    const [file, all, side, events, volumes, mergings] = await Promise.all([
      manager.findOneByOrFail(File, { id: fileId }),
      manager.find(HoldingInterval, { where: { fileId }, order: { seq: 'ASC' } }),
      sideOf(manager, fileId),
      this.eventsOf(fileId, asOfSeq),
      manager.find(Volume, { where: { fileId, openedSeq: upToHere }, order: { no: 'ASC' } }),
      manager.find(Merging, { where: { fileId, mergedSeq: upToHere }, order: { mergedSeq: 'ASC' } }),
    ]);
    const { notes, papers } = seenOf(side, asOfSeq);
    const head = events.find(({ seq }) => seq === asOfSeq);
    if (!head) throw new Error(`no event ${asOfSeq} of file ${fileId}`);
    const intervals = cutOff(all, asOfSeq);
    return {
      ...{ print, file, intervals, notes, papers, head, volumes, mergings },
      allIntervals: await intervalsOf(manager, intervals, notes),
      ...(await this.namesOf(file)),
      ...(await this.desksOf(print, { file, intervals, notes, papers })),
      events: new Map(events.map((event) => [event.id, event])),
      until: print.isWhole ? print.orderedAt : head.at,
      calendar: await this.dueDates.calendarOf(file.creatorPostId),
    };
  }

  private eventsOf(fileId: string, asOfSeq: number): Promise<EventMark[]> {
    return this.reader.manager.find(SealedEvent, {
      where: { chainKind: 'file', chainId: fileId, seq: LessThanOrEqual(asOfSeq) },
      select: { id: true, seq: true, hash: true, at: true },
    });
  }

  private async namesOf({ subjectHead, category }: File) {
    const { manager } = this.reader;
    const head = await manager.findOneBy(SubjectHead, { code: subjectHead });
    const kind = category === null ? null : await manager.findOneBy(Category, { code: category });
    return {
      subjectHead: head ? { hi: head.nameHi, en: head.nameEn } : { hi: subjectHead, en: subjectHead },
      category: kind && { hi: kind.nameHi, en: kind.nameEn },
    };
  }

  private async desksOf(
    print: FilePrint,
    { file, intervals, notes, papers }: Pick<PrintFacts, 'file' | 'intervals' | 'notes' | 'papers'>,
  ): Promise<Desks> {
    const posts = [
      ...[print.postId, file.creatorPostId, file.holderPostId],
      ...intervals.map(({ postId }) => postId),
      ...notes.map(({ authorPostId }) => authorPostId),
      ...papers.map(({ addedByPostId }) => addedByPostId),
    ];
    const people = [
      ...[print.personId, file.creatorPersonId],
      ...intervals.map(({ personId }) => personId),
      ...notes.map(({ authorPersonId }) => authorPersonId),
    ];
    return {
      posts: await this.directory.labels(posts.filter((postId) => postId !== null)),
      people: await this.directory.names(people.filter((personId) => personId !== null)),
    };
  }
}

/** The holding intervals that had begun at an event; one that ended later is still open there. */
export function cutOff(intervals: readonly HoldingInterval[], asOfSeq: number): HoldingInterval[] {
  const isPast = ({ endedSeq }: HoldingInterval) => endedSeq !== null && endedSeq <= asOfSeq;
  const open = intervals.findIndex((interval) => !isPast(interval));
  const last = intervals[open];
  if (!last) return [...intervals];
  return [...intervals.slice(0, open), { ...last, ...STILL_OPEN }];
}

const STILL_OPEN = {
  toAt: null,
  endedBy: null,
  decision: null,
  delayCode: null,
  delayWords: null,
  endedEventId: null,
  endedSeq: null,
} as const;
