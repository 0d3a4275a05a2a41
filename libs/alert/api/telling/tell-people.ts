import type { AlertFacts, AlertKind, DigestFacts } from '@sanchika/alert/domain';
import { ringsAt } from '@sanchika/alert/domain';
import { OfficeDirectory } from '@sanchika/office/api';
import { Dialect, newId, OfficeClock } from '@sanchika/platform/api';
import type { Transaction } from '@sanchika/platform/api';
import type { Instant } from '@sanchika/platform/kernel';
import { Injectable } from '@nestjs/common';
import type { Alert } from './alert.entity';
import { AlertFactsOf } from './alert-facts';

/** News for whoever sits at a post. */
export interface PostNews {
  /** What is told once: the same occasion never reaches the same person twice (NT-1). */
  readonly occasion: string;
  readonly kind: AlertKind;
  readonly postId: string;
  readonly fileId: string | null;
  /** Null lets the alert be its own. */
  readonly tag: string | null;
  readonly facts: AlertFacts | DigestFacts;
  readonly isUrgent: boolean;
  /** Stands in the inbox and rings nowhere. */
  readonly isSilent?: boolean;
}

type NewAlert = Omit<Alert, 'openedAt' | 'putOffUntil'>;

const INSERT = `INSERT INTO alert (id, occasion, person_id, kind, file_id, tag, facts, is_urgent, made_at, not_before, state)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/** Writes alerts: one for each person who sits at the post now, rung after quiet hours. */
@Injectable()
export class TellPeople {
  constructor(
    private readonly directory: OfficeDirectory,
    private readonly facts: AlertFactsOf,
    private readonly clock: OfficeClock,
  ) {}

  async tell(tx: Transaction, news: PostNews): Promise<void> {
    const now = this.clock.now();
    const calendar = await this.facts.calendarOf(news.postId);
    const notBefore = ringsAt(calendar, now, news.isUrgent);
    for (const { personId } of await this.directory.occupantsOf(news.postId, now))
      await insertOnce(tx, alertOf(news, { personId, madeAt: now, notBefore }));
  }
}

function alertOf(
  { occasion, kind, fileId, tag, facts, isUrgent, isSilent = false }: PostNews,
  { personId, madeAt, notBefore }: { personId: string; madeAt: Instant; notBefore: Instant },
): NewAlert {
  const id = newId();
  const state = isSilent ? 'silent' : 'waiting';
  const what = { occasion, kind, fileId, tag: tag ?? id, facts: JSON.stringify(facts), isUrgent };
  return { id, personId, madeAt, notBefore, state, ...what };
}

/** Leaves the alert alone that the person has of this occasion. */
export async function insertOnce(tx: Transaction, alert: NewAlert): Promise<void> {
  const { id, occasion, personId, kind, fileId, tag, facts, isUrgent, madeAt, notBefore, state } = alert;
  const values = [
    id,
    occasion,
    personId,
    kind,
    fileId,
    tag,
    facts,
    isUrgent ? 1 : 0,
    madeAt,
    notBefore,
    state,
  ];
  await tx.query(Dialect.of(tx.connection.options).insertIfAbsent(INSERT), values);
}
