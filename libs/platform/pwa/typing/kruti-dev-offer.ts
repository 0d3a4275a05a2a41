import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { Announcements, Button, Say } from '@sanchika/platform/ui';
import { injectPhrase } from '../phrases';
import type { hi } from './typing.phrases';
import { type Pen, writeOver } from './write-before';

/** Pasted text in the field, and what it reads in Unicode. */
interface Pasted {
  readonly start: number;
  readonly text: string;
  readonly unicode: string;
}

const SHOWN = 120;

/**
 * Notices text typed for Kruti Dev as it is pasted into a field, and offers it in Unicode. Nothing is changed unasked,
 * and what is changed can be undone.
 */
@Component({
  selector: 'sk-kruti-dev-offer',
  imports: [Button, Say],
  template: `
    @if (pasted(); as found) {
      <sk-say role="status" tone="off">
        <b>{{ phrase('typing.kruti.ask') }}</b>
        <p>{{ phrase('typing.kruti.words') }}</p>
        <p lang="hi">{{ preview() }}</p>
        <div class="acts">
          <button sk-button small kind="primary" type="button" (click)="turn(found)">
            {{ phrase('typing.kruti.yes') }}
          </button>
          <button sk-button small kind="quiet" type="button" (click)="pasted.set(null)">
            {{ phrase('typing.kruti.no') }}
          </button>
        </div>
      </sk-say>
    }
  `,
  styles: `
    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: var(--g2);
    }
    p {
      line-height: 1.6;
    }
  `,
})
export class KrutiDevOffer {
  /** The field to watch. */
  readonly pen = input.required<Pen>();

  private readonly announcements = inject(Announcements);
  protected readonly phrase = injectPhrase<typeof hi>();
  protected readonly pasted = signal<Pasted | null>(null);
  protected readonly preview = computed(() => {
    const unicode = this.pasted()?.unicode ?? '';
    return unicode.length > SHOWN ? `${unicode.slice(0, SHOWN)}…` : unicode;
  });

  constructor() {
    effect((onCleanup) => {
      const pen = this.pen();
      const paste = (event: Event) => void this.look(pen, event as ClipboardEvent);
      const change = () => this.dropWhenGone(pen);
      pen.addEventListener('paste', paste);
      pen.addEventListener('input', change);
      onCleanup(() => {
        pen.removeEventListener('paste', paste);
        pen.removeEventListener('input', change);
      });
    });
  }

  protected turn({ start, text, unicode }: Pasted): void {
    const pen = this.pen();
    this.pasted.set(null);
    if (pen.value.slice(start, start + text.length) !== text) return;
    writeOver(pen, { start, end: start + text.length, text: unicode });
    this.announcements.announce(this.phrase('typing.kruti.done'));
  }

  private async look(pen: Pen, { clipboardData }: ClipboardEvent): Promise<void> {
    const start = pen.selectionStart ?? 0;
    const text = clipboardData?.getData('text/plain').replace(/\r\n?/g, '\n') ?? '';
    this.pasted.set(null);
    if (text === '') return;
    const { looksLikeKrutiDev, unicodeOfKrutiDev } = await import('./kruti-dev');
    if (!looksLikeKrutiDev(text) || pen.value.slice(start, start + text.length) !== text) return;
    this.pasted.set({ start, text, unicode: unicodeOfKrutiDev(text) });
  }

  private dropWhenGone(pen: Pen): void {
    const found = this.pasted();
    if (found && pen.value.slice(found.start, found.start + found.text.length) !== found.text)
      this.pasted.set(null);
  }
}
