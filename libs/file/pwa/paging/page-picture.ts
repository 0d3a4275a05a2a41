import { Component, input, linkedSignal, output } from '@angular/core';
import { Icon } from '@sanchika/platform/ui';

type PictureState = 'coming' | 'shown' | 'failed';

/** The picture of one page on white paper, or an outlined leaf that says why it is not there. */
@Component({
  selector: 'sk-page-picture',
  imports: [Icon],
  template: `
    @if (state() === 'failed') {
      <div class="leaf" role="img" [attr.aria-label]="label() + ': ' + missing()">
        <sk-icon [name]="isOnline() ? 'alert' : 'offline'" [size]="20" />
        <b>{{ name() }}</b>
        @if (!small()) {
          <span>{{ missing() }}</span>
        }
      </div>
    } @else {
      <img
        decoding="async"
        draggable="false"
        [src]="url()"
        [alt]="label()"
        (load)="show()"
        (error)="state.set('failed')"
      />
    }
  `,
  styles: `
    :host {
      display: block;
      overflow: clip;
      border: 1px solid var(--hair);
      background: var(--page);
      color: var(--page-ink);
    }
    img {
      display: block;
      width: 100%;
      height: 100%;
      object-fit: contain;
      user-select: none;
    }
    .leaf {
      display: grid;
      place-content: center;
      justify-items: center;
      gap: 4px;
      height: 100%;
      padding: 4px;
      outline: 1.5px dashed var(--line);
      outline-offset: -5px;
      background: var(--sunk);
      color: var(--ink-2);
      font-size: var(--t2);
      line-height: var(--lh);
      text-align: center;
    }
  `,
})
export class PagePicture {
  readonly url = input.required<string>();
  /** «प./3» */
  readonly name = input.required<string>();
  /** What the picture shows, for whoever does not see it. */
  readonly label = input.required<string>();
  /** Why it is not there, when it is not. */
  readonly missing = input.required<string>();
  readonly isOnline = input(true);
  readonly small = input(false);
  readonly shown = output<void>();

  /** A picture that did not come is asked for again when the network is back. */
  protected readonly state = linkedSignal<{ url: string; isOnline: boolean }, PictureState>({
    source: () => ({ url: this.url(), isOnline: this.isOnline() }),
    computation: ({ url }, before) =>
      before?.value === 'shown' && before.source.url === url ? 'shown' : 'coming',
  });

  protected show(): void {
    this.state.set('shown');
    this.shown.emit();
  }
}
