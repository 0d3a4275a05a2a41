import type { Configuration } from '@sanchika/platform/api';

/** One command of the console. */
export interface CliCommand {
  /** What one types: `district init`. */
  readonly words: string;
  readonly summary: string;
  /** Resolves with an exit code, none meaning 0. Throws an Error whose message the console shows. */
  readonly run: (configuration: Configuration, args: readonly string[]) => Promise<number | void>;
}

/** Writes a line where the person at the console reads it. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
