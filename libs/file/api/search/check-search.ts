import { JobRunner, Metrics, Reader } from '@sanchika/platform/api';
import { Injectable, Logger } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { RecomputeSearch } from './recompute-search';

const DAY_MS = 86_400_000;
const SAMPLED = 200;

const LATELY_TOUCHED = 'SELECT id FROM file ORDER BY touched_at DESC, id DESC LIMIT ?';
const FROM_SOMEWHERE = 'SELECT id FROM file WHERE computer_no >= ? ORDER BY computer_no LIMIT ?';

/** Compares a sample of the files with the lists of search every night: those last touched, and a run of others. */
@Injectable()
export class CheckSearch implements OnModuleInit {
  private readonly log = new Logger(CheckSearch.name);

  constructor(
    private readonly jobs: JobRunner,
    private readonly reader: Reader,
    private readonly recompute: RecomputeSearch,
    private readonly metrics: Metrics,
  ) {}

  onModuleInit(): void {
    this.jobs.plan({ name: 'file.search-sample', everyMs: DAY_MS, run: () => this.run() });
  }

  async run(): Promise<string> {
    const last = await this.reader.row<{ last: number | null }>(
      'SELECT MAX(computer_no) AS "last" FROM file',
    );
    const start = Math.floor(Math.random() * Number(last?.last ?? 0));
    const sample = [
      ...(await this.reader.rows<{ id: string }>(LATELY_TOUCHED, [SAMPLED])),
      ...(await this.reader.rows<{ id: string }>(FROM_SOMEWHERE, [start, SAMPLED])),
    ];
    const ids = [...new Set(sample.map(({ id }) => id))];
    const { files, differences } = await this.recompute.compareSome(ids);
    this.metrics.setBreaches('search-lists', differences);
    if (differences > 0) this.log.error({ breach: 'search lists', differences });
    return `${files} files, ${differences} differences`;
  }
}
