import { Component } from '@angular/core';
import { FileCard } from '@sanchika/file/pwa/parts';
import {
  BottomBar,
  Chip,
  ChipRow,
  Control,
  Face,
  Field,
  List,
  MarkedText,
  Row,
  SideRail,
  TopBar,
} from '@sanchika/platform/ui';
import { injectTongue } from '../tongue';
import { lateStops } from './stops';
import { injectTabs } from './tabs';

@Component({
  selector: 'sk-search-specimen',
  imports: [
    BottomBar,
    Chip,
    ChipRow,
    Control,
    Face,
    Field,
    FileCard,
    List,
    MarkedText,
    Row,
    SideRail,
    TopBar,
  ],
  template: `
    <sk-side-rail class="rail" [label]="t('मुख्य स्थान', 'Main places')" seal="सं" [tabs]="tabs()" />
    <main>
      <sk-top-bar [heading]="t('खोज', 'Search')" />
      <div class="stack">
        <sk-field
          [label]="t('क्रमांक, विषय या नाम', 'Number, subject or name')"
          [hint]="t('इस फ़ोन में 3 मिले', '3 found on this phone')"
        >
          <input sk-control type="search" value="prayogshala" />
        </sk-field>
        <sk-chip-row [label]="t('छाँटें', 'Filter')">
          <button sk-chip chosen count="3">{{ t('सब', 'All') }}</button>
          <button sk-chip count="1">{{ t('नस्ती', 'Files') }}</button>
          <button sk-chip count="2">{{ t('जन', 'People') }}</button>
        </sk-chip-row>
        <p class="cap">{{ t('नस्तियाँ', 'Files') }}</p>
        <sk-file-card
          number="DST-SHK/412/2026"
          [section]="t('शिक्षा', 'Education')"
          [subject]="t('प्रयोगशाला उपकरण क्रय', 'Laboratory apparatus')"
          [matches]="[[0, 10]]"
          weight="late"
          [days]="t('9 दिन · सीमा 5', '9 days · limit 5')"
          [stops]="late"
          [from]="t('अपर कलेक्टर', 'Addl. Collector')"
          [to]="t('आप', 'you')"
          link="/file"
        />
        <p class="cap">{{ t('व्यक्ति', 'People') }}</p>
        <ul sk-list>
          <li sk-row>
            <sk-face lead tone="green" [name]="t('टीकम', 'Tikam')" />
            <sk-marked-text [text]="t('प्रयोगशाला सहायक', 'Laboratory assistant')" [matches]="[[0, 10]]" />
          </li>
        </ul>
      </div>
    </main>
    <sk-bottom-bar class="foot" [label]="t('मुख्य स्थान', 'Main places')" [tabs]="tabs()" />
  `,
  styleUrl: './scene.scss',
})
export class SearchSpecimen {
  protected readonly t = injectTongue();
  protected readonly tabs = injectTabs('/search');
  protected readonly late = lateStops;
}
