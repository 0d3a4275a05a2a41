import { refusal } from '@sanchika/platform/kernel';
import type { FileRule } from '../file-findings';
import type { RecordFacts } from '../reopening-facts';

const code = 'file.retention-years-missing';

/** Category C says for how many years; A and B are kept for good. */
export const keptForYears: FileRule<Pick<RecordFacts, 'retention' | 'years'>> = {
  code,
  cites: 'B1, table of file states',
  judge: ({ retention, years }) => ((retention === 'C') === (years !== null) ? null : refusal(code)),
};
