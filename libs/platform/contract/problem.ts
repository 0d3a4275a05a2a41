import * as z from 'zod';

/** A refusal the system can give: its code, HTTP status and its sentence in both languages. */
export interface ProblemSpec<Code extends string = string> {
  /** `<room>.<what-is-wrong>`. */
  readonly code: Code;
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 422 | 423 | 429 | 500 | 503;
  /** May hold `{name}` places, filled from the problem's `values`. */
  readonly hi: string;
  readonly en: string;
}

/** Declares one problem. Both languages are required, so an untranslated error does not compile. */
export function problem<const Code extends string>(spec: ProblemSpec<Code>): ProblemSpec<Code> {
  return spec;
}

/** A rule's finding as it travels: refusals and warnings alike. */
export const FindingView = z
  .object({
    code: z.string(),
    weight: z.enum(['refusal', 'warning']),
    values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  })
  .meta({ id: 'Finding' });

/** RFC 9457 problem document with our extension members. */
export const ProblemView = z
  .object({
    type: z.string(),
    title: z.string(),
    /** The same sentence in the other of the two languages. */
    titleOther: z.string(),
    status: z.int(),
    code: z.string(),
    instance: z.string().optional(),
    values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    findings: z.array(FindingView).optional(),
    /** Faults of the input, each at its place (RFC 6901 pointer). */
    errors: z.array(z.object({ pointer: z.string(), code: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem' });
export type ProblemView = z.infer<typeof ProblemView>;

/** The sentence of a problem with its places filled. */
export function sentence(text: string, values: Readonly<Record<string, string | number>> = {}): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
