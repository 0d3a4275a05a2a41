import { ApiProblem, type Refusal } from '../api-client/refusal';

/** Why something did not happen: the server said no, or no answer came. */
export type Failure =
  { readonly kind: 'refused'; readonly refusal: Refusal } | { readonly kind: 'unreachable' };

/** What a person is told of a thrown error. */
export function failureOf(error: unknown): Failure {
  return error instanceof ApiProblem ? { kind: 'refused', refusal: error.refusal } : { kind: 'unreachable' };
}

/** A short code that can be read out over the telephone: «म-409». */
export function shortCode({ status }: Refusal): string {
  return `म-${status}`;
}
