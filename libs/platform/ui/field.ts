import { booleanAttribute, Component, computed, Directive, inject, input } from '@angular/core';
import { Icon } from './icon';

let fields = 0;

/** A label, its control, and what must be said under it; the control is projected and marked `sk-control`. */
@Component({
  selector: 'sk-field',
  imports: [Icon],
  template: `
    <label [for]="controlId()">
      {{ label() }}
      <ng-content select="[mark]" />
    </label>
    <div class="box" [class.doubtful]="doubtful()" [class.bad]="error()">
      <ng-content />
      @if (sound()) {
        <sk-icon class="sound" name="check" [size]="20" />
      }
    </div>
    @if (hint(); as words) {
      <p class="hint" [class.look]="doubtful()" [id]="controlId() + '-hint'">{{ words }}</p>
    }
    @if (error(); as words) {
      <p class="hint wrong" [id]="controlId() + '-error'">{{ words }}</p>
    }
  `,
  styleUrl: './field.scss',
})
export class Field {
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly error = input<string | null>();
  /** Something read by a machine that a person should look at. */
  readonly doubtful = input(false, { transform: booleanAttribute });
  /** Checked and good: shows a tick. */
  readonly sound = input(false, { transform: booleanAttribute });
  /** Id of the control, by which an error summary finds it. */
  readonly controlId = input(`sk-field-${fields++}`);

  readonly describedBy = computed(() => {
    const ids = [
      this.hint() && `${this.controlId()}-hint`,
      this.error() && `${this.controlId()}-error`,
    ].filter(Boolean);
    return ids.length > 0 ? ids.join(' ') : null;
  });
}

/** Ties a native control to the {@link Field} around it. */
@Directive({
  selector: 'input[sk-control], textarea[sk-control], select[sk-control]',
  host: {
    '[id]': 'field.controlId()',
    '[attr.aria-describedby]': 'field.describedBy()',
    '[attr.aria-invalid]': 'field.error() ? "true" : null',
  },
})
export class Control {
  protected readonly field = inject(Field);
}
