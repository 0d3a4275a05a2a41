import { Component, computed, input } from '@angular/core';

/** Grey card shapes while the first rows come; they appear only after 400 ms, so a quick answer shows none. */
@Component({
  selector: 'sk-skeleton-cards',
  template: `
    <p class="visually-hidden">{{ label() }}</p>
    @for (card of cards(); track card) {
      <div class="card" aria-hidden="true"><i></i><i></i><i></i></div>
    }
  `,
  host: { role: 'status' },
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      gap: 10px;
      animation: appear 0s 400ms both;
    }
    @keyframes appear {
      from {
        visibility: hidden;
      }
    }
    .card {
      display: grid;
      gap: 10px;
      padding: 14px 14px 16px 22px;
      border: 1px solid var(--hair);
      border-left: 9px solid var(--manila);
      border-radius: 4px 14px 14px 4px;
      background: var(--sheet);
    }
    i {
      height: 12px;
      width: 40%;
      border-radius: var(--r1);
      background: var(--hair);
    }
    i:nth-child(2) {
      height: 18px;
      width: 88%;
    }
    i:nth-child(3) {
      width: 64%;
    }
  `,
})
export class SkeletonCards {
  /** Spoken while the shapes are shown. */
  readonly label = input.required<string>();
  readonly count = input(5);

  protected readonly cards = computed(() => Array.from({ length: this.count() }, (_, place) => place));
}
