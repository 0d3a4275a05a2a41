import { FileApi } from '@sanchika/file/contract';
import type { FileReceipt } from '@sanchika/file/contract';
import { SampleDistrict } from '@sanchika/file/testing';
import type { Officer } from '@sanchika/file/testing';
import { startServer } from '@sanchika/platform/testing';
import type { FreshDatabase } from '@sanchika/platform/testing';
import { v7 } from 'uuid';
import { AskedActs, isAnswer } from './asked-acts';
import type { AskedAct } from './asked-acts';
import { addressOf, checkOffice } from './check-office';
import { openFile } from './contest';
import { actOf } from './file-acts';
import { readRecords } from './read-records';

/** The steps of a send at which the server can be told to kill itself; P1 to P3 lie before it. */
export const FAULT_POINTS = ['P4', 'P5', 'P6', 'P7', 'P8', 'P9', 'P10', 'P11', 'P12'] as const;
export type FaultPoint = (typeof FAULT_POINTS)[number];

/** Between the two chains of an act on two files, after both, and when it stands. */
export const TYING_POINTS = ['P7', 'P10', 'P11'] as const satisfies readonly FaultPoint[];

/** From here on the act stands, though nobody has heard so. */
const AFTER_COMMIT: readonly FaultPoint[] = ['P11', 'P12'];

interface Site {
  readonly database: FreshDatabase;
  /** Always the same, so that the officers' sessions go on at the next server. */
  readonly port: string;
  readonly officers: readonly [Officer, Officer];
}

/** Two files of one desk, which are tied together and taken apart. */
interface Pair {
  readonly main: FileReceipt;
  readonly otherId: string;
  readonly isTied: boolean;
}

/** Files that go to and fro between two desks while server after server is killed under them. */
export class KilledOffice {
  private readonly acts = new AskedActs();

  private constructor(
    private readonly site: Site,
    private files: readonly FileReceipt[],
    private pair: Pair | null = null,
  ) {}

  /** Signs two officers in and opens the files: a server that dies then meets a send as its first act. */
  static async open(files: number): Promise<KilledOffice> {
    const { server, clerk, superintendent } = await SampleDistrict.start();
    const { database, url } = server;
    const office = new KilledOffice(
      { database, port: new URL(url).port, officers: [clerk, superintendent] },
      [],
    );
    const opened: FileReceipt[] = [];
    while (opened.length < files) opened.push(await openFile(clerk, office.acts));
    office.files = opened;
    const [main, other] = [await openFile(clerk, office.acts), await openFile(clerk, office.acts)];
    office.pair = { main, otherId: other.fileId, isTied: false };
    await server.halt();
    return office;
  }

  drop(): Promise<void> {
    return this.site.database.drop();
  }

  /**
   * Sends each file at a server of its own that dies at the point. Then starts a sound one and sends everything
   * once more under the same keys, twice. Returns what is wrong afterwards: nothing when each send stands exactly
   * once and its sender has its receipt.
   */
  async killSendsAt(point: FaultPoint): Promise<string[]> {
    const asked: AskedAct[] = [];
    for (const file of this.files) asked.push(await this.sendUnder(point, file));
    const faults = await this.faultsAfter(point, asked);
    this.files = this.files.map((file, place) => receiptOf(asked[place]) ?? file);
    return faults;
  }

  /** The same with an act that is sealed on two chains: it stands on both or on neither. */
  async killTyingAt(point: FaultPoint): Promise<string[]> {
    const { pair } = this;
    if (!pair) throw new Error('no two files were opened');
    const { main, otherId, isTied } = pair;
    const params = { fileId: main.fileId };
    const body = { seenHead: main.headHash, attachedFileId: otherId };
    const [holder] = this.site.officers;
    const act = actOf(holder, isTied ? FileApi.detachFile : FileApi.attachFile, { params, body });
    const asked = await this.askUnder(point, holder, act);
    const faults = await this.faultsAfter(point, [asked], 2);
    this.pair = { main: receiptOf(asked) ?? main, otherId, isTied: !isTied };
    return faults;
  }

  private async faultsAfter(point: FaultPoint, asked: readonly AskedAct[], files = 1): Promise<string[]> {
    const strays = await this.straysAfter(point, asked, files);
    await this.sendAgain(asked);
    return [
      ...strays,
      ...asked.flatMap(unanswered),
      ...(await checkOffice(this.site.database, this.acts.all)),
    ];
  }

  private sendUnder(point: FaultPoint, file: FileReceipt): Promise<AskedAct> {
    const [one, other] = this.site.officers;
    const [holder, next] = file.holderPostId === one.postId ? [one, other] : [other, one];
    const note = { noteId: v7(), text: 'अनुमोदन हेतु प्रस्तुत।', decision: 'putUp' };
    const body = { seenHead: file.headHash, toPostId: next.postId, note };
    const send = actOf(holder, FileApi.send, { params: { fileId: file.fileId }, body });
    return this.askUnder(point, holder, send);
  }

  private async askUnder(
    point: FaultPoint,
    officer: Officer,
    act: ReturnType<typeof actOf>,
  ): Promise<AskedAct> {
    const { database, port } = this.site;
    const server = await startServer({ on: database, env: { PORT: port, SANCHIKA_FAULT: point } });
    const asked = await this.acts.ask(officer, act);
    // Already dead, unless the point was never passed.
    server.process.kill('SIGKILL');
    await server.exited;
    return asked;
  }

  /** Acts that stand although they died before their commit, or do not stand on each file although they died after. */
  private async straysAfter(point: FaultPoint, asked: readonly AskedAct[], files: number): Promise<string[]> {
    const { events } = await readRecords(addressOf(this.site.database));
    const wanted = AFTER_COMMIT.includes(point) ? files : 0;
    return asked.flatMap(({ key }) => {
      const times = events.filter((event) => event.key === key).length;
      return times === wanted ? [] : [`the act ${key} stood ${times} times after ${point}`];
    });
  }

  private async sendAgain(asked: readonly AskedAct[]): Promise<void> {
    const { database, port } = this.site;
    const server = await startServer({ on: database, env: { PORT: port } });
    try {
      for (const act of [...asked, ...asked]) await this.acts.askAgain(act);
    } finally {
      await server.halt();
    }
  }
}

function receiptOf(asked: AskedAct | undefined): FileReceipt | null {
  return (asked?.outcomes.find(isAnswer)?.body ?? null) as FileReceipt | null;
}

/** The first sending must have been lost with its server, the others answered. */
function unanswered({ key, outcomes }: AskedAct): string[] {
  const [lost, ...repeats] = outcomes;
  return [
    ...(lost?.status === 0
      ? []
      : [`the act ${key} was answered ${lost?.status} by a server that should have died`]),
    ...repeats.flatMap((outcome) =>
      isAnswer(outcome) ? [] : [`the repeat of ${key} was answered ${outcome.code}`],
    ),
  ];
}
