import { FILE_STATES, FILE_TRANSITIONS, HELD_FILE_STATES, TERMINAL_FILE_STATES } from '@sanchika/file/domain';
import { mermaid, page } from './markdown.ts';

/** The life of a file as a chart. */
export function stateCharts(): string {
  const moves = FILE_STATES.flatMap((state) =>
    Object.entries(FILE_TRANSITIONS[state]).map(([act, next]) => `  ${state} --> ${next} : ${act}`),
  );
  const ends = TERMINAL_FILE_STATES.map((state) => `  ${state} --> [*]`);
  return page(
    'State charts',
    `## File (B1)\n\nIn ${HELD_FILE_STATES.map((state) => `\`${state}\``).join(', ')} the file lies with exactly one post.`,
    mermaid(['stateDiagram-v2', `  [*] --> ${FILE_STATES[0]}`, ...moves, ...ends]),
  );
}
