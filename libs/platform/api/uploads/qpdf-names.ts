import { UNFIT_KINDS } from '@sanchika/platform/contract';
import type { UnfitKind } from '@sanchika/platform/contract';
import type { Sandbox } from './sandbox';
import type { FitnessVerdict } from './verdict';

const STEP_MS = 10_000;
/** Names as `qpdf --json` writes them, whatever way the file writes them. */
const NAMES: Readonly<Record<string, UnfitKind>> = {
  ...{ JavaScript: 'javascript', JS: 'javascript', AA: 'additional-actions', Launch: 'launch' },
  ...{ EmbeddedFile: 'embedded-file', EmbeddedFiles: 'embedded-file', RichMedia: 'rich-media', XFA: 'xfa' },
  ...{ SubmitForm: 'submit-form', ImportData: 'import-data', GoToE: 'go-to-embedded', GoToR: 'go-to-remote' },
};
const NAMED = new RegExp(`"/(${Object.keys(NAMES).join('|')})"`);
/** A name may be cut by the border between two chunks. */
const OVERLAP = 32;

/** What qpdf sees in the file that may not be there; null when nothing, or when qpdf itself gives up. */
export async function findInQpdf(sandbox: Sandbox, path: string): Promise<FitnessVerdict | null> {
  let [found, rest]: [string | null, string] = [null, ''];
  await sandbox.run({
    command: 'qpdf',
    args: ['--json=latest', '--json-key=qpdf', '--json-stream-data=none', path],
    stepMs: STEP_MS,
    wholeMs: STEP_MS,
    onOutput: (chunk) => {
      const text = rest + chunk.toString('latin1');
      found ??= NAMED.exec(text)?.[1] ?? null;
      rest = text.slice(-OVERLAP);
    },
  });
  const kind = UNFIT_KINDS.find((each) => found !== null && NAMES[found] === each);
  return kind ? { verdict: 'unfit', kind, found: `/${found}` } : null;
}
