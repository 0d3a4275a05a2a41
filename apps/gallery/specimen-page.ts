import { Component, input } from '@angular/core';
import { TopBar } from '@sanchika/platform/ui';

/** A plain page around specimens: one heading, then blocks with air between them. */
@Component({
  selector: 'sk-specimen-page',
  imports: [TopBar],
  template: `
    <main>
      <sk-top-bar [heading]="heading()" />
      <div class="blocks"><ng-content /></div>
    </main>
  `,
  styles: `
    .blocks {
      display: flex;
      flex-direction: column;
      gap: 16px;
      max-width: 640px;
      padding: 4px 16px 32px;
    }
  `,
})
export class SpecimenPage {
  readonly heading = input.required<string>();
}
