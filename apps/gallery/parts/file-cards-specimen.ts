import { Component } from '@angular/core';
import { FileCard, Stamp } from '@sanchika/file/pwa/parts';
import { Button } from '@sanchika/platform/ui';
import { SpecimenPage } from '../specimen-page';
import { injectTongue } from '../tongue';
import { lateStops, plainStops } from '../scenes/stops';

@Component({
  selector: 'sk-file-cards-specimen',
  imports: [Button, FileCard, SpecimenPage, Stamp],
  template: `
    <sk-specimen-page [heading]="t('नस्ती के आवरण', 'File covers')">
      <sk-file-card
        number="DST-SHK/412/2026"
        [section]="t('शिक्षा', 'Education')"
        [subject]="
          t('हाई स्कूल पिपरिया में प्रयोगशाला उपकरण क्रय', 'Laboratory apparatus for High School Pipariya')
        "
        [matches]="reading()"
        weight="late"
        [days]="t('9 दिन · सीमा 5', '9 days · limit 5')"
        [stops]="late"
        [journey]="t('चौथी मेज़ पर, विलंब से', 'At the fourth desk, late')"
        [from]="t('अपर कलेक्टर', 'Additional Collector')"
        [to]="t('आप', 'you')"
        link="/file"
      />
      <sk-file-card
        number="DST-RAJ/388/2026"
        [section]="t('राजस्व', 'Revenue')"
        [subject]="t('सीमांकन प्रकरण में अभिमत', 'Opinion in a demarcation case')"
        weight="warn"
        [days]="t('आज अंतिम', 'Last day')"
        [stops]="plain"
        [from]="t('तहसीलदार', 'Tehsildar')"
        [to]="t('आप', 'you')"
        link="/file"
        chosen
      />
      <sk-file-card
        number="DST-SWA/401/2026"
        [section]="t('स्वास्थ्य', 'Health')"
        [subject]="t('शिविर हेतु वाहन अधिग्रहण', 'Vehicles for a health camp')"
        link="/file"
      >
        <sk-stamp
          stamp
          state="waiting"
          [size]="84"
          [word]="t('सहमत', 'Agreed')"
          above="10:16"
          [below]="t('भेजना शेष', 'to be sent')"
          [label]="t('सहमत, भेजना शेष', 'Agreed, to be sent')"
        />
        <button sk-button small>{{ t('वापस लें', 'Take back') }}</button>
      </sk-file-card>
    </sk-specimen-page>
  `,
})
export class FileCardsSpecimen {
  protected readonly t = injectTongue();
  protected readonly late = lateStops;
  protected readonly plain = plainStops;
  protected readonly reading = () =>
    this.t('hi', 'en') === 'hi' ? ([[10, 17]] as const) : ([[0, 10]] as const);
}
