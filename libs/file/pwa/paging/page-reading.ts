import { computed, linkedSignal, type Signal } from '@angular/core';
import type { FileView } from '@sanchika/file/contract';
import { pagesOf } from './file-page';

/** Which page of a file lies open, and from which note one came to it. */
export class PageReading {
  readonly pages = computed(() => pagesOf(this.file()?.papers ?? []));
  readonly current = linkedSignal<string | undefined, number>({
    source: computed(() => this.file()?.fileId),
    computation: () => this.pages()[0]?.number ?? 1,
  });
  /** The note that named the page; null while none was opened from a note. */
  readonly fromNote = linkedSignal<string | undefined, number | null>({
    source: computed(() => this.file()?.fileId),
    computation: () => null,
  });
  /** Whether the page is raised above the notes. */
  readonly isPeeking = linkedSignal<string | undefined, boolean>({
    source: computed(() => this.file()?.fileId),
    computation: () => false,
  });

  constructor(private readonly file: Signal<FileView | null>) {}

  /** Opens a page that the file has; a note may name one that it has not. */
  open(page: number, fromNote: number | null): boolean {
    if (!this.pages().some(({ number }) => number === page)) return false;
    this.current.set(page);
    this.fromNote.set(fromNote);
    this.isPeeking.set(true);
    return true;
  }
}
