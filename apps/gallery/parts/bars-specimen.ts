import { Component } from '@angular/core';
import { BottomBar, Button, FootSheet, Pill, SideRail, TopBar } from '@sanchika/platform/ui';
import { injectTongue } from '../tongue';
import { injectTabs } from '../scenes/tabs';

@Component({
  selector: 'sk-bars-specimen',
  imports: [BottomBar, Button, FootSheet, Pill, SideRail, TopBar],
  template: `
    <sk-side-rail class="rail" [label]="t('मेज़ के स्थान', 'Places on a desk')" seal="सं" [tabs]="tabs()" />
    <main>
      <sk-top-bar [heading]="t('नस्तियाँ', 'Files')" [backLabel]="t('पीछे', 'Back')">
        <sk-pill tone="off">{{ t('ऑफ़लाइन', 'Offline') }}</sk-pill>
      </sk-top-bar>
      <sk-foot-sheet [heading]="t('आपका निर्णय', 'Your decision')">
        <sk-pill end>3 / 14</sk-pill>
        <button sk-button kind="primary">{{ t('निर्णय लें', 'Decide') }}</button>
      </sk-foot-sheet>
    </main>
    <sk-bottom-bar class="foot" [label]="t('फ़ोन के स्थान', 'Places on a phone')" [tabs]="tabs()" />
  `,
  styles: `
    :host {
      display: grid;
      grid-template: 1fr auto / auto 1fr;
      min-height: 100dvh;
    }
    .rail {
      grid-row: 1 / 3;
    }
    main {
      display: flex;
      flex-direction: column;
      min-width: 0;
    }
    .foot {
      min-width: 0;
    }
  `,
})
export class BarsSpecimen {
  protected readonly t = injectTongue();
  protected readonly tabs = injectTabs('/bars');
}
