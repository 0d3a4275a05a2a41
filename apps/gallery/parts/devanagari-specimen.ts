import { Component, signal } from '@angular/core';
import { DaysBadge, FileCard, JourneyLine, NotePaper, Stamp } from '@sanchika/file/pwa/parts';
import { Button, Chip, Control, Face, Field, Pill, Plate, Say, Segment } from '@sanchika/platform/ui';
import { SpecimenPage } from '../specimen-page';

/** The tallest and deepest letters of the script in every part: nothing may be cut. */
@Component({
  selector: 'sk-devanagari-specimen',
  imports: [
    Button,
    Chip,
    Control,
    DaysBadge,
    Face,
    Field,
    FileCard,
    JourneyLine,
    NotePaper,
    Pill,
    Plate,
    Say,
    Segment,
    SpecimenPage,
    Stamp,
  ],
  template: `
    <sk-specimen-page [heading]="letters">
      <button sk-button kind="primary">{{ letters }}</button>
      <div class="row">
        <button sk-chip>{{ letters }}</button>
        <sk-pill>{{ letters }}</sk-pill>
        <sk-days-badge weight="late" [words]="letters" />
        <sk-face name="र्ट्रैं" />
      </div>
      <sk-segment label="र्ट्रैं" [options]="options" [(value)]="choice" />
      <sk-field [label]="letters" [hint]="letters">
        <input sk-control [value]="letters" />
      </sk-field>
      <sk-file-card
        [number]="letters"
        [subject]="letters + ' ' + letters"
        [days]="letters"
        [to]="letters"
        link="/"
      />
      <sk-note-paper [label]="letters" [paragraphs]="paragraphs" [by]="letters" />
      <sk-plate [heading]="letters" [line]="letters" />
      <sk-say tone="off">{{ letters }}</sk-say>
      <sk-journey-line label="र्ट्रैं" [stations]="stations" />
      <sk-stamp word="र्ट्रैं ट्रू" above="प्राँगण" below="र्ट्रैं" label="र्ट्रैं ट्रू" />
    </sk-specimen-page>
  `,
  styles: `
    .row {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px;
    }
  `,
})
export class DevanagariSpecimen {
  protected readonly letters = 'र्ट्रैं ट्रू प्राँगण';
  protected readonly choice = signal('one');
  protected readonly options = [
    { value: 'one', label: this.letters },
    { value: 'two', label: 'र्ट्रैं' },
  ];
  protected readonly paragraphs = [
    {
      number: '1',
      pieces: [
        { text: `${this.letters} ` },
        { text: 'प./3', reference: 'page-3' },
        { text: ` ${this.letters}` },
      ],
    },
  ];
  protected readonly stations = [
    {
      desk: this.letters,
      lines: [this.letters],
      state: 'now',
      weight: 'late',
      load: 3,
      days: '9',
      limit: this.letters,
    },
  ] as const;
}
