import { FileActs, PaperProblems } from '@sanchika/file/contract';
import {
  JobRunner,
  MachineClock,
  Problem,
  Quarantine,
  UnitOfWork,
  VirusScanner,
} from '@sanchika/platform/api';
import { instant } from '@sanchika/platform/kernel';
import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { LessThan } from 'typeorm';
import type { KeptAct } from './keep-waiting';
import { PutPaper } from './put-paper';
import { WaitingPaper } from './waiting-paper.entity';

const EVERY_MS = 15_000;
/** So long the sender can see why a paper was refused. */
const SHOW_REFUSED_MS = 7 * 86_400_000;

/**
 * Puts waiting papers on their files once the virus scanner answers: in the name of who sent them, with the rights he
 * has then.
 */
@Injectable()
export class ReleasePapers implements OnModuleInit {
  constructor(
    private readonly jobs: JobRunner,
    private readonly work: UnitOfWork,
    private readonly scanner: VirusScanner,
    private readonly quarantine: Quarantine,
    private readonly put: PutPaper,
    private readonly clock: MachineClock,
  ) {}

  onModuleInit(): void {
    this.jobs.plan({ name: 'file.release-papers', everyMs: EVERY_MS, run: () => this.run() });
  }

  async run(): Promise<string> {
    await this.forgetRefused();
    const waiting = await this.work.run((tx) =>
      tx.find(WaitingPaper, { where: { state: 'waiting' }, order: { arrivedAt: 'ASC' } }),
    );
    for (const [done, paper] of waiting.entries()) {
      const verdict = await this.scanner.scan(this.quarantine.waitingAt(paper.id));
      if (verdict.kind === 'away') return `${done} of ${waiting.length}: the scanner is away`;
      if (verdict.kind === 'infected') await this.refuse(paper, PaperProblems.infected.code);
      else await this.releaseOne(paper);
    }
    return `${waiting.length} papers`;
  }

  private async releaseOne(paper: WaitingPaper): Promise<void> {
    const { operation, received, ...act } = JSON.parse(paper.act) as KeptAct;
    const endpoint =
      operation === FileActs.addPaper.operation ? FileActs.addPaper : FileActs.addUploadedPaper;
    try {
      await this.put.run({ ...act, endpoint }, received, { path: this.quarantine.waitingAt(paper.id) });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return this.refuse(paper, error.spec.code);
    }
    await this.work.run((tx) => tx.delete(WaitingPaper, { id: paper.id }));
    await this.quarantine.remove(this.quarantine.waitingAt(paper.id));
  }

  private async refuse({ id }: WaitingPaper, reason: string): Promise<void> {
    await this.work.run((tx) => tx.update(WaitingPaper, { id }, { state: 'refused', reason }));
    await this.quarantine.remove(this.quarantine.waitingAt(id));
  }

  private async forgetRefused(): Promise<void> {
    const arrivedAt = LessThan(instant(this.clock.now() - SHOW_REFUSED_MS));
    await this.work.run((tx) => tx.delete(WaitingPaper, { state: 'refused', arrivedAt }));
  }
}
