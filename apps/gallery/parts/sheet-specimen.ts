import { Component, signal } from '@angular/core';
import { Button, Chip, ChipRow, Control, Field, Sheet } from '@sanchika/platform/ui';
import { SpecimenPage } from '../specimen-page';
import { injectTongue } from '../tongue';

@Component({
  selector: 'sk-sheet-specimen',
  imports: [Button, Chip, ChipRow, Control, Field, Sheet, SpecimenPage],
  template: `
    <sk-specimen-page [heading]="t('पन्ना', 'Sheet')">
      <button sk-button (click)="open.set(true)">{{ t('निर्णय लें', 'Decide') }}</button>
      <sk-sheet
        [heading]="t('आपका निर्णय', 'Your decision')"
        [closeLabel]="t('बंद करें', 'Close')"
        [(open)]="open"
      >
        <div class="form">
          <sk-chip-row [label]="t('वाक्य', 'Phrases')">
            <button sk-chip chosen>{{ t('सहमत, स्वीकृत', 'Agreed, sanctioned') }}</button>
            <button sk-chip>{{ t('चर्चा करें', 'Please discuss') }}</button>
          </sk-chip-row>
          <sk-field [label]="t('टीप', 'Note')"><textarea sk-control rows="2"></textarea></sk-field>
          <div class="two">
            <button sk-button kind="return">{{ t('वापस', 'Return') }}</button>
            <button sk-button kind="primary" (click)="open.set(false)">{{ t('मुहर लगाएँ', 'Stamp') }}</button>
          </div>
        </div>
      </sk-sheet>
    </sk-specimen-page>
  `,
  styles: `
    .form {
      display: grid;
      gap: 12px;
    }
    .two {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 10px;
    }
  `,
})
export class SheetSpecimen {
  protected readonly t = injectTongue();
  protected readonly open = signal(true);
}
