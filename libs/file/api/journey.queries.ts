import { workingMinutes, workingMinutesPerDay } from '@sanchika/calendar/domain';
import { OfficeDirectory } from '@sanchika/office/api';
import type { Actor } from '@sanchika/office/domain';
import { attributeDelay } from '@sanchika/file/domain';
import type { FileApi, JourneyView, StationView } from '@sanchika/file/contract';
import type { ResponseOf } from '@sanchika/platform/contract';
import { OfficeClock } from '@sanchika/platform/api';
import { isoOfInstant } from '@sanchika/platform/kernel';
import type { Instant } from '@sanchika/platform/kernel';
import { Injectable } from '@nestjs/common';
import { DueDates } from './due-dates';
import { stationView } from './file.mapper';
import type { FileRecord } from './file-record';
import { FileRecords } from './file-records';
import { requireLabel } from './require-label';
import { heldInterval } from './file.repository';

const NOT_MEASURED = { held: 0, norm: 0, delay: 0, share: 0 };

type CardView = ResponseOf<typeof FileApi.card>;

/** Where a file was, for how long, and whose the delay is (TR-2, TR-3, TR-7). */
@Injectable()
export class JourneyQueries {
  constructor(
    private readonly files: FileRecords,
    private readonly dueDates: DueDates,
    private readonly directory: OfficeDirectory,
    private readonly clock: OfficeClock,
  ) {}

  async journey(actor: Actor, fileId: string): Promise<JourneyView> {
    const record = await this.files.record(actor, fileId, 'file.card');
    const { stations, total, minutesPerDay } = await this.measure(record);
    return {
      fileId,
      stations,
      movements: Math.max(0, stations.length - 1),
      heldMinutes: total.held,
      delayMinutes: total.delay,
      minutesPerDay,
      caseDueAt: record.file.caseDueAt === null ? null : isoOfInstant(record.file.caseDueAt),
    };
  }

  async card(actor: Actor, fileId: string): Promise<CardView> {
    const record = await this.files.record(actor, fileId, 'file.card');
    const { stations, minutesPerDay } = await this.measure(record);
    const open = record.intervals.at(-1);
    const isHeld = record.file.holderPostId !== null && open !== undefined;
    return {
      ...cardHead(record, isHeld ? stations.at(-1) : undefined),
      remainingMinutes: isHeld ? await this.remaining(open.postId, open.dueAt) : null,
      minutesPerDay,
      lastStations: stations.slice(-3),
    };
  }

  private async measure({ file, intervals }: FileRecord) {
    const calendar = await this.dueDates.calendarOf(file.creatorPostId);
    const { intervals: shares, total } = attributeDelay(
      calendar,
      intervals.map(heldInterval),
      this.clock.now(),
    );
    const labels = await this.directory.labels(intervals.map(({ postId }) => postId));
    const stations: StationView[] = intervals.map((interval, index) =>
      stationView(interval, shares[index] ?? NOT_MEASURED, (postId) => requireLabel(labels, postId)),
    );
    return { stations, total, minutesPerDay: workingMinutesPerDay(calendar) };
  }

  /** Working minutes until the due instant; negative after it. */
  private async remaining(postId: string, dueAt: Instant): Promise<number> {
    const calendar = await this.dueDates.calendarOf(postId);
    const now = this.clock.now();
    return now <= dueAt ? workingMinutes(calendar, now, dueAt) : -workingMinutes(calendar, dueAt, now);
  }
}

function cardHead({ file }: FileRecord, here: StationView | undefined) {
  const { id: fileId, computerNo, fileNumber, subject, priority, classification, state } = file;
  const touchedAt = isoOfInstant(file.touchedAt);
  const head = { fileId, computerNo, fileNumber, subject, priority, classification, state, touchedAt };
  if (!here) return { ...head, holder: null, heldSince: null, dueAt: null, heldMinutes: null };
  return {
    ...head,
    holder: here.post,
    heldSince: here.from,
    dueAt: here.dueAt,
    heldMinutes: here.heldMinutes,
  };
}
