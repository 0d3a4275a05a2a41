import { Component } from '@angular/core';
import { Button, Control, ErrorSummary, Field } from '@sanchika/platform/ui';
import { SpecimenPage } from '../specimen-page';
import { injectTongue } from '../tongue';

@Component({
  selector: 'sk-fields-specimen',
  imports: [Button, Control, ErrorSummary, Field, SpecimenPage],
  template: `
    <sk-specimen-page [heading]="t('पत्र दर्ज', 'Register a letter')">
      <sk-error-summary
        [heading]="t('एक बात शेष है', 'One thing is missing')"
        [faults]="[{ control: 'letter-date', words: t('पत्र का दिनांक लिखें', 'Write the date of the letter') }]"
      />
      <sk-field [label]="t('भेजने वाला', 'Sender')" sound>
        <input
          sk-control
          [value]="t('प्राचार्य, शासकीय हाई स्कूल पिपरिया', 'Principal, Government High School Pipariya')"
        />
      </sk-field>
      <sk-field [label]="t('विषय', 'Subject')" [hint]="t('300 अक्षर तक', 'Up to 300 letters')">
        <textarea sk-control rows="2">{{
          t('विज्ञान प्रयोगशाला हेतु उपकरण क्रय', 'Purchase of laboratory apparatus')
        }}</textarea>
      </sk-field>
      <sk-field
        [label]="t('पत्र क्रमांक', 'Letter number')"
        [hint]="t('तीसरा अंक धुँधला है: 6 या 8? एक बार देख लें', 'The third digit is blurred: 6 or 8? Please look')"
        doubtful
      >
        <input sk-control value="3861" inputmode="numeric" />
      </sk-field>
      <sk-field
        controlId="letter-date"
        [label]="t('पत्र का दिनांक', 'Date of the letter')"
        [error]="t('दिनांक के बिना दर्ज नहीं होगा', 'It cannot be registered without a date')"
      >
        <input sk-control [placeholder]="t('दिन/माह/वर्ष', 'day/month/year')" />
      </sk-field>
      <sk-field [label]="t('शाखा', 'Section')">
        <select sk-control>
          <option>{{ t('शिक्षा', 'Education') }}</option>
          <option>{{ t('राजस्व', 'Revenue') }}</option>
        </select>
      </sk-field>
      <button sk-button kind="primary">{{ t('दर्ज करें', 'Register') }}</button>
    </sk-specimen-page>
  `,
})
export class FieldsSpecimen {
  protected readonly t = injectTongue();
}
