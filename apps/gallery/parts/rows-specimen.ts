import { Component } from '@angular/core';
import { Button, Face, Icon, List, MarkedText, Pill, Plate, Row } from '@sanchika/platform/ui';
import { SpecimenPage } from '../specimen-page';
import { injectTongue } from '../tongue';

@Component({
  selector: 'sk-rows-specimen',
  imports: [Button, Face, Icon, List, MarkedText, Pill, Plate, Row, SpecimenPage],
  template: `
    <sk-specimen-page [heading]="t('पंक्तियाँ', 'Rows')">
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
        <li sk-row>
          <sk-face lead name="टीकम" tone="green" />
          <sk-marked-text [text]="t('सचिव, ग्राम पंचायत', 'Secretary, Gram Panchayat')" [matches]="[[0, 4]]" />
        </li>
      </ul>
      <div class="row">
        <sk-face name="कमला" size="large" tone="basta" />
        <sk-face name="Asha" tone="blue" />
        <sk-face name="श्री" />
      </div>
      <sk-plate
        [heading]="t('अधीक्षक, शिक्षा शाखा', 'Superintendent, Education')"
        [line]="t('मेज़ पर 11 नस्तियाँ', '11 files on the desk')"
      >
        <sk-pill end tone="ok">{{ t('मूल पद', 'Own post') }}</sk-pill>
      </sk-plate>
      <sk-plate
        chosen
        [heading]="t('प्रभारी, आवक-जावक', 'In charge, registry')"
        [line]="t('30 नव तक', 'till 30 Nov')"
      >
        <sk-pill end tone="off">{{ t('अतिरिक्त प्रभार', 'Additional charge') }}</sk-pill>
      </sk-plate>
      <sk-plate vacant [heading]="t('सहायक ग्रेड-3', 'Assistant Grade 3')" [line]="t('रिक्त', 'vacant')" />
    </sk-specimen-page>
  `,
  styles: `
    .row {
      display: flex;
      gap: 12px;
    }
  `,
})
export class RowsSpecimen {
  protected readonly t = injectTongue();
}
