import { Component, signal } from '@angular/core';
import { NotePaper } from '@sanchika/file/pwa/parts';
import { SpecimenPage } from '../specimen-page';
import { injectNoteWords } from '../scenes/note-words';
import { injectTongue } from '../tongue';

@Component({
  selector: 'sk-notes-specimen',
  imports: [NotePaper, SpecimenPage],
  template: `
    <sk-specimen-page [heading]="t('टीप', 'Notes')">
      <sk-note-paper
        [label]="t('टीप 4', 'Note 4')"
        [paragraphs]="words()"
        [by]="t('टीप 4 · सहायक ग्रेड-2 · 13 नव, 11:20', 'Note 4 · Assistant Grade 2 · 13 Nov, 11:20')"
        [delay]="t('विलंब का कारण: 14–17 नव अवकाश', 'Reason for delay: on leave 14–17 Nov')"
        [opened]="opened()"
        (referenceOpened)="opened.set($event)"
      />
      <sk-note-paper
        draft
        [label]="t('मसौदा', 'Draft')"
        [paragraphs]="words()"
        [by]="t('मसौदा · 10:42', 'Draft · 10:42')"
      />
      <div class="pair">
        <sk-note-paper slim draft [label]="t('आपकी टीप', 'Your note')" [paragraphs]="words()" />
        <sk-note-paper slim [label]="t('नई टीप', 'New note')" [paragraphs]="words()" />
      </div>
    </sk-specimen-page>
  `,
  styles: `
    .pair {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 8px;
    }
  `,
})
export class NotesSpecimen {
  protected readonly t = injectTongue();
  protected readonly words = injectNoteWords();
  protected readonly opened = signal('page-3');
}
