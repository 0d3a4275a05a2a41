import { Component } from '@angular/core';
import { NotePaper } from '@sanchika/file/pwa/parts';
import {
  Button,
  Chip,
  ChipRow,
  Control,
  Field,
  FootSheet,
  Icon,
  List,
  Pill,
  Row,
  TopBar,
} from '@sanchika/platform/ui';
import { injectTongue } from '../tongue';
import { injectNoteWords } from './note-words';

@Component({
  selector: 'sk-decide-specimen',
  imports: [Button, Chip, ChipRow, Control, Field, FootSheet, Icon, List, NotePaper, Pill, Row, TopBar],
  template: `
    <main>
      <sk-top-bar small heading="DST-SHK/412/2026" [backLabel]="t('पीछे', 'Back')">
        <sk-pill>{{ t('7 में 1', '1 of 7') }}</sk-pill>
      </sk-top-bar>
      <div class="stack">
        <h2>
          {{ t('हाई स्कूल पिपरिया प्रयोगशाला उपकरण — ₹2,40,000', 'Laboratory apparatus, Pipariya — ₹2,40,000') }}
        </h2>
        <sk-note-paper
          [label]="t('टीप 5', 'Note 5')"
          [paragraphs]="words()"
          [by]="t('टीप 5 · अधीक्षक · 13 नव', 'Note 5 · Superintendent · 13 Nov')"
        />
        <ul sk-list>
          <li sk-row>{{ t('राशि', 'Amount') }} <b end>₹2,40,000</b></li>
          <li sk-row>
            {{ t('आपकी स्वीकृति-सीमा', 'Your limit') }}
            <sk-pill end tone="ok"><sk-icon name="check" [size]="14" /> ₹10,00,000</sk-pill>
          </li>
        </ul>
      </div>
      <sk-foot-sheet [heading]="t('आपका निर्णय', 'Your decision')">
        <div class="form">
          <sk-chip-row [label]="t('वाक्य', 'Phrases')">
            <button sk-chip chosen>{{ t('सहमत, स्वीकृत', 'Agreed, sanctioned') }}</button>
            <button sk-chip>{{ t('चर्चा करें', 'Please discuss') }}</button>
            <button sk-chip>{{ t('परीक्षण कर प्रस्तुत करें', 'Examine and put up') }}</button>
          </sk-chip-row>
          <sk-field [label]="t('टीप', 'Note')">
            <textarea sk-control rows="1" [placeholder]="t('टीप लिखें या बोलें…', 'Write or speak…')"></textarea>
          </sk-field>
          <div class="two">
            <button sk-button kind="return">
              <sk-icon name="return" [size]="20" /> {{ t('वापस', 'Return') }}
            </button>
            <button sk-button kind="primary">{{ t('मुहर लगाएँ', 'Stamp') }}</button>
          </div>
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
    .form {
      display: grid;
      gap: 10px;
    }
  `,
})
export class DecideSpecimen {
  protected readonly t = injectTongue();
  protected readonly words = injectNoteWords();
}
