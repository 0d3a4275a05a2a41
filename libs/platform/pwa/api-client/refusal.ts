import { PlatformProblems, ProblemView, sentence, type BilingualName } from '@sanchika/platform/contract';

/** A problem as the phone keeps it: in both languages, whichever was being read when it came. */
export interface Refusal {
  readonly code: string;
  readonly status: number;
  readonly words: BilingualName;
  /** Values of the sentence, for what the screen does with them. */
  readonly values: Readonly<Record<string, string | number>>;
  /** Faults of the input, each at its place (RFC 6901 pointer). */
  readonly faults: readonly { readonly pointer: string; readonly code: string }[];
}

/** The server refused. */
export class ApiProblem extends Error {
  constructor(
    readonly refusal: Refusal,
    /** From `Retry-After`; null when the server named no time. */
    readonly retryAfterSeconds: number | null = null,
  ) {
    super(refusal.code);
  }
}

/** No answer came that says whether the act was done: the network or the server is away. */
export class Unreachable extends Error {}

/** Reads a problem document, asked for in `language`; anything else with a refusing status becomes one. */
export function refusalOf(status: number, body: unknown, language: 'hi' | 'en'): Refusal {
  const view = ProblemView.safeParse(body);
  if (!view.success) return unexpected(status);
  const { title, titleOther, code, values = {}, errors = [] } = view.data;
  const words = language === 'hi' ? { hi: title, en: titleOther } : { hi: titleOther, en: title };
  return { code, status, words, values, faults: errors };
}

function unexpected(status: number): Refusal {
  const { code, hi, en } = PlatformProblems.unexpected;
  const values = { reference: status };
  return { code, status, words: { hi: sentence(hi, values), en: sentence(en, values) }, values, faults: [] };
}
