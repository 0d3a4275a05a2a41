import { Component, signal } from '@angular/core';
import { Button, Chip, ChipRow, Icon, Pill, Segment } from '@sanchika/platform/ui';
import { SpecimenPage } from '../specimen-page';
import { injectTongue } from '../tongue';

@Component({
  selector: 'sk-actions-specimen',
  imports: [Button, Chip, ChipRow, Icon, Pill, Segment, SpecimenPage],
  template: `
    <sk-specimen-page [heading]="t('क्रियाएँ', 'Actions')">
      <button sk-button kind="primary">{{ t('मुहर लगाएँ', 'Stamp') }}</button>
      <button sk-button>{{ t('स्मरण भेजें', 'Send a reminder') }}</button>
      <button sk-button kind="return"><sk-icon name="return" [size]="20" /> {{ t('वापस', 'Return') }}</button>
      <a sk-button kind="quiet" href="#">{{ t('पहली बार आए हैं?', 'First time here?') }}</a>
      <button sk-button disabled>{{ t('नेट आने पर', 'When online') }}</button>
      <div class="row">
        <button sk-button small>{{ t('पूछें', 'Ask') }}</button>
        <button sk-button small kind="return">{{ t('हटाएँ', 'Remove') }}</button>
        <button sk-button small kind="primary">{{ t('जोड़ें', 'Add') }}</button>
      </div>
      <sk-chip-row [label]="t('छाँटें', 'Filter')" run>
        @for (chip of chips; track chip.hi) {
          <button
            sk-chip
            [chosen]="chosen() === chip.hi"
            [count]="chip.count"
            [late]="!!chip.late"
            (click)="chosen.set(chip.hi)"
          >
            {{ t(chip.hi, chip.en) }}
          </button>
        }
      </sk-chip-row>
      <sk-chip-row [label]="t('वाक्य', 'Phrases')">
        <button sk-chip chosen>{{ t('सहमत, स्वीकृत', 'Agreed, sanctioned') }}</button>
        <button sk-chip>{{ t('चर्चा करें', 'Please discuss') }}</button>
        <button sk-chip>{{ t('परीक्षण कर प्रस्तुत करें', 'Examine and put up') }}</button>
      </sk-chip-row>
      <sk-segment [label]="t('भाग', 'Lane')" [options]="lanes()" [(value)]="lane" />
      <div class="row">
        <sk-pill>{{ t('2 मि. पहले', '2 min ago') }}</sk-pill>
        <sk-pill tone="off"
          ><sk-icon name="offline" [size]="14" /> {{ t('ऑफ़लाइन · 2 शेष', 'Offline · 2 to send') }}</sk-pill
        >
        <sk-pill tone="ok">{{ t('मूल पद', 'Own post') }}</sk-pill>
        <sk-pill tone="late">{{ t('9 दिन', '9 days') }}</sk-pill>
        <button sk-pill tone="link">{{ t('यात्रा · 14 दिन', 'Journey · 14 days') }}</button>
      </div>
    </sk-specimen-page>
  `,
  styles: `
    .row {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px;
    }
  `,
})
export class ActionsSpecimen {
  protected readonly t = injectTongue();
  protected readonly chosen = signal('निर्णय हेतु');
  protected readonly lane = signal('notes');
  protected readonly chips = [
    { hi: 'निर्णय हेतु', en: 'To decide', count: '7' },
    { hi: 'सूचनार्थ', en: 'To know', count: '12' },
    { hi: 'विलंबित', en: 'Late', count: '3', late: true },
    { hi: 'भेजी हुई', en: 'Sent', count: '41' },
  ];

  protected readonly lanes = () => [
    { value: 'notes', label: this.t('टीप 6', 'Notes 6') },
    { value: 'papers', label: this.t('पत्राचार 14 पृ.', 'Papers 14') },
    { value: 'journey', label: this.t('यात्रा', 'Journey') },
  ];
}
