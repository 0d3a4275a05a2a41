import { Component, computed, effect, inject, input, linkedSignal, signal } from '@angular/core';
import { referenceBegun } from '@sanchika/file/domain';
import { type Pen, writeBefore } from '@sanchika/platform/pwa/typing';
import { injectCountedPhrase, injectPhrase, ReadingChoices } from '@sanchika/platform/pwa/phrases';
import { Announcements } from '@sanchika/platform/ui';
import type { hi } from './noting.phrases';
import { optionsFor, type ReferenceOption } from './reference-options';

let lists = 0;

/**
 * Opens while a reference is being written in a field, and puts the chosen one there. The focus stays in the field; by
 * keys it is a list box whose choice the field names, by touch each line is a button's size.
 */
@Component({
  selector: 'sk-reference-list',
  template: `
    @if (found().length > 0) {
      <ul role="listbox" [id]="listId" [attr.aria-label]="phrase('file.noting.references')">
        @for (option of found(); track option.kind + option.number) {
          <li
            role="option"
            tabindex="-1"
            [id]="listId + '-' + $index"
            [attr.aria-selected]="$index === active()"
            (pointerdown)="$event.preventDefault()"
            (click)="choose(option)"
            (keydown.enter)="choose(option)"
          >
            <b>{{ wordsOf(option) }}</b>&ngsp;<span>{{ option.title }}</span>
          </li>
        }
      </ul>
    }
  `,
  styles: `
    :host {
      position: absolute;
      inset-inline: 0;
      z-index: 3;
    }
    ul {
      max-height: 15rem;
      margin: 0;
      padding: 0;
      overflow-y: auto;
      list-style: none;
      border-radius: var(--r2);
      background: var(--sheet);
      box-shadow: var(--float);
    }
    li {
      display: flex;
      align-items: center;
      gap: var(--g3);
      min-height: var(--touch);
      padding: 4px var(--g3);
      line-height: var(--lh);
      cursor: pointer;
    }
    li + li {
      border-top: 1px solid var(--hair);
    }
    b {
      flex: none;
    }
    span {
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    [aria-selected='true'] {
      background: var(--sel);
      color: var(--on-sel);
    }
  `,
})
export class ReferenceList {
  /** The field in which the note is written. */
  readonly pen = input.required<Pen>();
  readonly options = input.required<readonly ReferenceOption[]>();

  private readonly announcements = inject(Announcements);
  private readonly reading = inject(ReadingChoices);
  private readonly before = signal('');
  private readonly closedAt = signal<string | null>(null);
  protected readonly phrase = injectPhrase<typeof hi>();
  private readonly counted = injectCountedPhrase<typeof hi>();
  protected readonly listId = `sk-references-${lists++}`;

  private readonly begun = computed(() =>
    this.before() === this.closedAt() ? null : referenceBegun(this.before()),
  );
  protected readonly found = computed(() => {
    const begun = this.begun();
    return begun ? optionsFor(begun, this.options()) : [];
  });
  protected readonly active = linkedSignal({ source: this.found, computation: () => 0 });

  constructor() {
    effect((onCleanup) => onCleanup(this.follow(this.pen())));
    effect(() => this.tell(this.pen(), this.found().length, this.active()));
    effect(() => {
      const count = this.found().length;
      if (count > 0) this.announcements.announce(this.counted('file.noting.found', count));
    });
  }

  protected wordsOf({ kind, number }: ReferenceOption): string {
    return this.phrase(`file.noting.${kind}`, { number: this.reading.writeDigits(String(number)) });
  }

  protected choose(option: ReferenceOption): void {
    const begun = this.begun();
    if (!begun) return;
    const erase = this.before().length - begun.start;
    writeBefore(this.pen(), { erase, insert: `${this.wordsOf(option)} ` });
    this.look(this.pen());
  }

  /** Before the keys are typed: while the list is open the arrows, Enter, Tab and Esc are its own. */
  private follow(pen: Pen): () => void {
    const stop = new AbortController();
    const { signal } = stop;
    const look = () => this.look(pen);
    pen.addEventListener('keydown', (event) => this.press(event as KeyboardEvent), { signal, capture: true });
    for (const kind of ['input', 'click', 'keyup']) pen.addEventListener(kind, look, { signal });
    pen.addEventListener('blur', () => this.before.set(''), { signal });
    return () => stop.abort();
  }

  private look({ value, selectionStart, selectionEnd }: Pen): void {
    this.before.set(selectionStart === selectionEnd ? value.slice(0, selectionStart ?? 0) : '');
  }

  private press(event: KeyboardEvent): void {
    const option = this.found()[this.active()];
    if (!option || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    const act = this.actOf(event.key, option);
    if (!act) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    act();
  }

  private actOf(key: string, option: ReferenceOption): (() => void) | null {
    const count = this.found().length;
    const move = (by: number) => () => this.active.update((place) => (place + by + count) % count);
    switch (key) {
      case 'ArrowDown':
        return move(1);
      case 'ArrowUp':
        return move(-1);
      case 'Enter':
      case 'Tab':
        return () => this.choose(option);
      case 'Escape':
        return () => this.closedAt.set(this.before());
      default:
        return null;
    }
  }

  private tell(pen: Pen, count: number, active: number): void {
    pen.setAttribute('aria-autocomplete', 'list');
    if (count > 0) {
      pen.setAttribute('aria-controls', this.listId);
      pen.setAttribute('aria-activedescendant', `${this.listId}-${active}`);
    } else {
      pen.removeAttribute('aria-controls');
      pen.removeAttribute('aria-activedescendant');
    }
  }
}
