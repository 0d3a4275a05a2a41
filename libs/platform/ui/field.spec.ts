import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { ErrorSummary, type Fault } from './error-summary';
import { Control, Field } from './field';

@Component({
  imports: [Control, ErrorSummary, Field],
  template: `
    <sk-error-summary heading="एक बात शेष है" [faults]="faults()" />
    <sk-field controlId="letter-date" label="दिनांक" hint="पत्र पर लिखा" [error]="error()"
      ><input sk-control
    /></sk-field>
  `,
})
class Page {
  readonly error = signal<string | null>(null);
  readonly faults = signal<readonly Fault[]>([]);
}

describe('Field', () => {
  async function render() {
    const fixture = TestBed.createComponent(Page);
    await fixture.whenStable();
    const host: HTMLElement = fixture.nativeElement;
    const input = host.querySelector('input')!;
    const described = () =>
      input
        .getAttribute('aria-describedby')
        ?.split(' ')
        .map((id) => document.getElementById(id)?.textContent);
    return { fixture, page: fixture.componentInstance, host, input, described };
  }

  it('names its control and describes it by the hint', async () => {
    const { input, described } = await render();
    expect(input.labels?.[0]?.textContent?.trim()).toBe('दिनांक');
    expect(described()).toEqual(['पत्र पर लिखा']);
    expect(input.hasAttribute('aria-invalid')).toBeFalse();
  });

  it('says what is wrong together with the hint', async () => {
    const { fixture, page, input, described } = await render();
    page.error.set('दिनांक लिखें');
    await fixture.whenStable();
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(described()).toEqual(['पत्र पर लिखा', 'दिनांक लिखें']);
  });

  it('is reached from the error summary, which takes the focus when faults appear', async () => {
    const { fixture, page, host, input } = await render();
    page.faults.set([{ control: 'letter-date', words: 'दिनांक लिखें' }]);
    await fixture.whenStable();
    expect(document.activeElement).toBe(host.querySelector('[role=alert]'));
    host.querySelector('a')?.click();
    expect(document.activeElement).toBe(input);
  });
});
