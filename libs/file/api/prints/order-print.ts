import { SecurityLog } from '@sanchika/access/api';
import { PrintProblems } from '@sanchika/file/contract';
import type { FileActs, PrintView } from '@sanchika/file/contract';
import { newId, OfficeClock, Problem } from '@sanchika/platform/api';
import type { BodyOf } from '@sanchika/platform/contract';
import { instant } from '@sanchika/platform/kernel';
import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import type { Acting } from '../acting';
import { BeginAct } from '../begin-act';
import { loadRecord } from '../file-record';
import { KeepViewing } from '../grants/keep-viewing';
import { FilePolicy } from '../file.policy';
import { FileRepository } from '../file.repository';
import { FilePrint } from './file-print.entity';
import { printView } from './print.mapper';

const PLACES = [0, 1, 2];

/**
 * Orders a file as paper. The right is judged here, once, and what the print may show is fixed by it; the export is
 * logged in the same transaction (UA-8).
 */
@Injectable()
export class OrderPrint {
  constructor(
    private readonly begin: BeginAct,
    private readonly files: FileRepository,
    private readonly policy: FilePolicy,
    private readonly viewings: KeepViewing,
    private readonly security: SecurityLog,
    private readonly clock: OfficeClock,
  ) {}

  async run(acting: Acting, fileId: string, body: BodyOf<typeof FileActs.orderPrint>): Promise<PrintView> {
    const { tx, actor } = acting;
    await this.begin.requireCharge(acting);
    const file = await this.files.find(tx, fileId);
    const { asOfSeq } = await this.policy.require(actor, await loadRecord(tx, file, actor), 'file.open');
    const { headSeq } = await this.viewings.takenIn(acting, file, { kind: 'print' });
    const parts = body.parts.join('+');
    const print: FilePrint = {
      ...beginning(),
      id: newId(),
      place: await freePlace(acting),
      fileId,
      postId: actor.postId,
      personId: actor.personId,
      language: body.language,
      parts,
      asOfSeq: asOfSeq ?? headSeq,
      isWhole: asOfSeq === null,
      orderedAt: this.clock.now(),
    };
    await tx.insert(FilePrint, print);
    const { personId, postId } = actor;
    const operation = 'file.order-print';
    await this.security.append(
      { kind: 'export', personId, postId, operation, topic: fileId, result: parts },
      tx,
    );
    return printView(print, file);
  }
}

/**
 * One person cannot keep the printer busy for everybody: he has three places, and the unique index sees that two
 * orders never take the same one. Throws `file.prints-waiting`.
 */
async function freePlace({ tx, actor: { personId } }: Acting): Promise<number> {
  const taken = await tx.findBy(FilePrint, { personId, place: Not(IsNull()) });
  const free = PLACES.find((place) => !taken.some((print) => print.place === place));
  if (free === undefined) throw Problem.of(PrintProblems.printsWaiting);
  return free;
}

function beginning() {
  return {
    state: 'waiting' as const,
    claimedUntil: instant(0),
    tries: 0,
    papersDone: 0,
    papersExpected: 0,
    size: null,
    sha256: null,
    pages: null,
    isArchival: false,
    expiresAt: null,
  };
}
