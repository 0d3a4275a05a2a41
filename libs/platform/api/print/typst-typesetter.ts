import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Injectable, Logger } from '@nestjs/common';
import { PlatformProblems } from '@sanchika/platform/contract';
import { Problem } from '../http/problem';
import { Gate } from '../uploads/gate';
import { Sandbox } from '../uploads/sandbox';
import { Typesetter } from './typesetter';
import type { DocumentOrder, SetDocument } from './typesetter';

/** A thousand pictures take one to three minutes, words next to nothing. */
const LONGEST_MS = 600_000;
const MOST_WAITING = 20;

/** Otherwise what each picture leaves behind in memory adds up. */
const FEW_ARENAS = 'MALLOC_ARENA_MAX=2';
/** Node with no right but to read, and to write where it is told. */
const NODE_BOUNDS = ['--max-old-space-size=256', '--permission', '--allow-addons', '--allow-fs-read=*'];

/** Sets by Typst, one document at a time, in a process of its own that is killed when it takes too long or too much. */
@Injectable()
export class TypstTypesetter extends Typesetter {
  private readonly log = new Logger(TypstTypesetter.name);
  private readonly gate = new Gate(1);

  constructor(
    private readonly sandbox: Sandbox,
    private readonly program = typesetProgram(),
  ) {
    super();
  }

  async pdf(order: DocumentOrder): Promise<SetDocument> {
    if (this.gate.queue >= MOST_WAITING) throw Problem.of(PlatformProblems.busy);
    return this.gate.pass(() => this.set(order));
  }

  private async set({ template, values, folder }: DocumentOrder): Promise<SetDocument> {
    const [request, answer] = [join(folder, 'request.json'), join(folder, 'answer.json')];
    await writeFile(request, JSON.stringify({ template: fileURLToPath(template), values }));
    const ending = await this.sandbox.run({
      command: 'env',
      args: [
        FEW_ARENAS,
        process.execPath,
        ...NODE_BOUNDS,
        `--allow-fs-write=${folder}`,
        this.program,
        folder,
      ],
      stepMs: LONGEST_MS,
      wholeMs: LONGEST_MS,
      // What it says of a failure may hold the words of the document, which no log may.
      onOutput: () => undefined,
    });
    if (ending.kind === 'ended' && ending.code === 0)
      return JSON.parse(await readFile(answer, 'utf8')) as SetDocument;
    this.log.warn({ message: 'a document was not set', ending });
    throw Problem.of(PlatformProblems.notPrintable);
  }
}

/** Beside the server in the built product. */
function typesetProgram(): string {
  return `${dirname(fileURLToPath(import.meta.url))}/typesetter.js`;
}
