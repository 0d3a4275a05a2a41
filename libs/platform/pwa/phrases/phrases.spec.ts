import { Component, createEnvironmentInjector, EnvironmentInjector, inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { type EnglishOf, injectCountedPhrase, injectPhrase, providePhrases, provideReading } from './phrases';
import { ReadingChoices } from './reading-choices';

const hi = {
  'leave.title': 'अवकाश',
  'leave.left': '{{name}} के {{days}} दिन शेष',
  'leave.waiting.one': '{{count}} आवेदन',
  'leave.waiting.other': '{{count}} आवेदन शेष',
} as const;
const en: EnglishOf<typeof hi> = {
  'leave.title': 'Leave',
  'leave.left': '{{name}} has {{days}} days left',
  'leave.waiting.one': '{{count}} application',
  'leave.waiting.other': '{{count}} applications',
};

@Component({
  template: `{{ phrase('leave.title') }} | {{ phrase('leave.left', { name: 'CL', days: 8 }) }} |
    {{ counted('leave.waiting', 1200) }}`,
})
class Page {
  readonly phrase = injectPhrase<typeof hi>();
  readonly counted = injectCountedPhrase<typeof hi>();
}

describe('phrases', () => {
  beforeEach(() => localStorage.clear());

  async function render() {
    TestBed.configureTestingModule({ providers: [provideReading(), providePhrases(hi, en)] });
    const fixture = TestBed.createComponent(Page);
    await fixture.whenStable();
    return {
      fixture,
      reading: TestBed.inject(ReadingChoices),
      words: () => fixture.nativeElement.textContent.trim(),
    };
  }

  it('speaks Hindi first and fills in the values', async () => {
    const { words } = await render();
    expect(words()).toBe('अवकाश | CL के 8 दिन शेष | 1,200 आवेदन शेष');
    expect(document.documentElement.lang).toBe('hi');
  });

  it('changes the language of a page that is open', async () => {
    const { fixture, reading, words } = await render();
    reading.choose({ language: 'en' });
    await fixture.whenStable();
    expect(words()).toBe('Leave | CL has 8 days left | 1,200 applications');
    expect(document.documentElement.lang).toBe('en');
  });

  it('adds the phrases of a room that is entered later to those already there', async () => {
    const { fixture, words } = await render();
    const later = { 'tour.title': 'दौरा' } as const;
    const parent = TestBed.inject(EnvironmentInjector);
    const room = createEnvironmentInjector([providePhrases(later, { 'tour.title': 'Tour' })], parent);
    const phrase = room.runInContext(() => injectPhrase<typeof later>());
    await fixture.whenStable();
    expect(phrase('tour.title')).toBe('दौरा');
    expect(words()).toContain('अवकाश');
  });

  it('takes the form of one for one', async () => {
    await render();
    const counted = TestBed.runInInjectionContext(() => injectCountedPhrase<typeof hi>());
    TestBed.runInInjectionContext(() => inject(ReadingChoices)).choose({ language: 'en' });
    expect(counted('leave.waiting', 1)).toBe('1 application');
  });
});
