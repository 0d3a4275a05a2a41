import { Dexie } from 'dexie';
import type { StoreLease } from './kept-key';
import { LocalDatabase } from './local-database';
import { localTable } from './local-table';

const HOUR_MS = 60 * 60_000;
const PIN = '482913';
const letters = localTable<{ id: string; text: string }>({ name: 'letters', keys: 'id', clearOn: 'signOut' });
const plan = {
  versions: [{ number: 1, stores: { letters: 'id' } }],
  rooms: { post: async () => ({ tables: [letters], operations: [] }) },
};
let person = 0;

/** Decision 24 and reliability 5: what lies on a device is read within a lease, or with a secret besides. */
describe('the key of what a device keeps', () => {
  let who: string;
  let device: LocalDatabase;
  /** How far the clock of the device was moved. */
  let moved: number;

  beforeEach(async () => {
    who = `key-${performance.now()}-${person++}`;
    moved = 0;
    const now = Date.now.bind(Date);
    spyOn(Date, 'now').and.callFake(() => now() + moved);
    device = new LocalDatabase(plan);
    await device.open(who);
    await device.change([letters], (tables) => tables.of(letters).put({ id: 'one', text: 'लिखा हुआ' }));
  });
  afterEach(async () => {
    moved = 0;
    if (!(await device.openIfKept(who))) await device.open(who, async () => aLease()).catch(() => undefined);
    await device.forget();
  });

  /** The server's half is the same whenever it is asked for. */
  function aLease(half = 7): StoreLease {
    const now = Date.now();
    return { half: new Uint8Array(32).fill(half), until: now + 72 * HOUR_MS, now };
  }

  const restart = () => {
    device.close();
    device = new LocalDatabase(plan);
  };
  const words = async () =>
    (await device.read((tables) => tables.of(letters).toArray())).map(({ text }) => text);

  it('opens within the lease, and not after it until the server was heard of; nothing is lost', async () => {
    await device.renew(aLease());
    restart();
    moved = 71 * HOUR_MS;
    expect(await device.openIfKept(who)).toBeTrue();
    restart();
    moved = 73 * HOUR_MS;
    expect(await device.openIfKept(who)).toBeFalse();
    await expectAsync(device.open(who)).toBeRejected();
    await device.open(who, async () => aLease());
    expect(await words()).toEqual(['लिखा हुआ']);
  });

  it('gains nothing from a clock that is set back after the lease', async () => {
    await device.renew(aLease());
    restart();
    moved = 73 * HOUR_MS;
    expect(await device.openIfKept(who)).toBeFalse();
    moved = 0;
    expect(await device.openIfKept(who)).toBeFalse();
    await device.open(who, async () => aLease());
    expect(await words()).toEqual(['लिखा हुआ']);
  });

  it('stays shut under another half: the device was removed and begun anew', async () => {
    await device.renew(aLease());
    restart();
    moved = 73 * HOUR_MS;
    await expectAsync(device.open(who, async () => aLease(8))).toBeRejected();
    await device.open(who, async () => aLease());
  });

  it('waits for the PIN where one was set, within the lease also without network', async () => {
    await device.lockWith(PIN, aLease());
    restart();
    expect(await device.openIfKept(who)).toBeFalse();
    const opening = device.openOrAsk(who);
    await asked();
    expect(await device.unlock('000000')).toBe('wrong');
    expect(await device.unlock(PIN)).toBe('open');
    expect(await opening).toBeTrue();
    expect(await words()).toEqual(['लिखा हुआ']);
  });

  it('drops the key at the fifth wrong PIN', async () => {
    await device.lockWith(PIN, aLease());
    restart();
    const opening = device.openOrAsk(who);
    await asked();
    for (const guess of ['111111', '222222', '333333', '444444'])
      expect(await device.unlock(guess)).toBe('wrong');
    expect(await device.unlock('555555')).toBe('gone');
    await opening;
    expect(await words()).toEqual([]);
  });

  it('does not try the PIN after the lease, and takes it again with the next', async () => {
    await device.lockWith(PIN, aLease());
    restart();
    moved = 73 * HOUR_MS;
    expect(await device.openOrAsk(who)).toBeFalse();
    const opening = device.open(who, async () => aLease());
    await asked();
    expect(await device.unlock(PIN)).toBe('open');
    await opening;
    expect(await words()).toEqual(['लिखा हुआ']);
  });

  it('keeps nothing that opens a locked store without its secret', async () => {
    await device.lockWith(PIN, aLease());
    const ring = await new Dexie('keyring').open();
    const kept = (await ring.table('keys').toArray()).filter(({ lock }) => lock !== null);
    ring.close();
    expect(kept.length).toBe(1);
    expect([kept[0].open, kept[0].underHalf, kept[0].lock.half.extractable]).toEqual([null, null, false]);
  });

  it('stays locked when a lease that was asked for before comes after the secret', async () => {
    const importKey = crypto.subtle.importKey.bind(crypto.subtle) as (
      ...how: unknown[]
    ) => Promise<CryptoKey>;
    let isLocked = (): void => undefined;
    const locked = new Promise<void>((resolve) => (isLocked = resolve));
    let halves = 0;
    spyOn(crypto.subtle, 'importKey').and.callFake((async (...how: unknown[]) => {
      if (how[2] === 'HKDF' && halves++ === 0) await locked;
      return importKey(...how);
    }) as typeof crypto.subtle.importKey);
    const renewed = device.renew(aLease());
    while (halves === 0) await new Promise((resolve) => setTimeout(resolve));
    await device.lockWith(new Uint8Array(32).fill(3), aLease());
    isLocked();
    await renewed;
    restart();
    expect(await device.openIfKept(who)).toBeFalse();
    const opening = device.openOrAsk(who);
    await asked();
    expect(await device.unlock(new Uint8Array(32).fill(3))).toBe('open');
    await opening;
    expect(await words()).toEqual(['लिखा हुआ']);
  });

  it('takes a secret of another kind, and gives the lock up again', async () => {
    const secret = crypto.getRandomValues(new Uint8Array(32));
    await device.lockWith(secret, aLease());
    restart();
    const opening = device.openOrAsk(who);
    await asked();
    await device.unlock(secret);
    expect(await opening).toBeTrue();
    expect(await device.unlockForGood(secret)).toBe('open');
    restart();
    expect(await device.openIfKept(who)).toBeTrue();
  });

  async function asked(): Promise<void> {
    let need: string | null = null;
    const watching = device.waitsFor.subscribe((each) => (need = each));
    while (need === null) await new Promise((resolve) => setTimeout(resolve, 2));
    watching.unsubscribe();
  }
});
