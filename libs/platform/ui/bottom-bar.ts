import { Component, input } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { Icon } from './icon';
import type { NavTab } from './nav-tab';

/** The phone's navigation, under the thumb. */
@Component({
  selector: 'sk-bottom-bar',
  imports: [Icon, RouterLink, RouterLinkActive],
  template: `
    <nav [attr.aria-label]="label()">
      @for (tab of tabs(); track tab.link) {
        <a [routerLink]="tab.link" routerLinkActive="here" ariaCurrentWhenActive="page">
          <sk-icon [name]="tab.icon" />
          <span>{{ tab.label }}</span>
          @if (tab.count; as count) {
            <b>{{ count }}</b>
          }
          @if (tab.dot; as words) {
            <i>
              <span class="visually-hidden">{{ words }}</span>
            </i>
          }
        </a>
      }
    </nav>
  `,
  styles: `
    nav {
      display: flex;
      min-height: 68px;
      padding-bottom: env(safe-area-inset-bottom);
      border-top: 1px solid var(--hair);
      background: var(--sheet);
    }
    a {
      position: relative;
      flex: 1;
      min-width: 0;
      display: grid;
      align-content: center;
      justify-items: center;
      gap: 1px;
      padding: 4px 2px;
      color: var(--ink-2);
      font-size: 0.75rem;
      line-height: var(--lh);
      text-align: center;
      text-decoration: none;
    }
    a.here {
      color: var(--green);
      font-weight: 600;
    }
    a:focus-visible {
      outline-offset: -4px;
      box-shadow: none;
    }
    b {
      position: absolute;
      top: 6px;
      left: calc(50% + 8px);
      min-width: 1.0625rem;
      padding: 0 4px;
      border-radius: 9px;
      background: var(--lac);
      color: var(--on-lac);
      font-size: 0.6875rem;
      line-height: 1.45;
    }
    i {
      position: absolute;
      top: 8px;
      left: calc(50% + 10px);
      width: 9px;
      height: 9px;
      border-radius: 50%;
      background: var(--blue);
    }
  `,
})
export class BottomBar {
  readonly label = input.required<string>();
  readonly tabs = input.required<readonly NavTab[]>();
}
