import type { Tables } from '@sanchika/platform/pwa/outbox';
import * as z from 'zod';
import { shelf } from '../offline/file.tables';

/** What is being filled in, as it is typed; it stays on the phone until the server has the block. */
export const SanctionDraft = z.object({
  postId: z.string(),
  fileId: z.string(),
  sanctionId: z.string(),
  amount: z.string(),
  budgetHead: z.string(),
  payee: z.string(),
  ruleCited: z.string(),
  available: z.string(),
  purpose: z.string(),
});
export type SanctionDraft = z.infer<typeof SanctionDraft>;

/** Whose draft on which file. */
export type SanctionPlace = Pick<SanctionDraft, 'postId' | 'fileId'>;

export async function readSanctionDraft(tables: Tables, place: SanctionPlace): Promise<SanctionDraft | null> {
  const item = await tables.of(shelf).get(nameOf(place));
  return SanctionDraft.safeParse(item?.value).data ?? null;
}

export async function putSanctionDraft(tables: Tables, draft: SanctionDraft): Promise<void> {
  await tables.of(shelf).put({ name: nameOf(draft), value: draft });
}

export async function dropSanctionDraft(tables: Tables, place: SanctionPlace): Promise<void> {
  await tables.of(shelf).delete(nameOf(place));
}

function nameOf({ postId, fileId }: SanctionPlace): string {
  return `sanction ${postId} ${fileId}`;
}
