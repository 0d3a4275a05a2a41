import type { AlertKind } from '@sanchika/alert/domain';
import { DeskReads } from '@sanchika/file/api';
import type { FileInShort } from '@sanchika/file/api';
import type { FileEventType } from '@sanchika/file/domain';
import { Dialect, Notice, OfficeClock, Reader, SealedEvent, UnitOfWork } from '@sanchika/platform/api';
import type { Transaction } from '@sanchika/platform/api';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { AlertFactsOf } from './alert-facts';
import { TellPeople } from './tell-people';

const AT_ONCE = 100;

/** What the news of an event is to a desk that did not make it. */
const KINDS: Partial<Record<FileEventType, AlertKind>> = {
  'file.sent': 'arrived',
  'file.returned': 'arrived',
  'file.closeProposed': 'arrived',
  'file.closeApproved': 'arrived',
  'file.closeRefused': 'arrived',
  'file.unparked': 'arrived',
  'file.reopened': 'arrived',
  'file.asked': 'asked',
  'file.spokenRecorded': 'asked',
  'file.askingAnswered': 'answered',
  'file.reasonAsked': 'reasonAsked',
  'file.reasonAnswered': 'reasonAnswered',
};

type Claimed = Pick<Notice, 'id' | 'eventId' | 'recipientId' | 'topicId'>;

/** Makes alerts of the news that acts have written: each piece of news is taken by one process, once. */
@Injectable()
export class TakeNotices {
  constructor(
    private readonly reader: Reader,
    private readonly work: UnitOfWork,
    private readonly desks: DeskReads,
    private readonly facts: AlertFactsOf,
    private readonly people: TellPeople,
    private readonly clock: OfficeClock,
  ) {}

  /** Returns how many it took, at most a hundred. */
  async run(): Promise<number> {
    const waiting = await this.reader.rows<{ id: string }>(
      'SELECT id FROM notice WHERE state = ? ORDER BY id LIMIT ?',
      ['new', AT_ONCE],
    );
    if (waiting.length === 0) return 0;
    return this.work.run((tx) =>
      this.take(
        tx,
        waiting.map(({ id }) => id),
      ),
    );
  }

  /** Rows are claimed by their keys, so that nobody who writes news has to wait. */
  private async take(tx: Transaction, ids: readonly string[]): Promise<number> {
    const select = `SELECT id, event_id eventId, recipient_id recipientId, topic_id topicId
      FROM notice WHERE id IN (${ids.map(() => '?').join(', ')}) AND state = 'new'`;
    const notices = await tx.query<Claimed[]>(Dialect.of(tx.connection.options).claiming(select), [...ids]);
    if (notices.length === 0) return 0;
    const events = await tx.findBy(SealedEvent, { id: In(notices.map(({ eventId }) => eventId)) });
    const files = await this.desks.inShort(notices.map(({ topicId }) => topicId));
    for (const notice of notices) {
      const event = events.find(({ id }) => id === notice.eventId);
      const file = files.get(notice.topicId);
      if (event && file) await this.tell(tx, notice, { event, file });
    }
    await tx.update(Notice, { id: In(notices.map(({ id }) => id)) }, { state: 'delivered' });
    return notices.length;
  }

  private async tell(
    tx: Transaction,
    { recipientId, eventId }: Claimed,
    { event, file }: { event: SealedEvent; file: FileInShort },
  ): Promise<void> {
    const kind = kindFor(event, recipientId, file);
    if (kind === null) return;
    await this.people.tell(tx, {
      occasion: `event:${eventId}`,
      kind,
      postId: recipientId,
      fileId: file.fileId,
      tag: eventId,
      facts: { ...(await this.facts.of(file, recipientId, this.clock.now())), ...askingIn(event, kind) },
      isUrgent: file.priority === 'immediate',
    });
  }
}

/** Null for what one did oneself, and for what changes nothing at the desk that is told. */
function kindFor({ type, payload }: SealedEvent, recipientId: string, file: FileInShort): AlertKind | null {
  const kind = KINDS[type as FileEventType] ?? null;
  if (kind === null || actingPostOf(payload) === recipientId) return null;
  const isHolder = file.holderPostId === recipientId;
  // A file comes to its holder; an asking from his desk goes to others.
  if (kind === 'arrived') return isHolder ? kind : null;
  return kind === 'asked' && isHolder ? null : kind;
}

/** Of a reason that is asked, the asking: the push leads to the form on which it is answered. */
function askingIn({ payload }: SealedEvent, kind: AlertKind): { readonly askingId?: string } {
  if (kind !== 'reasonAsked') return {};
  const { body } = JSON.parse(payload.toString('utf8')) as { body?: { asking?: string } };
  return body?.asking === undefined ? {} : { askingId: body.asking };
}

function actingPostOf(payload: Buffer): string | null {
  return (JSON.parse(payload.toString('utf8')) as { actor: { post?: string | null } }).actor.post ?? null;
}
