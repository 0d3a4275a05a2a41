import { Component, computed, model, signal } from '@angular/core';
import { injectPhrase } from '@sanchika/platform/pwa/phrases';
import { Segment, Sheet } from '@sanchika/platform/ui';
import { chooseSingleKeys, DESK_KEYS, hasSingleKeys } from './desk-keys';
import type { hi } from './desk.phrases';

/** What every key of the noting desk does, and the choice to do without single letters. */
@Component({
  selector: 'sk-key-list',
  imports: [Segment, Sheet],
  template: `
    <sk-sheet
      [heading]="phrase('file.desk.keys')"
      [closeLabel]="phrase('file.desk.keys.close')"
      [(open)]="open"
    >
      <dl>
        @for (line of lines(); track line.act) {
          <div>
            <dt>{{ line.words }}</dt>
            <dd>
              @for (key of line.keys; track key) {
                <kbd>{{ key }}</kbd>
              }
            </dd>
          </div>
        }
      </dl>
      <h3>{{ phrase('file.desk.keys.single') }}</h3>
      <sk-segment
        [label]="phrase('file.desk.keys.single')"
        [options]="choices()"
        [value]="single()"
        (valueChange)="choose($event)"
      />
    </sk-sheet>
  `,
  styles: `
    dl {
      display: grid;
      gap: 2px;
      margin-bottom: var(--g4);
    }
    dl div {
      display: flex;
      align-items: center;
      gap: var(--g3);
      min-height: 36px;
      line-height: var(--lh);
    }
    dt {
      flex: 1;
    }
    dd {
      display: flex;
      gap: 4px;
    }
    kbd {
      min-width: 1.75rem;
      padding: 1px 7px;
      border: 1px solid var(--line);
      border-radius: 5px;
      background: var(--sunk);
      font: 600 var(--t1) / 1.6 var(--f-text);
      text-align: center;
    }
    h3 {
      margin-bottom: 6px;
      color: var(--ink-2);
      font: 400 var(--t1) / 1.6 var(--f-text);
    }
  `,
})
export class KeyList {
  readonly open = model.required<boolean>();

  protected readonly phrase = injectPhrase<typeof hi>();
  protected readonly single = signal<'on' | 'off'>(hasSingleKeys() ? 'on' : 'off');
  protected readonly lines = computed(() =>
    DESK_KEYS.map(({ act, keys }) => ({ act, keys, words: this.phrase(`file.desk.key.${act}`) })),
  );
  protected readonly choices = computed(() =>
    (['on', 'off'] as const).map((value) => ({
      value,
      label: this.phrase(`file.desk.keys.single.${value}`),
    })),
  );

  protected choose(value: 'on' | 'off'): void {
    this.single.set(value);
    chooseSingleKeys(value === 'on');
  }
}
