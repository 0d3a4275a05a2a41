import { Component, input } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { Icon } from './icon';
import type { NavTab } from './nav-tab';

/** The desk's navigation: a manila back with the house's seal at its head and a slot at its foot. */
@Component({
  selector: 'sk-side-rail',
  imports: [Icon, RouterLink, RouterLinkActive],
  template: `
    <nav [attr.aria-label]="label()">
      <div class="seal" aria-hidden="true">{{ seal() }}</div>
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
      <div class="foot"><ng-content /></div>
    </nav>
  `,
  styleUrl: './side-rail.scss',
})
export class SideRail {
  readonly label = input.required<string>();
  readonly tabs = input.required<readonly NavTab[]>();
  /** One or two letters for the seal. */
  readonly seal = input.required<string>();
}
