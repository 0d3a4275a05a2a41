import { Component, input } from '@angular/core';
import { Icon, type IconName } from '@sanchika/platform/ui';

/** A slip between the notes: what was asked of others, or what one of them answered. */
@Component({
  selector: 'sk-asking-slip',
  imports: [Icon],
  template: `
    <sk-icon [name]="icon()" [size]="18" />
    <div>
      <b>{{ heading() }}</b>
      @if (words()) {
        <p [textContent]="words()"></p>
      }
      <small>{{ by() }}</small>
      @if (awaited(); as desks) {
        <small class="awaited">{{ desks }}</small>
      }
      <ng-content />
    </div>
  `,
  host: { role: 'article', '[attr.aria-label]': 'heading()', '[class.answer]': 'answer()' },
  styles: `
    :host {
      display: flex;
      gap: 10px;
      padding: 8px 12px;
      border: 1px solid var(--hair);
      border-left: 3px solid var(--blue);
      border-radius: 4px;
      background: var(--sheet);
      line-height: var(--lh);
    }
    :host(.answer) {
      margin-inline-start: 20px;
      border-left-color: var(--green);
    }
    sk-icon {
      margin-top: 3px;
      color: var(--ink-2);
    }
    div {
      flex: 1;
      min-width: 0;
    }
    p {
      white-space: pre-line;
    }
    small {
      display: block;
      color: var(--ink-2);
      font-size: var(--t1);
      line-height: var(--lh);
    }
    .awaited {
      color: var(--amber);
    }
  `,
})
export class AskingSlip {
  readonly heading = input.required<string>();
  readonly words = input('');
  readonly by = input.required<string>();
  /** Who has not answered yet. */
  readonly awaited = input<string>();
  readonly icon = input<IconName>('people');
  readonly answer = input(false);
}
