import { Component, computed, inject, input, signal } from '@angular/core';
import { injectPhrase } from '../phrases';
import { TOGGLE_KEY } from './hindi-keys';
import { injectHindiKeys } from './hindi-typing';
import { KeyPicture } from './key-picture';
import { TypingChoice, type TypingWay, typingWays } from './typing-choice';
import type { hi } from './typing.phrases';
import type { Pen } from './write-before';

/** Hindi in a field by this keyboard: the choice of a way, the key that toggles it, and the picture to look at. */
@Component({
  selector: 'sk-typing-bar',
  imports: [KeyPicture],
  template: `
    @if (choice.isOffered) {
      <div class="line">
        <select
          #ways
          [attr.aria-label]="phrase('typing.way')"
          [value]="choice.way()"
          (change)="choose(ways.value)"
        >
          @for (way of options(); track way.value) {
            <option [value]="way.value" [selected]="way.value === choice.way()">{{ way.label }}</option>
          }
        </select>
        <button type="button" [attr.aria-label]="toggleLabel()" (click)="choice.toggle()">
          {{ short() }} <kbd>{{ toggleKey }}</kbd>
        </button>
        @if (pictured(); as way) {
          <button type="button" [attr.aria-expanded]="isOpen()" (click)="isOpen.set(!isOpen())">
            {{ phrase('typing.picture') }}
          </button>
        }
      </div>
      @if (isOpen() && pictured(); as way) {
        @defer (on immediate) {
          <sk-key-picture [way]="way" />
        }
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--g2);
    }
    .line {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--g2);
    }
    select,
    button {
      min-height: var(--touch);
      padding: 0 10px;
      border: 1px solid var(--hair);
      border-radius: var(--r2);
      background: transparent;
      color: var(--ink-2);
      font: inherit;
      font-size: var(--t1);
      line-height: var(--lh);
    }
  `,
})
export class TypingBar {
  /** The field in which it types. */
  readonly pen = input<Pen | null>(null);

  protected readonly choice = inject(TypingChoice);
  protected readonly phrase = injectPhrase<typeof hi>();
  protected readonly toggleKey = TOGGLE_KEY;
  protected readonly isOpen = signal(false);
  protected readonly options = computed(() =>
    typingWays.map((value) => ({ value, label: this.phrase(`typing.way.${value}`) })),
  );
  protected readonly short = computed(() => this.phrase(`typing.short.${this.choice.way()}`));
  protected readonly toggleLabel = computed(() => `${this.phrase('typing.toggle')}: ${this.short()}`);
  protected readonly pictured = computed(() => {
    const way = this.choice.way();
    return way === 'system' ? null : way;
  });

  constructor() {
    injectHindiKeys(this.pen);
  }

  protected choose(value: string): void {
    const way = typingWays.find((known): known is TypingWay => known === value);
    if (way) this.choice.choose(way);
  }
}
