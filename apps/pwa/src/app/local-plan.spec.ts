import { outboxTable } from '@sanchika/platform/pwa';
import { localPlan } from './local-plan';

describe('localPlan', () => {
  it('has in its frozen versions exactly the tables and keys that the rooms declare', async () => {
    const rooms = await Promise.all(Object.values(localPlan.rooms).map((load) => load()));
    const declared = [outboxTable, ...rooms.flatMap(({ tables }) => tables)];
    const frozen: Record<string, string | null> = Object.assign(
      {},
      ...localPlan.versions.map(({ stores }) => stores),
    );
    const standing = Object.entries(frozen).filter(([, keys]) => keys !== null);
    expect(Object.fromEntries(standing)).toEqual(
      Object.fromEntries(declared.map(({ name, keys }) => [name, keys])),
    );
    const lyingOpen = localPlan.versions.flatMap((version) => version.lyingOpen ?? []);
    expect(lyingOpen).toEqual(declared.filter(({ liesOpen }) => liesOpen).map(({ name }) => name));
  });

  it('numbers its versions 1, 2, 3 …', () => {
    expect(localPlan.versions.map(({ number }) => number)).toEqual(
      localPlan.versions.map((_, place) => place + 1),
    );
  });
});
