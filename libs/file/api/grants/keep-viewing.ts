import { VIEWING_MINUTES } from '@sanchika/file/domain';
import type { ViewingKind } from '@sanchika/file/domain';
import type { Actor } from '@sanchika/office/domain';
import { OfficeClock, Reader } from '@sanchika/platform/api';
import { instant } from '@sanchika/platform/kernel';
import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import type { EntityManager } from 'typeorm';
import type { Acting } from '../acting';
import { BeginAct } from '../begin-act';
import type { File } from '../file.entity';
import { FileLedger } from '../file-ledger';
import { RunAct } from '../run-act';
import { Viewing } from './viewing.entity';

const MINUTE_MS = 60_000;

/** What is taken out of a file. */
export interface Taken {
  readonly kind: Exclude<ViewingKind, 'opened'>;
  readonly paperId?: string;
}

/**
 * Seals who sees what of a restricted file before it is given to him (UA-8). Of ordinary files it keeps nothing, so
 * that reading them writes nothing.
 */
@Injectable()
export class KeepViewing {
  constructor(
    private readonly acts: RunAct,
    private readonly begin: BeginAct,
    private readonly ledger: FileLedger,
    private readonly reader: Reader,
    private readonly clock: OfficeClock,
  ) {}

  /**
   * Keeps the opening of a body, and of a page of it: those of one person at one device within a quarter of an hour
   * are one opening. Returns whether it was kept now, by which the head of the file has moved.
   */
  async opened(actor: Actor, { id, classification }: File): Promise<boolean> {
    if (classification !== 'restricted' || (await this.isOpen(this.reader.manager, actor, id))) return false;
    return this.acts.unkeyed(actor, async (acting) => {
      const { file } = await this.begin.run(acting, id, 'file.open');
      if (file.classification !== 'restricted' || (await this.isOpen(acting.tx, actor, id))) return false;
      await this.seal(acting, file, { kind: 'opened', paperId: null });
      return true;
    });
  }

  /** Keeps that a paper or a print goes out, each time. */
  async taken(actor: Actor, { id, classification }: File, taken: Taken): Promise<void> {
    if (classification !== 'restricted') return;
    await this.acts.unkeyed(actor, async (acting) => {
      const { file } = await this.begin.run(acting, id, 'file.open');
      await this.takenIn(acting, file, taken);
    });
  }

  /** The same inside an act that has judged the right. Returns the file as it stands then. */
  async takenIn(acting: Acting, file: File, { kind, paperId = '' }: Taken): Promise<File> {
    if (file.classification !== 'restricted') return file;
    return this.seal(acting, file, { kind, paperId: paperId || null });
  }

  private async isOpen(manager: EntityManager, actor: Actor, fileId: string): Promise<boolean> {
    const { personId, postId, deviceId } = actor;
    const since = instant(this.clock.now() - VIEWING_MINUTES * MINUTE_MS);
    return manager.existsBy(Viewing, {
      ...{ fileId, personId, deviceId, postId },
      kind: 'opened',
      at: MoreThan(since),
    });
  }

  /** It moves the head and conflicts with nothing; looking at a file does not bring it up in anybody’s list. */
  private async seal(
    acting: Acting,
    file: File,
    { kind, paperId }: Pick<Viewing, 'kind' | 'paperId'>,
  ): Promise<File> {
    const { event, file: after } = await this.ledger.append(acting, file, {
      type: 'file.viewed',
      at: this.ledger.nextAt(file),
      body: { kind, paper: paperId },
      set: { touchedAt: file.touchedAt },
    });
    const { postId, personId, deviceId } = acting.actor;
    await acting.tx.insert(Viewing, {
      ...{ eventId: event.id, fileId: file.id, seq: event.seq, kind, paperId },
      ...{ postId, personId, deviceId, at: event.at },
    });
    return after;
  }
}
