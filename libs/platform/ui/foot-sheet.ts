import { Component, input } from '@angular/core';

let sheets = 0;

/** A sheet at the foot of its page, read together with what is above it; not a dialog. The page is a column of full height. */
@Component({
  selector: 'sk-foot-sheet',
  template: `
    <section [attr.aria-labelledby]="headingId">
      <header>
        <h2 [id]="headingId">{{ heading() }}</h2>
        <ng-content select="[end]" />
      </header>
      <ng-content />
    </section>
  `,
  styles: `
    :host {
      position: sticky;
      bottom: 0;
      z-index: 2;
      display: block;
      margin-top: auto;
    }
    section {
      /* With large letters it gives way to what is read above it. */
      max-height: clamp(45dvh, 100dvh - 16rem, 72dvh);
      overflow-y: auto;
      padding: 10px var(--g4) calc(var(--g4) + env(safe-area-inset-bottom));
      border-radius: var(--r4) var(--r4) 0 0;
      background: var(--sheet);
      box-shadow: var(--rise);
    }
    header {
      display: flex;
      align-items: center;
      gap: 10px;
      margin-bottom: var(--g2);
    }
    h2 {
      flex: 1;
      min-width: 0;
      font: 800 var(--t4) / var(--lh-show) var(--f-show);
    }
  `,
})
export class FootSheet {
  readonly heading = input.required<string>();

  protected readonly headingId = `sk-foot-sheet-${sheets++}`;
}
