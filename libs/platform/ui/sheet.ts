import { CdkTrapFocus } from '@angular/cdk/a11y';
import {
  afterRenderEffect,
  booleanAttribute,
  Component,
  DestroyRef,
  ElementRef,
  inject,
  input,
  model,
  viewChild,
} from '@angular/core';
import { BackStack } from './back-stack';
import { Icon } from './icon';

let sheets = 0;

/**
 * Rises from the foot of a phone, stands at the side of a desk. Modal until it is closed by Back, Esc, the veil
 * or its own button; the focus goes to its heading and returns where it was.
 */
@Component({
  selector: 'sk-sheet',
  imports: [CdkTrapFocus, Icon],
  template: `
    <dialog
      #frame
      closedby="any"
      [attr.aria-labelledby]="headingId"
      (cancel)="$event.preventDefault(); open.set(false)"
      (close)="open.set(false)"
    >
      @if (open()) {
        <div cdkTrapFocus>
          <header>
            <h2 [id]="headingId" tabindex="-1" #title>{{ heading() }}</h2>
            <ng-content select="[end]" />
            <button type="button" [attr.aria-label]="closeLabel()" (click)="open.set(false)">
              <sk-icon name="close" />
            </button>
          </header>
          <ng-content />
        </div>
      }
    </dialog>
  `,
  styleUrl: './sheet.scss',
  host: { '[class.wide]': 'wide()' },
})
export class Sheet {
  readonly heading = input.required<string>();
  readonly closeLabel = input.required<string>();
  readonly open = model(false);
  /** Takes half the desk instead of a side panel. */
  readonly wide = input(false, { transform: booleanAttribute });

  protected readonly headingId = `sk-sheet-${sheets++}`;
  private readonly frame = viewChild.required<ElementRef<HTMLDialogElement>>('frame');
  private readonly title = viewChild<ElementRef<HTMLElement>>('title');
  private readonly backStack = inject(BackStack);
  private release: (() => void) | null = null;

  constructor() {
    afterRenderEffect(() => (this.open() ? this.rise() : this.fall()));
    inject(DestroyRef).onDestroy(() => this.release?.());
  }

  private rise(): void {
    const frame = this.frame().nativeElement;
    if (frame.open) return;
    frame.showModal();
    this.title()?.nativeElement.focus();
    this.release = this.backStack.hold(() => this.open.set(false));
  }

  private fall(): void {
    this.frame().nativeElement.close();
    this.release?.();
    this.release = null;
  }
}
