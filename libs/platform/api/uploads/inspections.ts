import { execFile } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Injectable, Logger } from '@nestjs/common';
import { unfitProblem } from '@sanchika/platform/contract';
import { Problem } from '../http/problem';
import { Gate } from './gate';
import { JsonLines } from './json-lines';
import { findInQpdf } from './qpdf-names';
import { Sandbox } from './sandbox';
import type { FitMediaType, FitnessVerdict } from './verdict';

/** What an upload was found to be. */
export interface FitUpload {
  readonly mediaType: FitMediaType;
  readonly pages: number;
}

/** Which pages of a file in the given folder to draw there. */
export interface DrawOrder {
  readonly path: string;
  readonly mediaType: FitMediaType;
  readonly folder: string;
  readonly pages: readonly number[];
}

const STEP_MS = 10_000;
const JUDGING_MS = 30_000;
/** At once, so that the server keeps a processor for itself. */
const PLACES = 2;

/** Node without a compiler's reserve of memory, and with no right but to read, and to write where it is told. */
const NODE_BOUNDS = [
  '--max-old-space-size=256',
  '--disable-wasm-trap-handler',
  '--permission',
  '--allow-addons',
  '--allow-fs-read=*',
];

/** Examines and draws what was uploaded, in a process of its own that is killed when it takes too long or too much. */
@Injectable()
export class Inspections {
  private readonly log = new Logger(Inspections.name);
  private readonly gate = new Gate(PLACES);
  private readonly program = inspectorProgram();
  private qpdf?: Promise<boolean>;

  constructor(private readonly sandbox: Sandbox) {}

  /** Tells what lies at the path. Throws a `platform.unfit-…` problem, or gives null for what is no PDF, JPEG or PNG. */
  async judge(path: string): Promise<FitUpload | null> {
    const verdict = await this.gate.pass(() => this.verdictOn(path), { isUrgent: true });
    if (verdict.verdict === 'stranger') return null;
    if (verdict.verdict === 'fit') return { mediaType: verdict.mediaType, pages: verdict.pages };
    throw Problem.of(unfitProblem(verdict.kind), { values: { found: verdict.found } });
  }

  /** Draws the pages and says which of them were done before the end. */
  async draw({ path, mediaType, folder, pages }: DrawOrder, { isUrgent = false } = {}): Promise<number[]> {
    const lines = new JsonLines();
    await this.gate.pass(
      () =>
        this.sandbox.run({
          command: process.execPath,
          args: [
            ...NODE_BOUNDS,
            `--allow-fs-write=${folder}`,
            this.program,
            ...['draw', path, mediaType, folder, pages.join(',')],
          ],
          stepMs: STEP_MS,
          wholeMs: STEP_MS * (pages.length + 1),
          onOutput: (chunk) => lines.take(chunk),
        }),
      { isUrgent },
    );
    return lines.all.flatMap((line) => (line as { readonly page?: number }).page ?? []);
  }

  private async verdictOn(path: string): Promise<FitnessVerdict> {
    const lines = new JsonLines();
    const ending = await this.sandbox.run({
      command: process.execPath,
      args: [...NODE_BOUNDS, this.program, 'judge', path],
      stepMs: STEP_MS,
      wholeMs: JUDGING_MS,
      onOutput: (chunk) => lines.take(chunk),
    });
    const last = lines.all.at(-1) as Partial<FitnessVerdict> | undefined;
    if (ending.kind === 'killed' || ending.code !== 0 || !last?.verdict) {
      this.log.warn({ message: 'an upload was not examined', ending });
      return { verdict: 'unfit', kind: 'not-examined', found: ending.kind };
    }
    const verdict = last as FitnessVerdict;
    return verdict.verdict === 'fit' && verdict.mediaType === 'application/pdf'
      ? this.secondOpinion(path, verdict)
      : verdict;
  }

  /** Where qpdf is installed it reads the file as well: what it finds counts. */
  private async secondOpinion(path: string, first: FitnessVerdict): Promise<FitnessVerdict> {
    if (!(await (this.qpdf ??= isInstalled('qpdf')))) return first;
    return (await findInQpdf(this.sandbox, path)) ?? first;
  }
}

/** Beside the server in the built product. */
function inspectorProgram(): string {
  return `${dirname(fileURLToPath(import.meta.url))}/inspector.js`;
}

function isInstalled(command: string): Promise<boolean> {
  return new Promise((resolve) => execFile(command, ['--version'], (error) => resolve(!error)));
}
