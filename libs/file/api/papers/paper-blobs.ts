import { SweepBlobs } from '@sanchika/platform/api';
import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { PapersQueries } from './papers.queries';

/** Says which blobs are papers, so that the others can be removed. */
@Injectable()
export class PaperBlobs implements OnModuleInit {
  constructor(
    private readonly sweep: SweepBlobs,
    private readonly papers: PapersQueries,
  ) {}

  onModuleInit(): void {
    this.sweep.keepWhat((sha256s) => this.papers.namedAmong(sha256s));
  }
}
