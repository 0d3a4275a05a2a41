import { FIRST_LADDER } from '@sanchika/alert/domain';
import type { AlertFacts, AlertKind, DigestFacts } from '@sanchika/alert/domain';
import type { AlertPage, AlertView } from '@sanchika/alert/contract';
import { OfficeClock, Reader } from '@sanchika/platform/api';
import { instant, isoOfInstant } from '@sanchika/platform/kernel';
import { Injectable } from '@nestjs/common';
import { In, LessThan, MoreThan, Not } from 'typeorm';
import { Alert } from './alert.entity';

const MOST_UNREAD = 100;
const NO_COUNTS: DigestFacts = { newBreaches: 0, longOver: 0, overDays: 10, ownDesk: 0 };
const LEVELS: readonly AlertKind[] = FIRST_LADDER.map(({ code }) => code);

/** The inbox of what a person was told. */
@Injectable()
export class AlertsQueries {
  constructor(
    private readonly reader: Reader,
    private readonly clock: OfficeClock,
  ) {}

  /** Newest first. A reminder that waits for its morning is not there yet. */
  async of(
    personId: string,
    { after, limit }: { readonly after?: string | undefined; readonly limit: number },
  ): Promise<AlertPage> {
    const now = this.clock.now();
    const alerts = await this.reader.manager
      .createQueryBuilder(Alert, 'a')
      .where({ personId, ...(after !== undefined && { id: LessThan(after) }) })
      .andWhere(`(a.kind <> 'reminder' OR a.notBefore <= :now)`, { now })
      .orderBy('a.id', 'DESC')
      .limit(limit + 1)
      .getMany();
    const shown = alerts.slice(0, limit);
    const putOff = await this.putOff(shown);
    return {
      rows: shown.map((alert) => alertView(alert, putOff)),
      next: alerts.length > limit ? (shown.at(-1)?.id ?? null) : null,
      unread: await this.unread(personId),
    };
  }

  /** At most a hundred. */
  private async unread(personId: string): Promise<number> {
    const rows = await this.reader.rows<{ id: string }>(
      `SELECT id FROM alert WHERE person_id = ? AND opened_at IS NULL
         AND (kind <> 'reminder' OR not_before <= ?) LIMIT ?`,
      [personId, this.clock.now(), MOST_UNREAD],
    );
    return rows.length;
  }

  /** For each late file, until when somebody else has put his reminder off (NT-8). */
  private async putOff(shown: readonly Alert[]): Promise<Map<string, number>> {
    const fileIds = shown.flatMap(({ kind, fileId }) => (fileId && LEVELS.includes(kind) ? [fileId] : []));
    const [first] = shown;
    if (!first || fileIds.length === 0) return new Map();
    const others = await this.reader.manager.find(Alert, {
      where: {
        fileId: In(fileIds),
        putOffUntil: MoreThan(this.clock.now()),
        personId: Not(first.personId),
      },
      take: fileIds.length * 10,
    });
    return new Map(
      others
        .sort((one, other) => Number(one.putOffUntil) - Number(other.putOffUntil))
        .map(({ fileId, putOffUntil }) => [fileId ?? '', Number(putOffUntil)]),
    );
  }
}

function alertView(alert: Alert, putOff: ReadonlyMap<string, number>): AlertView {
  const { id, kind, fileId, madeAt, openedAt, facts } = alert;
  const said: unknown = JSON.parse(facts);
  const isDigest = kind === 'digest';
  const { number, desk, days, isRestricted, isHolder } = isDigest ? A_DIGEST : (said as AlertFacts);
  const until = alert.putOffUntil ?? (fileId === null ? undefined : putOff.get(fileId));
  return {
    ...{ alertId: id, kind, at: isoOfInstant(madeAt), fileId },
    ...{ number, desk, days, isRestricted, isHolder },
    counts: isDigest ? { ...NO_COUNTS, ...(said as DigestFacts) } : null,
    openedAt: openedAt === null ? null : isoOfInstant(openedAt),
    putOffUntil: until === undefined || until === null ? null : isoOfInstant(instant(until)),
  };
}

const A_DIGEST: AlertFacts = {
  number: '',
  desk: { hi: '', en: '' },
  days: 0,
  isRestricted: false,
  isHolder: false,
};
