import { Component, computed, input, model } from '@angular/core';
import type { Reading } from '@sanchika/platform/pwa/phrases';

const sizes = ['small', 'usual', 'large', 'largest'] as const;

/** The cover of a file with the name of the house; the size of the letters can be chosen before anything is read. */
@Component({
  selector: 'sk-cover',
  template: `
    <div class="sizes">
      <button
        type="button"
        [attr.aria-label]="'अ− ' + smaller()"
        [disabled]="place() === 0"
        (click)="step(-1)"
      >
        अ−
      </button>
      <button type="button" [attr.aria-label]="'अ+ ' + larger()" [disabled]="place() === 3" (click)="step(1)">
        अ+
      </button>
    </div>
    <p class="name">{{ name() }}</p>
    <p class="motto">{{ motto() }}</p>
    <ng-content />
  `,
  styles: `
    :host {
      display: block;
      padding: 3px var(--g5) var(--g5);
      border-bottom: 9px solid var(--manila-2);
      background: var(--manila);
    }
    .sizes {
      display: flex;
      justify-content: flex-end;
      gap: var(--g1);
      /* Up to the language button, which stands in the corner of every page. */
      padding-right: calc(1.75rem + 20px);
    }
    button {
      min-width: 48px;
      min-height: 48px;
      border: 1px solid var(--manila-edge);
      border-radius: var(--r2);
      background: transparent;
      line-height: var(--lh);
    }
    button:disabled {
      color: var(--mute-ink);
      cursor: not-allowed;
    }
    .name {
      margin-top: var(--g5);
      font: 800 var(--t7) / var(--lh-show) var(--f-show);
    }
    .motto {
      color: var(--ink-2);
    }
    /* At a desk the cover lies beside the form. */
    @media (min-width: 900px) {
      :host {
        display: flex;
        flex-direction: column;
        padding: var(--g4) var(--g6) 14vh;
        border-right: 9px solid var(--manila-2);
        border-bottom: 0;
      }
      .sizes {
        padding-right: 0;
      }
      .name {
        margin-top: auto;
      }
    }
  `,
})
export class Cover {
  readonly name = input.required<string>();
  readonly motto = input.required<string>();
  readonly smaller = input.required<string>();
  readonly larger = input.required<string>();
  readonly size = model.required<Reading['textSize']>();

  protected readonly place = computed(() => sizes.indexOf(this.size()));

  protected step(by: 1 | -1): void {
    this.size.set(sizes[this.place() + by] ?? this.size());
  }
}
