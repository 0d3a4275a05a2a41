import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Chip } from './chip';
import { ChipRow } from './chip-row';

@Component({
  imports: [Chip, ChipRow],
  template: `
    <sk-chip-row label="छाँटें">
      <button sk-chip count="3" [chosen]="chosen()" (click)="chosen.set(!chosen())">विलंबित</button>
    </sk-chip-row>
  `,
})
class Page {
  readonly chosen = signal(false);
}

describe('Chip', () => {
  it('is a button in a named group that tells whether it is pressed', async () => {
    const fixture = TestBed.createComponent(Page);
    await fixture.whenStable();
    const host: HTMLElement = fixture.nativeElement;
    const chip = host.querySelector('button')!;
    expect(host.querySelector('[role=group]')?.getAttribute('aria-label')).toBe('छाँटें');
    expect(chip.type).toBe('button');
    expect(chip.getAttribute('aria-pressed')).toBe('false');
    chip.click();
    await fixture.whenStable();
    expect(chip.getAttribute('aria-pressed')).toBe('true');
  });

  it('reads its count after its words', async () => {
    const fixture = TestBed.createComponent(Page);
    await fixture.whenStable();
    const words = fixture.nativeElement.querySelector('button').textContent.trim().replace(/\s+/g, ' ');
    expect(words).toBe('विलंबित 3');
  });
});
