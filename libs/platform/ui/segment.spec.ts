import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Segment } from './segment';

@Component({
  imports: [Segment],
  template: `<sk-segment label="भाषा" [options]="options" [(value)]="value" /><sk-segment
      label="अंक"
      [options]="options"
      [value]="'en'"
    />`,
})
class Page {
  readonly options = [
    { value: 'hi', label: 'हिन्दी', lang: 'hi' },
    { value: 'en', label: 'English', lang: 'en' },
  ];
  readonly value = signal('hi');
}

describe('Segment', () => {
  async function render() {
    const fixture = TestBed.createComponent(Page);
    await fixture.whenStable();
    const host: HTMLElement = fixture.nativeElement;
    const groups = [...host.querySelectorAll('[role=radiogroup]')];
    const radios = [...host.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    return { fixture, groups, radios };
  }

  it('is a named radio group whose choices are named by their labels', async () => {
    const { groups, radios } = await render();
    expect(groups[0]?.getAttribute('aria-label')).toBe('भाषा');
    expect(radios.slice(0, 2).map((radio) => radio.labels?.[0]?.textContent?.trim())).toEqual([
      'हिन्दी',
      'English',
    ]);
  });

  it('has native radios of one name, so that arrow keys move inside one group only', async () => {
    const { radios } = await render();
    expect(radios[0]?.name).toBe(radios[1]?.name);
    expect(radios[0]?.name).not.toBe(radios[2]?.name);
  });

  it('shows the held value and gives back the chosen one', async () => {
    const { fixture, radios } = await render();
    expect(radios[0]?.checked).toBeTrue();
    radios[1]?.click();
    await fixture.whenStable();
    expect(fixture.componentInstance.value()).toBe('en');
    expect(radios[0]?.checked).toBeFalse();
  });

  it('marks the language of a label for the reading voice', async () => {
    const { radios } = await render();
    expect(radios[1]?.nextElementSibling?.getAttribute('lang')).toBe('en');
  });
});
