import * as z from 'zod';

/** A UUID in lower case (our own are version 7). */
export const Id = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);

/** `2026-03-02T05:30:00.000Z`: universal time, no finer than milliseconds, as `instantOfIso` reads it. */
export const InstantText = z.iso.datetime().regex(/^[^.]*(\.\d{1,3})?Z$/);

/** `2026-03-02`. */
export const DateText = z.iso.date();

/** A SHA-256 in lower-case hexadecimal. */
export const HashText = z.string().regex(/^[0-9a-f]{64}$/);

/** A thing's name in both languages of the office. */
export const BilingualName = z.object({ hi: z.string(), en: z.string() }).meta({ id: 'BilingualName' });
export type BilingualName = z.infer<typeof BilingualName>;

/** The answer of an act that has nothing to say. */
export const NoContent = z.void();

/** A bounded page of a list: `next` is the cursor of the following page, null on the last. */
export function pageOf<Row extends z.ZodType>(row: Row) {
  return z.object({ rows: z.array(row), next: z.string().nullable() });
}

/** Page size and cursor of a list query; at most 50 rows a page. */
export const PageQuery = z.object({
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(50).default(50),
});
