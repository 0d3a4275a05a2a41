import { Component, inject } from '@angular/core';
import { ReadingChoices, type Reading } from '@sanchika/platform/pwa/phrases';
import {
  BottomBar,
  Button,
  Face,
  Icon,
  List,
  Pill,
  Plate,
  Row,
  Segment,
  type SegmentOption,
  SideRail,
  TopBar,
} from '@sanchika/platform/ui';
import { injectTongue } from '../tongue';
import { injectTabs } from './tabs';

@Component({
  selector: 'sk-me-specimen',
  imports: [BottomBar, Button, Face, Icon, List, Pill, Plate, Row, Segment, SideRail, TopBar],
  template: `
    <sk-side-rail class="rail" [label]="t('मुख्य स्थान', 'Main places')" seal="सं" [tabs]="tabs()" />
    <main>
      <sk-top-bar [heading]="t('मैं', 'Me')">
        <button sk-pill type="button"><sk-icon name="moon" [size]="16" /> {{ t('रात', 'Night') }}</button>
      </sk-top-bar>
      <div class="stack">
        <div class="who">
          <sk-face [name]="t('कमला', 'Kamla')" size="large" tone="basta" />
          <h2>{{ t('श्रीमती कमला', 'Smt. Kamla') }}</h2>
        </div>
        <sk-plate
          [heading]="t('अधीक्षक, शिक्षा शाखा', 'Superintendent, Education')"
          [line]="t('मेज़ पर 11 नस्तियाँ', '11 files on the desk')"
        >
          <sk-pill end tone="ok">{{ t('मूल पद', 'Own post') }}</sk-pill>
        </sk-plate>
        <button sk-button kind="primary">
          <sk-icon name="swap" /> {{ t('प्रभार सौंपें', 'Hand over charge') }}
        </button>
        <ul sk-list>
          <li sk-row>
            <sk-icon lead name="phone" />
            {{ t('यह फ़ोन', 'This phone') }} <small>{{ t('अभी', 'now') }}</small>
            <sk-pill end tone="ok">{{ t('पासकी', 'Passkey') }}</sk-pill>
          </li>
          <li sk-row>
            <sk-icon lead name="desktop" />
            {{ t('कार्यालय का कंप्यूटर', 'Office computer') }} <small>{{ t('2 दिन पहले', '2 days ago') }}</small>
            <button end sk-button small kind="return">{{ t('हटाएँ', 'Remove') }}</button>
          </li>
        </ul>
        <p class="cap">{{ t('पढ़ने में', 'Reading') }}</p>
        <sk-segment
          [label]="t('भाषा', 'Language')"
          [options]="languages"
          [value]="reading.reading().language"
          (valueChange)="reading.choose({ language: $event })"
        />
        <sk-segment
          [label]="t('अंक', 'Digits')"
          [options]="digits"
          [value]="reading.reading().digits"
          (valueChange)="reading.choose({ digits: $event })"
        />
      </div>
    </main>
    <sk-bottom-bar class="foot" [label]="t('मुख्य स्थान', 'Main places')" [tabs]="tabs()" />
  `,
  styleUrl: './scene.scss',
  styles: `
    .who {
      display: flex;
      align-items: center;
      gap: 12px;
    }
  `,
})
export class MeSpecimen {
  protected readonly t = injectTongue();
  protected readonly tabs = injectTabs('/me');
  protected readonly reading = inject(ReadingChoices);
  protected readonly languages: readonly SegmentOption<Reading['language']>[] = [
    { value: 'hi', label: 'हिन्दी', lang: 'hi' },
    { value: 'en', label: 'English', lang: 'en' },
  ];
  protected readonly digits: readonly SegmentOption<Reading['digits']>[] = [
    { value: 'latin', label: '0 1 2 3' },
    { value: 'devanagari', label: '० १ २ ३' },
  ];
}
