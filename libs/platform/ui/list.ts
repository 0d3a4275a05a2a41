import { Component } from '@angular/core';

/** A boxed list of rows; the native list keeps its count for the reading voice. */
@Component({
  selector: 'ul[sk-list], ol[sk-list]',
  template: `<ng-content />`,
  host: { role: 'list' },
  styles: `
    :host {
      display: block;
      border: 1px solid var(--hair);
      border-radius: var(--r3);
      background: var(--sheet);
    }
  `,
})
export class List {}

/** One row: what leads it, its words with a quiet second line in `small`, and what stands at its end. */
@Component({
  selector: 'li[sk-row]',
  template: `
    <ng-content select="[lead]" />
    <div class="words"><ng-content /></div>
    <ng-content select="[end]" />
  `,
  styles: `
    :host {
      display: flex;
      align-items: center;
      gap: 12px;
      min-height: var(--touch);
      padding: 7px 14px;
      line-height: var(--lh);
    }
    :host(:not(:first-child)) {
      border-top: 1px solid var(--hair);
    }
    .words {
      flex: 1;
      min-width: 0;
    }
    .words ::ng-deep small {
      display: block;
      color: var(--ink-2);
      font-size: var(--t1);
      line-height: var(--lh);
    }
  `,
})
export class Row {}
