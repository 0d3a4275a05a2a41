import { findingProblem } from '@sanchika/file/contract';
import { FILE_FINDINGS } from '@sanchika/file/domain';
import type { ProblemSpec } from '@sanchika/platform/contract';
import { problemsByRoom } from './contracts.ts';
import { page, table } from './markdown.ts';

/** Every refusal a caller can get, by room. */
export function problemList(): string {
  const rooms = problemsByRoom().map(([room, problems]): [string, ProblemSpec[]] => [
    room,
    room === 'file' ? [...problems, ...FILE_FINDINGS.map(findingProblem)] : problems,
  ]);
  return page(
    'Problems',
    'A refusal is an RFC 9457 document. Its `type` is `/problems/<room>/<what>`, its `code` is `<room>.<what>`; `title` is ' +
      'in the caller’s language and `titleOther` in the other one. A place such as `{seconds}` is filled from `values`.',
    ...rooms.filter(([, problems]) => problems.length > 0).map(([room, problems]) => section(room, problems)),
  );
}

function section(room: string, problems: readonly ProblemSpec[]): string {
  const rows = [...problems]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, status, hi, en }) => [`\`${code}\``, status, hi, en]);
  return `## ${room}\n\n${table(['code', 'status', 'हिन्दी', 'English'], rows)}`;
}
