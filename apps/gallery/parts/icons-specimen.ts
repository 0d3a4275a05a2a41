import { Component } from '@angular/core';
import { Icon, type IconName } from '@sanchika/platform/ui';
import { SpecimenPage } from '../specimen-page';

const names: readonly IconName[] = [
  'alert',
  'arrow',
  'back',
  'bell',
  'calendar',
  'chart',
  'check',
  'clip',
  'clock',
  'close',
  'desktop',
  'down',
  'envelope',
  'eye',
  'filter',
  'finger',
  'folder',
  'forward',
  'key',
  'lock',
  'microphone',
  'moon',
  'offline',
  'paper',
  'pencil',
  'people',
  'person',
  'phone',
  'plus',
  'printer',
  'return',
  'scan',
  'search',
  'send',
  'shield',
  'sun',
  'swap',
  'tray',
  'upload',
];

@Component({
  selector: 'sk-icons-specimen',
  imports: [Icon, SpecimenPage],
  template: `
    <sk-specimen-page heading="Icons">
      <ul>
        @for (name of names; track name) {
          <li><sk-icon [name]="name" [size]="28" /> {{ name }}</li>
        }
      </ul>
    </sk-specimen-page>
  `,
  styles: `
    ul {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(92px, 1fr));
      gap: 14px 8px;
    }
    li {
      display: grid;
      justify-items: center;
      font-size: var(--t1);
    }
  `,
})
export class IconsSpecimen {
  protected readonly names = names;
}
