import { Component, signal } from '@angular/core';
import { NotePaper } from '@sanchika/file/pwa/parts';
import { Button, FootSheet, Icon, Pill, Segment, TopBar } from '@sanchika/platform/ui';
import { injectTongue } from '../tongue';
import { injectNoteWords } from './note-words';

@Component({
  selector: 'sk-reader-specimen',
  imports: [Button, FootSheet, Icon, NotePaper, Pill, Segment, TopBar],
  template: `
    <main>
      <sk-top-bar small heading="DST-SHK/412/2026" [backLabel]="t('पीछे', 'Back')">
        <button sk-pill type="button">A/अ</button>
      </sk-top-bar>
      <div class="stack">
        <h2>
          {{ t('हाई स्कूल पिपरिया प्रयोगशाला उपकरण — ₹2,40,000', 'Laboratory apparatus, Pipariya — ₹2,40,000') }}
        </h2>
        <sk-segment [label]="t('भाग', 'Lane')" [options]="lanes()" [(value)]="lane" />
        <sk-note-paper
          [label]="t('टीप 4', 'Note 4')"
          [paragraphs]="words()"
          [by]="t('टीप 4 · सहायक ग्रेड-2 · 13 नव', 'Note 4 · Assistant Grade 2 · 13 Nov')"
          [delay]="t('विलंब का कारण: 14–17 नव अवकाश', 'Reason for delay: on leave 14–17 Nov')"
          opened="page-3"
        />
      </div>
      <sk-foot-sheet [heading]="t('प./3 दर सूची', 'p./3 rate list')">
        <span end>3 / 14</span>
        <div class="two">
          <button sk-button><sk-icon name="return" [size]="20" /> {{ t('टीप 10', 'Note 10') }}</button>
          <button sk-button kind="primary">{{ t('निर्णय लें', 'Decide') }}</button>
        </div>
      </sk-foot-sheet>
    </main>
  `,
  styleUrl: './scene.scss',
  styles: `
    :host {
      --foot: 0px;
      padding-bottom: 0;
    }
  `,
})
export class ReaderSpecimen {
  protected readonly t = injectTongue();
  protected readonly words = injectNoteWords();
  protected readonly lane = signal('notes');
  protected readonly lanes = () => [
    { value: 'notes', label: this.t('टीप 6', 'Notes 6') },
    { value: 'papers', label: this.t('पत्राचार 14 पृ.', 'Papers 14') },
    { value: 'journey', label: this.t('यात्रा', 'Journey') },
  ];
}
