import { splitWords } from '@sanchika/platform/kernel';
import type { CorpusFile } from './corpus';
import { numbersFrom } from './random';
import type { Question } from './scan';

const TYPED = { spelling: 'typed' } as const;
const HEARD = { spelling: 'heard' } as const;

/** Questions by letters, of every kind that search takes: words frequent and rare, numbers and limits. */
export function exactQuestions(corpus: readonly CorpusFile[]): Question[] {
  const number = numbersFrom(9);
  const file = () => corpus[number(corpus.length)] ?? missing();
  const wordsOf = (text: string) => splitWords(text).map(({ word }) => word);
  const wordOf = (text: string) => wordsOf(text)[number(wordsOf(text).length)] ?? 'भवन';
  const some = (count: number, make: () => Question) => Array.from({ length: count }, make);
  const anyText = () => file().notes.at(-1)?.text ?? file().subject;
  return [
    ...['भवन', 'मरम्मत', 'स्वीकृति', 'हिंदी पखवाडा', 'हिन्दी', 'जिला', 'office', 'TENDER', 'नहींहै'].map((q) => ({
      q,
      ...TYPED,
    })),
    ...['भवन मरम्मत', 'स्वीकृति भवन मरम्मत', 'भवन की मरम्मत', 'की के', 'हेतु', 'खल्लारी 2024'].map((q) => ({
      q,
      ...TYPED,
    })),
    ...some(12, () => ({ q: wordOf(anyText()), ...TYPED })),
    ...some(8, () => ({ q: wordsOf(anyText()).slice(0, 3).join(' '), ...TYPED })),
    ...some(4, () => ({ q: `${wordOf(file().subject)} ${wordOf(file().subject)}`, ...TYPED })),
    ...some(4, () => ({ q: file().fileNumber ?? 'STN', ...TYPED })),
    ...some(4, () => ({
      q: (file().fileNumber ?? 'STN/14/2026').split('-')[0]?.split('/').slice(1).join('/') ?? '',
      ...TYPED,
    })),
    ...some(3, () => ({ q: String(file().computerNo + 9), ...TYPED })),
    ...['STN', 'stn/2024', '2026-EST', 'MSD-COL भवन'].map((q) => ({ q, ...TYPED })),
    ...['number', 'subject', 'note', 'paper', 'sender'].map((place) => ({ q: 'भवन', place, ...TYPED })),
    ...['draft', 'active', 'closed', 'parked'].map((state) => ({ q: 'मरम्मत', state, ...TYPED })),
    { q: 'भवन', from: '2022-01-01', to: '2022-12-31', ...TYPED },
    { q: 'भवन', from: '2022-03-10', to: '2022-03-10', ...TYPED },
    { q: 'भवन', from: '2028-06-01', ...TYPED },
    { q: 'भवन', to: '2020-02-15', ...TYPED },
    { q: 'भवन', from: '2023-01-01', to: '2022-01-01', ...TYPED },
    ...some(3, () => ({ holderPostId: file().holders.at(-1)?.id ?? '', ...TYPED })),
    ...some(3, () => ({ holderPostId: file().holders.at(-1)?.id ?? '', q: 'भवन', ...TYPED })),
  ];
}

/** Questions in Roman letters, whose answers may be heard. */
export function heardQuestions(): Question[] {
  const words = [
    ...[
      'khallari',
      'marammat',
      'mahasamund',
      'stationery',
      'steshnari',
      'swikriti',
      'bhawan',
      'sadak',
      'sarak',
    ],
    ...[
      'avkash',
      'pension',
      'tender',
      'office',
      'karyalay',
      'hindi pakhwada',
      'khallari marammat',
      'bhavan ki marammat',
    ],
  ];
  return words.map((q) => ({ q, ...HEARD }));
}

function missing(): never {
  throw new Error('the corpus is empty');
}
