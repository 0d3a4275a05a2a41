import { sealedActor } from '@sanchika/office/api';
import { isDecisive } from '@sanchika/file/domain';
import type { FileEventType } from '@sanchika/file/domain';
import {
  commitTo,
  Dialect,
  FaultPoints,
  nextInstant,
  OfficeClock,
  RolledBack,
  seal,
  SealedEvent,
  SealedText,
  THE_HOUSE,
} from '@sanchika/platform/api';
import type { ChainHead, Transaction } from '@sanchika/platform/api';
import { instant } from '@sanchika/platform/kernel';
import type { Instant } from '@sanchika/platform/kernel';
import { Injectable } from '@nestjs/common';
import type { Acting, ByHouse } from './acting';
import type { File } from './file.entity';
import { moveHead } from './move-head';
import { FollowFile } from './search/follow-file';

/** A fact about to be written: what is sealed, and how the file stands afterwards. */
export interface LedgerEntry {
  readonly type: FileEventType;
  readonly at: Instant;
  readonly body: Readonly<Record<string, unknown>>;
  /** Words that are sealed as commitments under these places of the body. */
  readonly words?: Readonly<Record<string, string | undefined>>;
  readonly set?: Partial<File>;
}

/** The sealed event and the file as it stands after it. */
export interface Recorded {
  readonly event: SealedEvent;
  readonly file: File;
}

/** The only writer of a file's chain and of the file itself: event, words and head in one step. */
@Injectable()
export class FileLedger {
  constructor(
    private readonly clock: OfficeClock,
    private readonly faults: FaultPoints,
    private readonly search: FollowFile,
  ) {}

  /** The time the next event of the file will bear. */
  nextAt(file: File): Instant {
    return nextInstant(this.clock.now(), headOf(file));
  }

  /** One time for an act that is sealed on several chains: later than the last event of each. */
  sameAt(files: readonly File[]): Instant {
    return instant(Math.max(this.clock.now(), ...files.map((file) => this.nextAt(file))));
  }

  /** Begins the chain of a new file, which is inserted with the head it gets here. */
  async begin(acting: Acting, file: Omit<File, HeadColumn>, entry: LedgerEntry): Promise<Recorded> {
    const event = await this.insertEvent(acting, { ...file, headSeq: 0 }, entry);
    await this.search.begin(acting.tx, file);
    return { event, file: { ...file, ...headColumns(event, 0) } };
  }

  /** Appends to the chain and moves the head. Rolls back when another act was faster. */
  async append(acting: Acting | ByHouse, file: File, entry: LedgerEntry): Promise<Recorded> {
    this.faults.pass('P5');
    const event = await this.insertEvent(acting, file, entry);
    this.faults.pass('P6');
    const after = { touchedAt: event.at, ...entry.set, ...headColumns(event, file.decisiveSeq) };
    await moveHead(acting.tx, file, after);
    this.faults.pass('P7');
    const moved = { ...file, ...after };
    await this.search.follow(acting.tx, file, moved);
    return { event, file: moved };
  }

  private async insertEvent(
    { tx, actor, proof, clientAt, seenHead }: Acting | ByHouse,
    file: Pick<File, 'id' | 'officeId' | 'headSeq'> & Partial<Pick<File, HeadColumn>>,
    entry: LedgerEntry,
  ): Promise<SealedEvent> {
    const words = Object.entries(entry.words ?? {}).flatMap(([place, text]) =>
      text === undefined ? [] : [{ place, text, ...commitTo(text) }],
    );
    const commits = Object.fromEntries(words.map(({ place, commit }) => [place, commit]));
    const event = seal(
      {
        chain: { kind: 'file', id: file.id, office: file.officeId },
        type: entry.type,
        now: entry.at,
        clientAt: clientAt ?? null,
        actor: actor ? sealedActor(actor) : THE_HOUSE,
        command: { key: proof.key, hash: proof.hash, seenHead: seenHead ?? null },
        body: { ...entry.body, ...commits },
      },
      headOf(file),
    );
    await takePlace(tx, event);
    if (words.length > 0) {
      await tx.insert(
        SealedText,
        words.map(({ place, text, salt }) => ({ eventId: event.id, place, text, salt })),
      );
    }
    return event;
  }
}

/** Rolls back when another act was faster to this place in the chain: the duplicate is no fault of the sender's. */
async function takePlace(tx: Transaction, event: SealedEvent): Promise<void> {
  try {
    await tx.insert(SealedEvent, event);
  } catch (error) {
    if (!Dialect.of(tx.connection.options).isDuplicate(error)) throw error;
    throw new RolledBack('another act has this place in the chain');
  }
}

type HeadColumn = 'headHash' | 'headSeq' | 'headAt' | 'decisiveSeq';

function headColumns(event: SealedEvent, decisiveSeq: number): Pick<File, HeadColumn> {
  return {
    headHash: event.hash,
    headSeq: event.seq,
    headAt: event.at,
    decisiveSeq: isDecisive(event.type as FileEventType) ? event.seq : decisiveSeq,
  };
}

function headOf(file: Partial<Pick<File, HeadColumn>>): ChainHead | null {
  const { headHash, headSeq, headAt } = file;
  if (!headSeq || headHash === undefined || headAt === undefined) return null;
  return { hash: headHash, seq: headSeq, at: headAt };
}
