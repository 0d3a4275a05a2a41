import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import { Injectable } from '@nestjs/common';
import { Problem } from '@sanchika/platform/api';
import { PlatformProblems } from '@sanchika/platform/contract';

interface Cost {
  /** Kibibytes. */
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
}

const COST: Cost = { memory: 19 * 1024, passes: 2, parallelism: 1 };
const TAG_BYTES = 32;
const MOST_WAITING = 50;
const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;
const argon2Of = promisify(argon2);

/** Argon2id in PHC form. As many at a time as there are cores, for each takes 19 MiB; a short queue waits. */
@Injectable()
export class PasswordHasher {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private readonly nobodys = this.hash(randomBytes(16).toString('hex'));

  /** Throws `platform.busy` when the queue is full, as {@link verify} does. */
  async hash(password: string): Promise<string> {
    const salt = randomBytes(16);
    const tag = await this.inTurn(() => tagOf(password, salt, COST));
    return `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${unpadded(salt)}$${unpadded(tag)}`;
  }

  /** Whether the password fits. Without a hash the same work is done in vain, so that nobody can tell by the time. */
  async verify(password: string, hash: string | null): Promise<boolean> {
    const parts = PHC.exec(hash ?? (await this.nobodys));
    if (!parts) throw new Error('a password hash is not in PHC form');
    const [, memory, passes, parallelism, salt = '', tag = ''] = parts;
    const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) };
    const expected = Buffer.from(tag, 'base64');
    const found = await this.inTurn(() => tagOf(password, Buffer.from(salt, 'base64'), cost));
    return timingSafeEqual(found, expected) && hash !== null;
  }

  private async inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.running >= availableParallelism()) await this.queue();
    else this.running += 1;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }

  private queue(): Promise<void> {
    if (this.waiting.length >= MOST_WAITING)
      throw Problem.of(PlatformProblems.busy, { retryAfterSeconds: 2 });
    return new Promise((resume) => this.waiting.push(resume));
  }
}

function tagOf(password: string, salt: Buffer, { memory, passes, parallelism }: Cost): Promise<Buffer> {
  return argon2Of('argon2id', {
    message: password.normalize('NFKC'),
    nonce: salt,
    memory,
    passes,
    parallelism,
    tagLength: TAG_BYTES,
  });
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}
