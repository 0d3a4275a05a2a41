import type { Fault } from './fault';
import type { Company, FileReplay } from './file-replay';

interface Side extends Company {
  /** Every desk that the file reached while the company lasted: when, and which. */
  readonly way: readonly string[];
  readonly fileId: string;
}

/**
 * Whether the chains of files that share a custody tell the same: both know of each other for the same time, and while
 * it lasted both reached the same desks at the same instants (FM-2). Keeps only what has not found its other side yet.
 */
export class CompaniesCheck {
  private readonly waiting = new Map<string, Side>();
  private readonly faults: Fault[] = [];

  take(replay: FileReplay): void {
    for (const company of replay.company) {
      const side = { ...company, fileId: replay.created.chainId, way: wayOf(replay, company) };
      const key = [side.mainId, side.attachedId, side.from].join(' ');
      const other = this.waiting.get(key);
      this.waiting.delete(key);
      if (!other) this.waiting.set(key, side);
      else if (!isSame(side, other)) this.faults.push(faultOf(side, 'do not tell of the same company'));
    }
  }

  finish(): Fault[] {
    const alone = [...this.waiting.values()].map((side) =>
      faultOf(side, 'do not both tell of their company'),
    );
    return [...this.faults, ...alone];
  }
}

function wayOf({ intervals }: FileReplay, { from, to }: Company): string[] {
  return intervals
    .filter(({ opened }) => opened.at > from && (to === null || opened.at <= to))
    .map(({ opened, postId, dueAt }) => [opened.at, postId, dueAt].join(' '));
}

function isSame(one: Side, other: Side): boolean {
  return one.to === other.to && one.fileId !== other.fileId && one.way.join() === other.way.join();
}

function faultOf({ mainId, attachedId }: Side, words: string): Fault {
  return { kind: 'file', what: `The chains of ${mainId} and ${attachedId} ${words}.`, fileId: attachedId };
}
