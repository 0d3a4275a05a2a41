import { ApplicationRef, Component, computed, inject, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import { accessFeature } from '@sanchika/access/pwa';
import { type Instant, instant } from '@sanchika/platform/kernel';
import { injectPhrase, ReadingChoices, writeMoment } from '@sanchika/platform/pwa/phrases';
import { Icon } from '@sanchika/platform/ui';
import type { hi } from './printing.phrases';

/** Prints the page on a desk’s printer; on the paper it says who printed it and when. */
@Component({
  selector: 'sk-print-page',
  imports: [Icon],
  template: `
    <button type="button" [attr.aria-label]="phrase('file.print.page')" (click)="print()">
      <sk-icon name="printer" [size]="22" />
    </button>
    <p>{{ phrase('file.print.head', { who: who(), when: when() }) }}</p>
  `,
  styles: `
    :host {
      display: contents;
    }
    button {
      display: none;
      place-items: center;
      width: 48px;
      height: 48px;
      border: 0;
      border-radius: var(--r2);
      background: transparent;
    }
    p {
      display: none;
    }
    /* Nobody has a printer at hand on a phone; there the whole file as a PDF is the way. */
    @media (min-width: 900px) {
      button {
        display: grid;
      }
    }
    @media print {
      p {
        display: block;
        flex: 1 0 100%;
        font-size: 9pt;
        line-height: 1.5;
      }
    }
  `,
  host: { '(window:beforeprint)': 'stamp()' },
})
export class PrintPage {
  private readonly app = inject(ApplicationRef);
  private readonly reading = inject(ReadingChoices);
  private readonly me = inject(Store).selectSignal(accessFeature.selectMe);
  private readonly acting = inject(Store).selectSignal(accessFeature.selectActingPost);
  protected readonly phrase = injectPhrase<typeof hi>();
  private readonly now = signal(present());

  protected readonly when = computed(() => {
    const locale = this.reading.locale();
    return (['day', 'clock'] as const).map((form) => writeMoment(this.now(), form, locale)).join(', ');
  });
  protected readonly who = computed(() => {
    const names = [this.me()?.name, this.acting()?.post.designation, this.acting()?.post.office];
    return names.flatMap((name) => name?.[this.reading.language()] ?? []).join(', ');
  });

  protected print(): void {
    window.print();
  }

  /** The browser takes its picture of the page at once. */
  protected stamp(): void {
    this.now.set(present());
    this.app.tick();
  }
}

function present(): Instant {
  return instant(Date.now());
}
