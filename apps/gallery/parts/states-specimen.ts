import { Component } from '@angular/core';
import { Progress, Say, SkeletonCards, Toast } from '@sanchika/platform/ui';
import { SpecimenPage } from '../specimen-page';
import { injectTongue } from '../tongue';

@Component({
  selector: 'sk-states-specimen',
  imports: [Progress, Say, SkeletonCards, SpecimenPage, Toast],
  template: `
    <sk-specimen-page [heading]="t('अवस्थाएँ', 'States')">
      <sk-say>{{ t('आपकी टीप मसौदा बनकर सुरक्षित है।', 'Your note is safe as a draft.') }}</sk-say>
      <sk-say tone="off">{{
        t('नेटवर्क धीमा है, आप काम करते रहें।', 'The network is slow; go on working.')
      }}</sk-say>
      <sk-say tone="late">
        <b>{{ t('अपर कलेक्टर की मेज़ पर 9 दिन रुकी', 'Held 9 days by the Additional Collector') }}</b>
        {{ t('— सीमा 3 दिन', '— limit 3 days') }}
      </sk-say>
      <sk-say tone="link" icon="person">{{
        t('यह अधिकार तहसीलदार के पास है।', 'The Tehsildar has this power.')
      }}</sk-say>
      <sk-say tone="plain">{{
        t('यह पत्र दो बार आया हो सकता है।', 'This letter may have come twice.')
      }}</sk-say>
      <sk-progress [label]="t('भेजा जा रहा है', 'Sending')" [value]="62" [words]="t('14 में 9', '9 of 14')" />
      <sk-progress [label]="t('खोज रहे हैं', 'Searching')" />
      <sk-skeleton-cards [label]="t('आ रहा है', 'Coming')" [count]="2" />
      <sk-toast [message]="t('मुहर लगी · 1169', 'Stamped · 1169')" [action]="t('वापस लें', 'Undo')" left="6" />
    </sk-specimen-page>
  `,
})
export class StatesSpecimen {
  protected readonly t = injectTongue();
}
