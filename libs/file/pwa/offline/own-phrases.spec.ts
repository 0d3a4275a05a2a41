import { TestBed } from '@angular/core/testing';
import { FileActs } from '@sanchika/file/contract';
import { LocalStore, Outbox, outboxTable, provideLocalStore } from '@sanchika/platform/pwa';
import { postIdOf } from '../a-file.cases';
import { fileLocalRoom } from './file.sender';
import { fileTables } from './file.tables';
import { OwnPhraseShelf, readOwnPhrases } from './own-phrases';

describe('phrases of one’s own', () => {
  let person = 0;

  beforeEach(async () => {
    const stores = Object.fromEntries([outboxTable, ...fileTables].map(({ name, keys }) => [name, keys]));
    TestBed.configureTestingModule({
      providers: [
        provideLocalStore({ versions: [{ number: 1, stores }], rooms: { file: async () => fileLocalRoom } }),
      ],
    });
    const personId = `phrases-${Date.now()}-${person++}`;
    await TestBed.inject(LocalStore).open(personId);
    TestBed.inject(Outbox).actAs({
      personId,
      deviceId: 'device',
      actingAs: postIdOf('OFFICER'),
      capacities: [postIdOf('OFFICER')],
    });
  });
  afterEach(() => TestBed.inject(LocalStore).forget());

  const phrases = () => TestBed.inject(OwnPhraseShelf);
  const store = () => TestBed.inject(LocalStore);
  const kept = async () => (await store().read(readOwnPhrases)).map(({ text }) => text);
  const waiting = async () =>
    (await store().read((tables) => tables.of(outboxTable).orderBy('order').toArray())).map(
      ({ operation }) => operation,
    );

  it('are on the phone at once and go to the server by the outbox', async () => {
    await phrases().add('नियमानुसार प्रस्तुत।');
    await phrases().add('कृपया अवलोकनार्थ।');
    expect(await kept()).toEqual(['नियमानुसार प्रस्तुत।', 'कृपया अवलोकनार्थ।']);
    expect(await waiting()).toEqual([FileActs.addOwnPhrase.operation, FileActs.addOwnPhrase.operation]);
  });

  it('are put in order and removed; a later order takes the place of one that waits', async () => {
    await phrases().add('एक');
    await phrases().add('दो');
    const ids = (await store().read(readOwnPhrases)).map(({ phraseId }) => phraseId);
    await phrases().order([...ids].reverse());
    await phrases().order([ids[1]!, ids[0]!]);
    expect(await kept()).toEqual(['दो', 'एक']);
    await phrases().remove(ids[1]!);
    expect(await kept()).toEqual(['एक']);
    const orders = (await waiting()).filter((operation) => operation === FileActs.orderOwnPhrases.operation);
    expect(orders.length).toBe(1);
  });

  it('are 50 at most, also without network', async () => {
    for (let count = 0; count < 51; count += 1) await phrases().add(`वाक्य ${count}`);
    expect((await kept()).length).toBe(50);
  });
});
