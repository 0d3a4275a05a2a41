import type { ProblemSpec, ProblemView } from '@sanchika/platform/contract';
import type { Finding } from '@sanchika/platform/kernel';

/** What a problem may add to its code. */
export interface ProblemDetails {
  readonly values?: Readonly<Record<string, string | number>>;
  readonly findings?: readonly Finding[];
  readonly errors?: ProblemView['errors'];
  readonly retryAfterSeconds?: number;
}

/** A refusal on its way to the caller; the only error that use cases throw. */
export class Problem extends Error {
  private constructor(
    readonly spec: ProblemSpec,
    readonly details: ProblemDetails,
  ) {
    super(spec.code);
  }

  static of(spec: ProblemSpec, details: ProblemDetails = {}): Problem {
    return new Problem(spec, details);
  }
}
