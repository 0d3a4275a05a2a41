import type { Tables } from '@sanchika/platform/pwa/outbox';
import { openedFiles } from './file.tables';

/**
 * What was lent by a file, linked files and parts of it, goes from the phone with it. A copy of what the post may
 * still see comes back when it is opened again.
 */
export async function forgetLent(
  tables: Tables,
  { postId, fileId }: { readonly postId: string; readonly fileId: string },
): Promise<void> {
  const kept = tables.of(openedFiles);
  const opened = (await kept.get([postId, fileId]))?.file;
  const lent = [...(opened?.links ?? []), ...(opened?.parts ?? [])].filter(
    ({ holder }) => holder?.postId !== postId,
  );
  if (lent.length > 0) await kept.bulkDelete(lent.map((link) => [postId, link.fileId]));
}
