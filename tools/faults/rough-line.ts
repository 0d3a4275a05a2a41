import { createServer, request } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SeededChoices } from './seeded-choices';

/** In how many of a hundred requests it happens. */
export interface Roughness {
  /** The connection breaks before the server hears anything. */
  readonly reset: number;
  /** The server does it, and the answer is lost. */
  readonly lost: number;
  /** The server gets it a second time, possibly after requests that came later. */
  readonly twice: number;
}

const CALM: Roughness = { reset: 0, lost: 0, twice: 0 };
const LATEST_MS = 40;

/** A line to a server on which requests and answers get lost, doubled and out of order, over real sockets. */
export class RoughLine {
  /** What happened on it. */
  readonly happened = { reset: 0, lost: 0, twice: 0 };
  private roughness = CALM;
  private readonly choices: SeededChoices;
  private readonly late = new Set<Promise<unknown>>();

  private constructor(
    private readonly server: Server,
    private readonly target: URL,
    seed: number,
  ) {
    this.choices = new SeededChoices(seed);
  }

  static async to(url: string, seed: number): Promise<RoughLine> {
    const server = createServer();
    const line = new RoughLine(server, new URL(url), seed);
    server.on('request', (incoming, outgoing) => void line.carry(incoming, outgoing));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return line;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  become(roughness: Roughness): void {
    this.roughness = roughness;
  }

  /** Waits for what is still on the way and ends the line. */
  async close(): Promise<void> {
    await Promise.all(this.late);
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async carry(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const body = await bytesOf(incoming);
    const [isReset, isLost, isTwice] = [this.befalls('reset'), this.befalls('lost'), this.befalls('twice')];
    if (isReset) return void outgoing.socket?.resetAndDestroy();
    await this.delay();
    if (isTwice) this.sendLate(incoming, body);
    const answer = await this.send(incoming, body);
    await this.delay();
    if (isLost || !answer) return void outgoing.socket?.resetAndDestroy();
    outgoing.writeHead(answer.status, answer.headers).end(answer.body);
  }

  private befalls(kind: keyof Roughness): boolean {
    const befalls = this.choices.inPercent(this.roughness[kind]);
    if (befalls) this.happened[kind] += 1;
    return befalls;
  }

  private delay(): Promise<void> {
    const calm = this.roughness === CALM;
    return new Promise((resolve) => setTimeout(resolve, calm ? 0 : this.choices.below(LATEST_MS)));
  }

  private sendLate(incoming: IncomingMessage, body: Buffer): void {
    const sending = this.delay().then(() => this.send(incoming, body));
    this.late.add(sending);
    void sending.finally(() => this.late.delete(sending));
  }

  private send({ method, url, headers }: IncomingMessage, body: Buffer): Promise<Answer | null> {
    return new Promise((resolve) => {
      const target = new URL(url ?? '/', this.target);
      const asked = request(target, { method: method ?? 'GET', headers, agent: false }, (reply) => {
        void bytesOf(reply).then((said) =>
          resolve({ status: reply.statusCode ?? 0, headers: reply.headers, body: said }),
        );
      });
      asked.on('error', () => resolve(null));
      asked.end(body);
    });
  }
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

async function bytesOf(stream: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}
