import { Component } from '@angular/core';
import { JourneyLine } from '@sanchika/file/pwa/parts';
import { Button, Pill, Say, TopBar } from '@sanchika/platform/ui';
import { injectTongue } from '../tongue';
import { injectStations } from './stations';

@Component({
  selector: 'sk-journey-specimen',
  imports: [Button, JourneyLine, Pill, Say, TopBar],
  template: `
    <main>
      <sk-top-bar [heading]="t('यात्रा', 'Journey')" [backLabel]="t('पीछे', 'Back')">
        <sk-pill>{{ t('कुल 14 दिन · 5 मेज़', '14 days · 5 desks') }}</sk-pill>
      </sk-top-bar>
      <div class="stack">
        <sk-say tone="late">
          <b>{{ t('अपर कलेक्टर की मेज़ पर 9 दिन रुकी', 'Held 9 days by the Additional Collector') }}</b>
          {{ t('— सीमा 3 दिन', '— limit 3 days') }}
        </sk-say>
        <sk-journey-line [label]="t('नस्ती की यात्रा', 'The way of the file')" [stations]="stations()" />
        <div class="two">
          <button sk-button>{{ t('स्मरण भेजें', 'Remind') }}</button>
          <button sk-button kind="primary">{{ t('निर्णय लें', 'Decide') }}</button>
        </div>
      </div>
    </main>
  `,
  styleUrl: './scene.scss',
})
export class JourneySpecimen {
  protected readonly t = injectTongue();
  protected readonly stations = injectStations();
}
