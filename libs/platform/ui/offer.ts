import { Component, input, output } from '@angular/core';
import { Button } from './button';
import { Icon } from './icon';
import type { IconName } from './strokes';

/** Something the house proposes, at the foot of a list: one tap takes it, one puts it off. It covers nothing that is written. */
@Component({
  selector: 'sk-offer',
  imports: [Button, Icon],
  template: `
    <section [attr.aria-label]="heading()">
      <sk-icon [name]="icon()" [size]="24" />
      <div>
        <b>{{ heading() }}</b>
        <p>{{ words() }}</p>
        <div class="acts">
          <button sk-button small kind="primary" type="button" (click)="taken.emit()">{{ take() }}</button>
          <button sk-button small type="button" (click)="putOff.emit()">{{ later() }}</button>
        </div>
      </div>
    </section>
  `,
  styles: `
    section {
      position: fixed;
      inset: auto 12px calc(var(--foot, 0px) + 12px);
      z-index: 4;
      display: flex;
      align-items: flex-start;
      gap: 12px;
      max-width: 28rem;
      margin-inline: auto;
      padding: 14px 16px;
      border: 1px solid var(--hair);
      border-radius: 12px;
      background: var(--sheet);
      box-shadow: var(--float);
      font-size: var(--t2);
      line-height: var(--lh);
    }
    sk-icon {
      color: var(--green);
    }
    div {
      flex: 1;
      min-width: 0;
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: var(--g2);
      margin-top: var(--g2);
    }
    @media (min-width: 900px) {
      section {
        inset: auto 16px 16px auto;
      }
    }
  `,
})
export class Offer {
  readonly heading = input.required<string>();
  readonly words = input.required<string>();
  readonly take = input.required<string>();
  readonly later = input.required<string>();
  readonly icon = input<IconName>('phone');
  readonly taken = output<void>();
  readonly putOff = output<void>();
}
