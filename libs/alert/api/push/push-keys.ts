import { Dialect, MachineClock, UnitOfWork } from '@sanchika/platform/api';
import { Injectable } from '@nestjs/common';
import webPush from 'web-push';
import { PushKey } from './push-key.entity';

const NAME = 'vapid';

/** The key pair of this server, made at the first need and then the same for ever and for every process. */
@Injectable()
export class PushKeys {
  private known: Promise<PushKey> | undefined;

  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: MachineClock,
  ) {}

  pair(): Promise<PushKey> {
    this.known ??= this.read().catch((error: unknown) => {
      this.known = undefined;
      throw error;
    });
    return this.known;
  }

  /** Of two processes that make a pair at the same time, the first to commit has made it. */
  private read(): Promise<PushKey> {
    return this.work.run(async (tx) => {
      const made = await tx.findOneBy(PushKey, { name: NAME });
      if (made) return made;
      const { publicKey, privateKey } = webPush.generateVAPIDKeys();
      const dialect = Dialect.of(tx.connection.options);
      const row = 'INSERT INTO push_key (name, public_key, private_key, made_at) VALUES (?, ?, ?, ?)';
      await tx.query(dialect.insertIfAbsent(row), [NAME, publicKey, privateKey, this.clock.now()]);
      return tx.findOneOrFail(PushKey, { where: { name: NAME }, ...dialect.heldForReading() });
    });
  }
}
