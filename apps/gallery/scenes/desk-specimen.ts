import { Component } from '@angular/core';
import { FileCard, MiniLine, NotePaper, Stamp } from '@sanchika/file/pwa/parts';
import { Button, Chip, ChipRow, Icon, Pill, SideRail, TopBar } from '@sanchika/platform/ui';
import { injectTongue } from '../tongue';
import { injectNoteWords } from './note-words';
import { lateStops } from './stops';
import { injectTabs } from './tabs';

@Component({
  selector: 'sk-desk-specimen',
  imports: [Button, Chip, ChipRow, FileCard, Icon, MiniLine, NotePaper, Pill, SideRail, Stamp, TopBar],
  templateUrl: './desk-specimen.html',
  styleUrl: './desk-specimen.scss',
})
export class DeskSpecimen {
  protected readonly t = injectTongue();
  protected readonly tabs = injectTabs('/desk');
  protected readonly words = injectNoteWords();
  protected readonly late = lateStops;
}
