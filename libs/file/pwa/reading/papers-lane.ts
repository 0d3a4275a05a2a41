import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FileReads, PAPER_MEDIA_TYPES, type PaperView, type WaitingPaperView } from '@sanchika/file/contract';
import { urlOf } from '@sanchika/platform/contract';
import { instantOfIso } from '@sanchika/platform/kernel';
import { FailureNote, Reach } from '@sanchika/platform/pwa';
import { injectPhrase, ReadingChoices, writeMoment } from '@sanchika/platform/pwa/phrases';
import { Button, Control, Field, Icon, List, Progress, Row, Say } from '@sanchika/platform/ui';
import type { hi } from '../file.phrases';
import type { RunningUpload } from '../store/open-file.feature';
import { injectPostWords } from '../words/post-words';

const LARGEST = 25 * 1024 * 1024;
const ACCEPTED: readonly string[] = PAPER_MEDIA_TYPES;
/** From here on the refusal is of the hour, not of the paper. */
const TOO_MANY_REQUESTS = 429;

/** What a person chose to add. */
export interface ChosenPaper {
  readonly paper: File;
  readonly title: string;
}

/** The correspondence side: papers as they lie, their originals to download, and a way to add one. */
@Component({
  selector: 'sk-papers-lane',
  imports: [Button, Control, FailureNote, Field, Icon, List, Progress, Row, Say],
  templateUrl: './papers-lane.html',
  styles: `
    :host,
    .form {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 10px;
    }
    .form {
      padding: var(--g3);
      border: 1px solid var(--hair);
      border-radius: var(--r3);
      background: var(--sheet);
    }
    .pick {
      display: flex;
      align-items: center;
      gap: var(--g3);
      min-height: var(--touch);
      overflow-wrap: anywhere;
      cursor: pointer;
    }
    .pick:has(:focus-visible) {
      outline: 3px solid var(--ink);
      outline-offset: 2px;
    }
    small {
      display: block;
      color: var(--ink-2);
      font-size: var(--t1);
      line-height: var(--lh);
    }
    .here {
      background: var(--blue-soft);
    }
    p {
      color: var(--ink-2);
      line-height: 1.6;
    }
  `,
})
export class PapersLane {
  readonly fileId = input.required<string>();
  readonly papers = input.required<readonly PaperView[]>();
  /** What this post sent and the server keeps apart until it is scanned. */
  readonly waitingPapers = input<readonly WaitingPaperView[]>([]);
  readonly mayAttach = input(false);
  readonly upload = input<RunningUpload | null>(null);
  /** The page that a note referred to. */
  readonly openedPage = input<number>();
  readonly paperChosen = output<ChosenPaper>();
  readonly stopped = output<void>();
  readonly triedAgain = output<void>();

  private readonly posts = injectPostWords();
  private readonly reading = inject(ReadingChoices);
  protected readonly phrase = injectPhrase<typeof hi>();
  protected readonly isOnline = inject(Reach).isOnline;
  protected readonly accepted = ACCEPTED.join(',');
  protected readonly paper = signal<File | null>(null);
  protected readonly title = signal('');
  /** Why the chosen file cannot be a paper, as far as the phone can tell; the server looks at its bytes. */
  protected readonly fault = computed(() => {
    const { size = 0, type = '' } = this.paper() ?? {};
    if (size > LARGEST) return this.phrase('file.paper.too-large');
    return type === '' || ACCEPTED.includes(type) ? null : this.phrase('file.paper.wrong-type');
  });

  protected readonly lines = computed(() =>
    this.papers().map((paper) => ({
      paperId: paper.paperId,
      title: paper.title,
      isHere: isWithin(paper, this.openedPage()),
      url: urlOf(FileReads.downloadPaper, { params: { fileId: this.fileId(), paperId: paper.paperId } }),
      line: this.phrase('file.paper.line', {
        page: this.reading.writeDigits(pagesOf(paper)),
        size: this.writeSize(paper.size),
        by: this.posts.short(paper.addedBy),
        when: writeMoment(instantOfIso(paper.addedAt), 'shortDay', this.reading.locale()),
      }),
    })),
  );
  protected readonly progress = computed(() => {
    const upload = this.upload();
    if (!upload) return null;
    const part = { sent: this.writeSize(upload.sent), total: this.writeSize(upload.total) };
    return {
      ...upload,
      label: this.phrase('file.paper.sending', { title: upload.title }),
      words: this.phrase('file.paper.sent-part', part),
    };
  });

  protected readonly mayTryAgain = computed(() => {
    const failure = this.upload()?.failure;
    return failure?.kind === 'refused' ? failure.refusal.status >= TOO_MANY_REQUESTS : true;
  });

  protected choose(files: FileList | null): void {
    const paper = files?.[0] ?? null;
    this.paper.set(paper);
    if (paper) this.title.set(paper.name.replace(/\.[a-z0-9]+$/i, '').slice(0, 200));
  }

  protected add(event: Event): void {
    event.preventDefault();
    const paper = this.paper();
    const title = this.title().trim();
    if (!paper || !title || this.fault() !== null) return;
    this.paperChosen.emit({ paper, title });
    this.paper.set(null);
    this.title.set('');
  }

  private writeSize(bytes: number): string {
    const unit = bytes < 1024 * 1024 ? 'kilobyte' : 'megabyte';
    const value = bytes / (unit === 'kilobyte' ? 1024 : 1024 * 1024);
    return new Intl.NumberFormat(this.reading.locale(), {
      style: 'unit',
      unit,
      maximumFractionDigits: 1,
    }).format(value);
  }
}

function pagesOf({ pageFrom, pageTo }: PaperView): string {
  return pageFrom === pageTo ? String(pageFrom) : `${pageFrom}–${pageTo}`;
}

function isWithin({ pageFrom, pageTo }: PaperView, page: number | undefined): boolean {
  return page !== undefined && pageFrom <= page && page <= pageTo;
}
