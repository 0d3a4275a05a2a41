import { Component, computed, input } from '@angular/core';
import { Icon } from './icon';
import type { Tone } from './pill';
import type { IconName } from './strokes';

const marks: Record<Tone, IconName> = {
  plain: 'paper',
  off: 'alert',
  ok: 'shield',
  late: 'clock',
  link: 'arrow',
};

/** One true sentence across the screen. */
@Component({
  selector: 'sk-say',
  imports: [Icon],
  template: `
    <sk-icon [name]="mark()" [size]="20" />
    <div><ng-content /></div>
  `,
  host: { '[attr.data-tone]': 'tone()' },
  styles: `
    :host {
      display: flex;
      align-items: flex-start;
      gap: 10px;
      padding: 9px 14px;
      border-radius: 12px;
      background: var(--green-soft);
      color: var(--green);
      font-size: var(--t2);
      line-height: var(--lh);
    }
    div {
      flex: 1;
      min-width: 0;
      text-wrap: pretty;
    }
    :host([data-tone='plain']) {
      background: var(--sunk);
      color: var(--ink);
    }
    :host([data-tone='off']) {
      background: var(--amber-soft);
      color: var(--amber);
    }
    :host([data-tone='late']) {
      background: var(--lac-soft);
      color: var(--lac);
    }
    :host([data-tone='link']) {
      background: var(--blue-soft);
      color: var(--blue);
    }
  `,
})
export class Say {
  readonly tone = input<Tone>('ok');
  /** Another drawing than the tone's own. */
  readonly icon = input<IconName>();

  protected readonly mark = computed(() => this.icon() ?? marks[this.tone()]);
}
