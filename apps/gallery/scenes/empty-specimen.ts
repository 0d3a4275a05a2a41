import { Component } from '@angular/core';
import {
  BottomBar,
  Button,
  Chip,
  ChipRow,
  EmptyState,
  Pill,
  SideRail,
  Toast,
  TopBar,
} from '@sanchika/platform/ui';
import { injectTongue } from '../tongue';
import { injectTabs } from './tabs';

@Component({
  selector: 'sk-empty-specimen',
  imports: [BottomBar, Button, Chip, ChipRow, EmptyState, Pill, SideRail, Toast, TopBar],
  template: `
    <sk-side-rail class="rail" [label]="t('मुख्य स्थान', 'Main places')" seal="सं" [tabs]="tabs()" />
    <main>
      <sk-top-bar [heading]="t('डाक-पेटी', 'Inbox')">
        <sk-pill>{{ t('अभी-अभी', 'Just now') }}</sk-pill>
      </sk-top-bar>
      <sk-chip-row run [label]="t('छाँटें', 'Filter')">
        <button sk-chip chosen count="0">{{ t('निर्णय हेतु', 'To decide') }}</button>
        <button sk-chip count="4">{{ t('सूचनार्थ', 'To know') }}</button>
      </sk-chip-row>
      <sk-empty-state
        class="air"
        [heading]="t('बस्ता बँध गया', 'The bundle is tied')"
        [words]="
          t(
            'आज कोई निर्णय शेष नहीं। अंतिम नस्ती 11:20 पर निपटी।',
            'Nothing is left to decide today. The last file was done at 11:20.'
          )
        "
      >
        <button sk-button class="next">{{ t('सूचनार्थ 4 पढ़ें', 'Read 4 for information') }}</button>
      </sk-empty-state>
      <sk-toast [message]="t('मुहर लगी · 1169', 'Stamped · 1169')" [action]="t('वापस लें', 'Undo')" left="6" />
    </main>
    <sk-bottom-bar class="foot" [label]="t('मुख्य स्थान', 'Main places')" [tabs]="tabs()" />
  `,
  styleUrl: './scene.scss',
  styles: `
    .air {
      margin-top: 32px;
    }
    .next {
      margin-top: 20px;
      min-width: 240px;
    }
  `,
})
export class EmptySpecimen {
  protected readonly t = injectTongue();
  protected readonly tabs = injectTabs('/empty');
}
