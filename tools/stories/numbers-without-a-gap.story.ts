import assert from 'node:assert/strict';
import type { FileReceipt } from '@sanchika/file/contract';
import type { Officer } from '@sanchika/file/testing';
import { serialOf } from './approved-file';
import type { Story } from './story';

const FILES = 8;

/** Opens files at once, each with a discarded draft in between that takes a computer number but no serial. */
async function openTogether(officer: Officer): Promise<FileReceipt[]> {
  return Promise.all(
    Array.from({ length: FILES }, async () => {
      await officer.discardsFile(await officer.draftsFile({ head: 'GEN' }));
      return officer.opensFile({ head: 'GEN' });
    }),
  );
}

export const numbersWithoutAGap: Story = {
  name: 'K-5',
  tells: 'file numbers run without a gap in each section, however many are opened at once',
  run: async (district) => {
    await district.setClock('2026-03-02T11:00+05:30');
    const finance = await district.signIn('neighbour');
    const before = await Promise.all(
      [district.clerk, finance].map((each) => each.opensFile({ head: 'GEN' })),
    );
    const opened = await Promise.all([openTogether(district.clerk), openTogether(finance)]);
    for (const [index, files] of opened.entries()) {
      const first = serialOf(before[index] ?? { fileNumber: null });
      const serials = files.map(serialOf).sort((one, other) => one - other);
      assert.deepEqual(
        serials,
        Array.from({ length: FILES }, (_, place) => first + 1 + place),
      );
    }
    assert.match(opened[0]?.[0]?.fileNumber ?? '', /^GEN\/\d+\/2026-EST-MSD-COL$/);
    assert.match(opened[1]?.[0]?.fileNumber ?? '', /^GEN\/\d+\/2026-FIN-MSD-COL$/);
    const computerNumbers = opened.flat().map(({ computerNo }) => computerNo);
    assert.equal(new Set(computerNumbers).size, 2 * FILES);

    await district.setClock('2027-01-01T10:30+05:30');
    assert.match((await district.clerk.opensFile({ head: 'GEN' })).fileNumber ?? '', /^GEN\/1\/2027-/);
  },
};
