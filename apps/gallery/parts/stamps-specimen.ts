import { Component } from '@angular/core';
import { DaysBadge, MiniLine, Stamp } from '@sanchika/file/pwa/parts';
import { SpecimenPage } from '../specimen-page';
import { lateStops, plainStops } from '../scenes/stops';
import { injectTongue } from '../tongue';

@Component({
  selector: 'sk-stamps-specimen',
  imports: [DaysBadge, MiniLine, SpecimenPage, Stamp],
  template: `
    <sk-specimen-page [heading]="t('मुहरें', 'Stamps')">
      <div class="row">
        <sk-stamp
          [word]="t('स्वीकृत', 'Sanctioned')"
          [above]="t('कलेक्टोरेट', 'Collectorate')"
          [below]="t('22 नव 26', '22 Nov 26')"
          [label]="t('स्वीकृत', 'Sanctioned')"
        />
        <sk-stamp
          state="waiting"
          [turn]="7"
          [word]="t('सहमत', 'Agreed')"
          above="10:16"
          [below]="t('भेजना शेष', 'to be sent')"
          [label]="t('सहमत, भेजना शेष', 'Agreed, to be sent')"
        />
        <sk-stamp
          state="torn"
          [word]="t('अनुमोदित', 'Approved')"
          above="09:41"
          [below]="t('म-409', 'M-409')"
          [label]="t('अनुमोदित, नहीं लगी', 'Approved, refused')"
        />
      </div>
      <sk-stamp
        [size]="140"
        [turn]="9"
        [word]="t('जिला कार्यालय', 'District Office')"
        [above]="t('कलेक्टोरेट', 'Collectorate')"
        [below]="t('मध्य शाखा', 'Central Section')"
        [label]="t('जिला कार्यालय', 'District Office')"
      />
      <div class="row">
        <sk-days-badge [words]="t('1 दिन', '1 day')" />
        <sk-days-badge weight="warn" [words]="t('4 दिन · आज अंतिम', '4 days · last day')" />
        <sk-days-badge weight="late" [words]="t('9 दिन · सीमा 5', '9 days · limit 5')" />
      </div>
      <sk-mini-line [stops]="late" [label]="t('चौथी मेज़ पर, विलंब से', 'At the fourth desk, late')" />
      <sk-mini-line [stops]="plain" [label]="t('तीसरी मेज़ पर', 'At the third desk')" />
    </sk-specimen-page>
  `,
  styles: `
    .row {
      display: flex;
      flex-wrap: wrap;
      gap: 14px;
    }
  `,
})
export class StampsSpecimen {
  protected readonly t = injectTongue();
  protected readonly late = lateStops;
  protected readonly plain = plainStops;
}
