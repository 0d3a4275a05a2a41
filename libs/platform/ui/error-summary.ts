import { afterRenderEffect, Component, ElementRef, inject, input, viewChild } from '@angular/core';

export interface Fault {
  /** Id of the control to be mended. */
  readonly control: string;
  readonly words: string;
}

/** All faults of a form at once; focus comes here when they appear and goes to the control that is touched. */
@Component({
  selector: 'sk-error-summary',
  template: `
    @if (faults().length > 0) {
      <div class="box" role="alert" tabindex="-1" #box>
        <h2>{{ heading() }}</h2>
        <ul>
          @for (fault of faults(); track fault.control) {
            <li>
              <a [attr.href]="'#' + fault.control" (click)="focusControl($event, fault.control)">{{
                fault.words
              }}</a>
            </li>
          }
        </ul>
      </div>
    }
  `,
  styles: `
    .box {
      padding: 10px 14px;
      border: 2px solid var(--lac);
      border-radius: 12px;
      background: var(--sheet);
    }
    h2 {
      color: var(--lac);
      font: 800 1.0625rem / var(--lh-show) var(--f-show);
    }
    a {
      display: inline-block;
      padding-block: 6px;
      color: var(--lac);
      line-height: 1.6;
      text-underline-offset: 3px;
    }
  `,
})
export class ErrorSummary {
  readonly heading = input.required<string>();
  readonly faults = input.required<readonly Fault[]>();

  private readonly box = viewChild<ElementRef<HTMLElement>>('box');
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  constructor() {
    afterRenderEffect(() => {
      if (this.faults().length > 0) this.box()?.nativeElement.focus();
    });
  }

  /** A plain fragment link would leave the page: the document's base is not its address. */
  protected focusControl(event: Event, control: string): void {
    event.preventDefault();
    this.host.nativeElement.ownerDocument.getElementById(control)?.focus();
  }
}
