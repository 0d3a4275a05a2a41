const MOST_FRAMES = 12;
const FRAME = /^\s+at /;
const PLAIN_CODE = /^[A-Za-z0-9_.-]{1,60}$/;

/** What the log says of an error. */
export interface ErrorInLog {
  readonly kind: string;
  readonly code: string | null;
  readonly stack: readonly string[];
}

/**
 * An error as the log may hold it: its kind, its code and where it came from. Messages are left out, for those of a
 * database repeat the statement and what was written.
 */
export function errorInLog(error: unknown): ErrorInLog {
  if (!(error instanceof Error)) return { kind: typeof error, code: null, stack: [] };
  // The message stands before the frames, and may have lines of its own.
  const stack = (error.stack ?? '').replace(error.message, '');
  const frames = stack.split('\n').filter((line) => FRAME.test(line));
  return {
    kind: error.name,
    code: codeOf(error),
    stack: frames.slice(0, MOST_FRAMES).map((line) => line.trim()),
  };
}

function codeOf(error: Error): string | null {
  const { code, driverError } = error as { code?: unknown; driverError?: { code?: unknown } };
  const said = String(driverError?.code ?? code ?? '');
  return PLAIN_CODE.test(said) ? said : null;
}
