import { Component } from '@angular/core';
import { FileCard, Stamp } from '@sanchika/file/pwa/parts';
import { BottomBar, Chip, ChipRow, Pill, SideRail, Toast, TopBar } from '@sanchika/platform/ui';
import { injectTongue } from '../tongue';
import { lateStops, plainStops } from './stops';
import { injectTabs } from './tabs';

@Component({
  selector: 'sk-inbox-specimen',
  imports: [BottomBar, Chip, ChipRow, FileCard, Pill, SideRail, Stamp, Toast, TopBar],
  template: `
    <sk-side-rail class="rail" [label]="t('मुख्य स्थान', 'Main places')" seal="सं" [tabs]="tabs()" />
    <main>
      <sk-top-bar [heading]="t('डाक-पेटी', 'Inbox')">
        <sk-pill tone="off">{{ t('ऑफ़लाइन · 2 शेष', 'Offline · 2 to send') }}</sk-pill>
        <button sk-pill type="button">A/अ</button>
      </sk-top-bar>
      <sk-chip-row run [label]="t('छाँटें', 'Filter')">
        <button sk-chip chosen count="7">{{ t('निर्णय हेतु', 'To decide') }}</button>
        <button sk-chip count="12">{{ t('सूचनार्थ', 'To know') }}</button>
        <button sk-chip count="3" late>{{ t('विलंबित', 'Late') }}</button>
        <button sk-chip count="41">{{ t('भेजी हुई', 'Sent') }}</button>
      </sk-chip-row>
      <div class="stack">
        <sk-file-card
          number="DST-SHK/412/2026"
          [section]="t('शिक्षा', 'Education')"
          [subject]="
            t(
              'हाई स्कूल पिपरिया प्रयोगशाला उपकरण — ₹2,40,000 की स्वीकृति',
              'Laboratory apparatus, Pipariya — sanction of ₹2,40,000'
            )
          "
          weight="late"
          [days]="t('9 दिन · सीमा 5', '9 days · limit 5')"
          [stops]="late"
          [from]="t('अपर कलेक्टर', 'Addl. Collector')"
          [to]="t('आप', 'you')"
          link="/file"
        />
        <sk-file-card
          number="DST-RAJ/388/2026"
          [section]="t('राजस्व', 'Revenue')"
          [subject]="
            t(
              'ग्राम कोसमी सीमांकन प्रकरण में अपील पर अभिमत',
              'Opinion on the appeal in the Kosmi demarcation case'
            )
          "
          weight="warn"
          [days]="t('4 दिन · आज अंतिम', '4 days · last day')"
          [stops]="plain"
          [from]="t('तहसीलदार', 'Tehsildar')"
          [to]="t('आप', 'you')"
          link="/file"
        />
        <sk-file-card
          number="DST-VIT/420/2026"
          [section]="t('वित्त', 'Finance')"
          [subject]="t('दमकल वाहन क्रय — निविदा अनुमोदन', 'Fire engine — approval of tender')"
          [from]="t('जाएगी: कोषालय', 'Goes to: Treasury')"
          link="/file"
        >
          <sk-stamp
            stamp
            state="waiting"
            [size]="84"
            [word]="t('अनुमोदित', 'Approved')"
            above="10:12"
            [below]="t('भेजना शेष', 'to be sent')"
            [label]="t('अनुमोदित, भेजना शेष', 'Approved, to be sent')"
          />
        </sk-file-card>
        <sk-file-card
          number="DST-PAN/395/2026"
          [section]="t('पंचायत', 'Panchayat')"
          [subject]="t('अंकेक्षण दल का भ्रमण कार्यक्रम', 'Tour programme of the audit team')"
          [days]="t('1 दिन', '1 day')"
          [stops]="plain"
          [from]="t('जि.पं.', 'Zila Panchayat')"
          [to]="t('आप', 'you')"
          link="/file"
        />
        <sk-file-card
          number="DST-SWA/401/2026"
          [section]="t('स्वास्थ्य', 'Health')"
          [subject]="t('शिविर हेतु वाहन अधिग्रहण', 'Vehicles for a health camp')"
          [days]="t('1 दिन', '1 day')"
          link="/file"
        />
      </div>
      <sk-toast [message]="t('मुहर लगी · 1169', 'Stamped · 1169')" [action]="t('वापस लें', 'Undo')" left="6" />
    </main>
    <sk-bottom-bar class="foot" [label]="t('मुख्य स्थान', 'Main places')" [tabs]="tabs()" />
  `,
  styleUrl: './scene.scss',
})
export class InboxSpecimen {
  protected readonly t = injectTongue();
  protected readonly tabs = injectTabs('/inbox');
  protected readonly late = lateStops;
  protected readonly plain = plainStops;
}
