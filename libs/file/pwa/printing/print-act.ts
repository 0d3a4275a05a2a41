import { Component, computed, DestroyRef, inject, input, linkedSignal, signal } from '@angular/core';
import { PRINT_LANGUAGES, PRINT_PARTS, type PrintView } from '@sanchika/file/contract';
import { instantOfIso } from '@sanchika/platform/kernel';
import { type Failure, FailureNote, failureOf, Reach } from '@sanchika/platform/pwa';
import { injectPhrase, ReadingChoices, writeMoment } from '@sanchika/platform/pwa/phrases';
import { Button, Chip, ChipRow, Icon, Progress, Say, Segment } from '@sanchika/platform/ui';
import type { Subscription } from 'rxjs';
import type { hi } from './printing.phrases';
import { PrintsSender } from './prints.sender';

type Part = PrintView['parts'][number];

/** The whole file as one PDF: chosen, made on the server, then downloaded or handed to another app. */
@Component({
  selector: 'sk-print-act',
  imports: [Button, Chip, ChipRow, FailureNote, Icon, Progress, Say, Segment],
  templateUrl: './print-act.html',
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 10px;
    }
    h3 {
      color: var(--ink-2);
      font: 400 var(--t1) / 1.6 var(--f-text);
    }
    p {
      color: var(--ink-2);
      font-size: var(--t1);
      line-height: 1.6;
    }
    .ways {
      display: flex;
      flex-wrap: wrap;
      gap: var(--g2);
    }
  `,
})
export class PrintAct {
  readonly fileId = input.required<string>();

  private readonly prints = inject(PrintsSender);
  private readonly reading = inject(ReadingChoices);
  private running?: Subscription;
  protected readonly isOnline = inject(Reach).isOnline;
  protected readonly phrase = injectPhrase<typeof hi>();

  protected readonly language = linkedSignal<PrintView['language']>(() => this.reading.language());
  protected readonly parts = signal<readonly Part[]>(PRINT_PARTS);
  protected readonly failure = linkedSignal<string, Failure | null>({
    source: this.fileId,
    computation: () => null,
  });
  protected readonly print = linkedSignal<string, PrintView | null>({
    source: this.fileId,
    computation: () => null,
  });
  protected readonly shared = signal<File | null>(null);

  protected readonly languages = computed(() =>
    PRINT_LANGUAGES.map((value) => ({
      value,
      label: this.phrase(`file.print.language.${value}`),
      lang: value,
    })),
  );
  protected readonly allParts = computed(() =>
    PRINT_PARTS.map((value) => ({
      value,
      label: this.phrase(`file.print.part.${value}`),
      isChosen: this.parts().includes(value),
    })),
  );
  protected readonly isMaking = computed(() => ['waiting', 'working'].includes(this.print()?.state ?? ''));
  protected readonly papers = computed(() => {
    const { papersDone = 0, papersExpected = 0 } = this.print() ?? {};
    if (papersExpected === 0) return '';
    const [done, expected] = [papersDone, papersExpected].map((count) => this.reading.writeNumber(count));
    return this.phrase('file.print.papers', { done: done ?? '', expected: expected ?? '' });
  });
  protected readonly made = computed(() => {
    const print = this.print();
    if (!print?.document || print.expiresAt === null) return null;
    const { pages, size } = print.document;
    const clock = writeMoment(instantOfIso(print.expiresAt), 'clock', this.reading.locale());
    const words = { pages: this.reading.writeNumber(pages), size: this.inMegabytes(size), clock };
    return { url: this.prints.urlOf(print), words: this.phrase('file.print.ready', words) };
  });

  constructor() {
    inject(DestroyRef).onDestroy(() => this.running?.unsubscribe());
  }

  protected toggle(part: Part): void {
    this.parts.update((chosen) =>
      PRINT_PARTS.filter((each) => (each === part ? !chosen.includes(each) : chosen.includes(each))),
    );
  }

  protected make(): void {
    this.forget();
    const wish = { language: this.language(), parts: [...this.parts()] };
    this.running = this.prints.order(this.fileId(), wish).subscribe({
      next: (print) => this.show(print),
      error: (error: unknown) => {
        this.print.set(null);
        this.failure.set(failureOf(error));
      },
    });
  }

  protected forget(): void {
    this.running?.unsubscribe();
    this.print.set(null);
    this.failure.set(null);
    this.shared.set(null);
  }

  protected async share(file: File): Promise<void> {
    // Whoever closes the sheet of his phone has changed his mind; nothing is lost by it.
    await navigator.share({ files: [file] }).catch(() => undefined);
  }

  /** Sharing wants a fresh tap, so the PDF must be here before it. */
  private show(print: PrintView): void {
    this.print.set(print);
    if (print.state !== 'ready') return;
    void this.prints
      .toShare(print)
      .then((file) => this.shared.set(file))
      .catch(() => this.shared.set(null));
  }

  private inMegabytes(bytes: number): string {
    const form = { maximumFractionDigits: 1, style: 'unit', unit: 'megabyte' } as const;
    return new Intl.NumberFormat(this.reading.locale(), form).format(Math.max(bytes / 1_048_576, 0.1));
  }
}
