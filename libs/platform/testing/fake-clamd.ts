import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Server, Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** The test file of the European Institute for Computer Antivirus Research, put together so that no scanner finds this file. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!', '$H+H*'].join(
  '',
);

/** A clamd that speaks INSTREAM and knows one virus. */
export class FakeClamd {
  private constructor(
    private readonly server: Server,
    readonly port: number,
  ) {}

  /** Listens on that port of this machine, or on a free one. */
  static async start(port = 0): Promise<FakeClamd> {
    const server = createServer((socket) => void answer(socket));
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return new FakeClamd(server, (server.address() as AddressInfo).port);
  }

  get address(): string {
    return `tcp://127.0.0.1:${this.port}`;
  }

  async stop(): Promise<void> {
    this.server.close();
    await once(this.server, 'close');
  }
}

const COMMAND = 'zINSTREAM\0';

async function answer(socket: Socket): Promise<void> {
  let bytes = Buffer.alloc(0);
  for await (const chunk of socket) {
    bytes = Buffer.concat([bytes, chunk as Buffer]);
    const stream = streamIn(bytes);
    if (stream === null) continue;
    socket.end(stream.includes(EICAR) ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0');
    return;
  }
}

/** What was streamed, or null while its end has not come. */
function streamIn(bytes: Buffer): Buffer | null {
  if (!bytes.subarray(0, COMMAND.length).equals(Buffer.from(COMMAND))) return null;
  const pieces: Buffer[] = [];
  for (let at = COMMAND.length; at + 4 <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(bytes.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}
