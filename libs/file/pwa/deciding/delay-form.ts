import { Component, computed, input, output } from '@angular/core';
import { DELAY_REASONS, type DelayReason } from '@sanchika/file/domain';
import { injectPhrase } from '@sanchika/platform/pwa/phrases';
import { Control, Field, Say } from '@sanchika/platform/ui';
import type { hi } from '../file.phrases';
import type { WorkingNote } from '../offline/file.tables';

/** Why the file was kept beyond its limit (EN-12). */
@Component({
  selector: 'sk-delay-form',
  imports: [Control, Field, Say],
  template: `
    <sk-say tone="late">{{ phrase('file.delay') }}</sk-say>
    <sk-field controlId="delay-code" [label]="phrase('file.delay.code')">
      <select #reason sk-control [value]="delay()?.code ?? ''" (change)="choose(reason.value)">
        <option value="">{{ phrase('file.new.head.none') }}</option>
        @for (option of options(); track option.code) {
          <option [value]="option.code" [selected]="option.code === delay()?.code">{{ option.words }}</option>
        }
      </select>
    </sk-field>
    @if (delay(); as chosen) {
      <sk-field controlId="delay-words" [label]="phrase('file.delay.words')">
        <input
          #words
          sk-control
          maxlength="500"
          [value]="chosen.words"
          (input)="changed.emit({ code: chosen.code, words: words.value })"
        />
      </sk-field>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 10px;
    }
  `,
})
export class DelayForm {
  readonly delay = input.required<WorkingNote['delay']>();
  readonly changed = output<WorkingNote['delay']>();

  protected readonly phrase = injectPhrase<typeof hi>();
  protected readonly options = computed(() =>
    DELAY_REASONS.map((code) => ({ code, words: this.phrase(`file.delay.${code}`) })),
  );

  protected choose(value: string): void {
    const code: DelayReason | undefined = DELAY_REASONS.find((known) => known === value);
    this.changed.emit(code ? { code, words: this.delay()?.words ?? '' } : null);
  }
}
