import { RETENTION_CATEGORIES, SPOKEN_MEDIA } from '@sanchika/file/domain';
import { PostLabel } from '@sanchika/office/contract';
import type { Tables } from '@sanchika/platform/pwa/outbox';
import * as z from 'zod';
import { shelf } from './file.tables';
import { OtherFile } from '../linking/other-file';
import { MATTER_ACTS, type MatterPlace } from './matter-act';

/** What is being filled in for an act; it stays on the phone until the server has taken the act. */
export const MatterDraft = z.object({
  postId: z.string(),
  fileId: z.string(),
  act: z.enum(MATTER_ACTS),
  askingId: z.string().nullable(),
  /** Question, answer, reason or what was said. */
  words: z.string(),
  posts: z.array(PostLabel),
  kind: z.enum(['opinion', 'discussion']),
  answer: z.enum(['given', 'confirmed', 'denied']),
  medium: z.enum(SPOKEN_MEDIA),
  /** Day and clock of the office as a form gives them: `2026-03-16T11:20`. */
  spokenAt: z.string(),
  /** The note whose decision is withdrawn. */
  decisionNoteId: z.string().nullable(),
  /** The file that is to end in this one. */
  otherId: z.string().nullable().default(null),
  /** The id of the note that the act writes, or of the part that it opens. */
  noteId: z.string(),
  /** The calls to discuss that are done with it. */
  askingIds: z.array(z.string()),
  /** The file that is linked; a form of an earlier version of the app has none. */
  otherFile: OtherFile.nullable().default(null),
  reviewOn: z.string(),
  retention: z.enum(RETENTION_CATEGORIES),
  years: z.int(),
  /** The last day on which a named post sees the file. */
  until: z.string().default(''),
  grantId: z.string().nullable().default(null),
});
export type MatterDraft = z.infer<typeof MatterDraft>;

export async function readMatterDrafts(
  tables: Tables,
  { postId, fileId }: Pick<MatterPlace, 'postId' | 'fileId'>,
): Promise<readonly MatterDraft[]> {
  const items = await tables.of(shelf).where('name').startsWith(`act ${postId} ${fileId} `).toArray();
  return items.flatMap(({ value }) => MatterDraft.safeParse(value).data ?? []);
}

export async function putMatterDraft(tables: Tables, draft: MatterDraft): Promise<void> {
  await tables.of(shelf).put({ name: nameOf(draft), value: draft });
}

export async function dropMatterDraft(tables: Tables, place: MatterPlace): Promise<void> {
  await tables.of(shelf).delete(nameOf(place));
}

function nameOf({ postId, fileId, act, askingId }: MatterPlace): string {
  return `act ${postId} ${fileId} ${act} ${askingId ?? ''}`;
}
