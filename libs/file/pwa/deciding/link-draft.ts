import { linkedSignal, type Signal, untracked, type WritableSignal } from '@angular/core';
import type { WorkingNote } from '../offline/file.tables';

/**
 * What is being written on a file. The screen leads and the store follows; the store is followed only when another
 * note comes from it, or when the one that was there has left.
 */
export function linkDraft(
  fileId: Signal<string>,
  kept: Signal<WorkingNote | null>,
  start: () => WorkingNote,
): WritableSignal<WorkingNote> {
  return linkedSignal<{ fileId: string; kept: WorkingNote | null }, WorkingNote>({
    source: () => ({ fileId: fileId(), kept: kept() }),
    computation: (now, before) => {
      const hasStayed = now.kept ? now.kept.noteId === before?.value.noteId : before?.source.kept === null;
      if (before && before.value.fileId === now.fileId && hasStayed) return before.value;
      return now.kept ?? untracked(start);
    },
  });
}
