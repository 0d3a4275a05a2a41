import type { FileActs } from '@sanchika/file/contract';
import type { AnswerOf } from '@sanchika/platform/contract';
import type { OutboxRow, Tables } from '@sanchika/platform/pwa/outbox';
import * as z from 'zod';
import { shelf } from './file.tables';

const SHELF = 'draftSaves';
/** Drafts whose last save is remembered; older ones have long been sent. */
const MOST = 50;

const DraftSaves = z.array(z.object({ noteId: z.string(), savedAt: z.string() }));

/**
 * A draft is written on what this phone saw of it last: its own save before this one counts as seen, so that only the
 * writing of another device is told from it.
 */
export async function restOnOwnSave(row: OutboxRow, tables: Tables): Promise<unknown> {
  const body = row.body as { readonly basedOn?: string | null };
  if (body.basedOn === undefined) return body;
  const own = (await readSaves(tables)).find(({ noteId }) => noteId === row.params['noteId']);
  return own && own.savedAt > (body.basedOn ?? '') ? { ...body, basedOn: own.savedAt } : body;
}

export async function keepSave(
  { noteId, savedAt }: AnswerOf<typeof FileActs.writeNote>,
  _row: OutboxRow,
  tables: Tables,
): Promise<void> {
  const others = (await readSaves(tables)).filter((save) => save.noteId !== noteId);
  await tables.of(shelf).put({ name: SHELF, value: [{ noteId, savedAt }, ...others].slice(0, MOST) });
}

async function readSaves(tables: Tables): Promise<z.infer<typeof DraftSaves>> {
  return DraftSaves.safeParse((await tables.of(shelf).get(SHELF))?.value).data ?? [];
}
