import assert from 'node:assert/strict';
import type { FileReceipt } from '@sanchika/file/contract';
import type { Officer } from '@sanchika/file/testing';
import { serialOf } from './approved-file';
import type { Story } from './story';

const FILES = 8;

interface Pair {
  readonly discarded: FileReceipt;
  readonly file: FileReceipt;
}

/** Opens files at once, each after a discarded draft that takes a computer number but no serial. */
async function openTogether(officer: Officer): Promise<Pair[]> {
  return Promise.all(
    Array.from({ length: FILES }, async () => {
      const discarded = await officer.discardsFile(await officer.draftsFile({ head: 'GEN' }));
      return { discarded, file: await officer.opensFile({ head: 'GEN' }) };
    }),
  );
}

/** One series for all sections and years; what was once given, be it to a discarded draft, is not given again (K-6). */
function checkComputerNumbers(pairs: readonly Pair[], later: FileReceipt): void {
  const given = pairs.flatMap(({ discarded, file }) => [discarded.computerNo, file.computerNo]);
  assert.equal(new Set(given).size, given.length);
  assert.ok(pairs.every(({ discarded, file }) => discarded.computerNo < file.computerNo));
  assert.ok(later.computerNo > Math.max(...given));
}

export const numbersWithoutAGap: Story = {
  name: 'K-5',
  tells: 'file numbers run without a gap in each section (K-5), computer numbers are never used again (K-6)',
  run: async (district) => {
    await district.setClock('2026-03-02T11:00+05:30');
    const finance = await district.signIn('neighbour');
    const before = await Promise.all(
      [district.clerk, finance].map((each) => each.opensFile({ head: 'GEN' })),
    );
    const opened = await Promise.all([openTogether(district.clerk), openTogether(finance)]);
    for (const [index, pairs] of opened.entries()) {
      const first = serialOf(before[index] ?? { fileNumber: null });
      const serials = pairs.map(({ file }) => serialOf(file)).sort((one, other) => one - other);
      assert.deepEqual(
        serials,
        Array.from({ length: FILES }, (_, place) => first + 1 + place),
      );
    }
    assert.match(opened[0]?.[0]?.file.fileNumber ?? '', /^GEN\/\d+\/2026-EST-MSD-COL$/);
    assert.match(opened[1]?.[0]?.file.fileNumber ?? '', /^GEN\/\d+\/2026-FIN-MSD-COL$/);

    await district.setClock('2027-01-01T10:30+05:30');
    const nextYear = await district.clerk.opensFile({ head: 'GEN' });
    assert.match(nextYear.fileNumber ?? '', /^GEN\/1\/2027-/);
    checkComputerNumbers(opened.flat(), nextYear);
  },
};
