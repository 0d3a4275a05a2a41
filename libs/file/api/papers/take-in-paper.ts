import { SecurityLog } from '@sanchika/access/api';
import { FileProblems, PaperProblems } from '@sanchika/file/contract';
import { Inspections, Problem, VirusScanner } from '@sanchika/platform/api';
import type { ResponseOf } from '@sanchika/platform/contract';
import { Injectable } from '@nestjs/common';
import type { ArrivedPaper, ReceivedPaper } from '../receive-paper';
import { KeepWaiting } from './keep-waiting';
import type { PaperAct, PaperEndpoint } from './paper-act';
import { PutPaper } from './put-paper';

/** The one way in for papers: examined in quarantine, scanned for viruses, then stored and put on the file. */
@Injectable()
export class TakeInPaper {
  constructor(
    private readonly inspections: Inspections,
    private readonly scanner: VirusScanner,
    private readonly waiting: KeepWaiting,
    private readonly put: PutPaper,
    private readonly security: SecurityLog,
  ) {}

  /** The caller removes what still lies in quarantine. Throws a problem that names what was found. */
  async run(act: PaperAct, { words, upload }: ArrivedPaper): Promise<ResponseOf<PaperEndpoint>> {
    const fit = await this.inspections.judge(upload.path);
    if (!fit) throw Problem.of(FileProblems.notAPaper);
    const { size, sha256 } = upload;
    const received: ReceivedPaper = { ...words, ...fit, size, sha256 };
    const verdict = await this.scanner.scan(upload.path);
    if (verdict.kind === 'away') return this.waiting.run(act, received, upload);
    if (verdict.kind === 'infected') return this.refuseInfected(act, verdict.name);
    return this.put.run(act, received, upload);
  }

  private async refuseInfected({ actor, endpoint, fileId }: PaperAct, name: string): Promise<never> {
    const problem = PaperProblems.infected;
    const { personId, postId } = actor;
    const { operation } = endpoint;
    await this.security.append({
      kind: 'refused',
      personId,
      postId,
      operation,
      topic: fileId,
      result: problem.code,
    });
    throw Problem.of(problem, { values: { name } });
  }
}
