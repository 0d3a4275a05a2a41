import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { instantOfIso } from '@sanchika/platform/kernel';
import { DigitsPipe } from './digits';
import { provideReading } from './phrases';
import { ReadingChoices } from './reading-choices';
import { AgePipe, WhenPipe } from './when';

@Component({
  imports: [AgePipe, DigitsPipe, WhenPipe],
  template: `{{ 485000 | digits }} · {{ 'प./12' | digits }} · {{ at | when: 'clock' }} · {{ at | age: now }}`,
})
class Page {
  readonly at = instantOfIso('2026-03-02T12:12:00Z');
  readonly now = instantOfIso('2026-03-02T12:14:30Z');
}

describe('ReadingChoices', () => {
  const root = document.documentElement;

  beforeEach(() => {
    localStorage.clear();
    TestBed.configureTestingModule({ providers: [provideReading()] });
  });

  it('writes numbers, texts and Indian time in the chosen digits, at once', async () => {
    const fixture = TestBed.createComponent(Page);
    await fixture.whenStable();
    expect(fixture.nativeElement.textContent).toContain('4,85,000 · प./12 · 17:42 · 2');
    TestBed.inject(ReadingChoices).choose({ digits: 'devanagari' });
    await fixture.whenStable();
    expect(fixture.nativeElement.textContent).toContain('४,८५,००० · प./१२ · १७:४२ · २');
  });

  it('puts theme and text size on the document', () => {
    const reading = TestBed.inject(ReadingChoices);
    reading.choose({ theme: 'dark', textSize: 'largest' });
    expect(root.dataset['theme']).toBe('dark');
    expect(root.dataset['textSize']).toBe('largest');
    reading.choose({ theme: 'device', textSize: 'usual' });
    expect(root.dataset['theme']).toBeUndefined();
  });

  it('remembers the choices of this device', () => {
    TestBed.inject(ReadingChoices).choose({ language: 'en', theme: 'light' });
    TestBed.resetTestingModule().configureTestingModule({ providers: [provideReading()] });
    expect(TestBed.inject(ReadingChoices).reading()).toEqual({
      language: 'en',
      digits: 'latin',
      textSize: 'usual',
      theme: 'light',
    });
  });

  it('reads as usual when the memory holds something else', () => {
    localStorage.setItem('sanchika.reading', '{"language":"fr","digits":7');
    expect(TestBed.inject(ReadingChoices).language()).toBe('hi');
    TestBed.resetTestingModule().configureTestingModule({ providers: [provideReading()] });
    localStorage.setItem('sanchika.reading', '{"language":"fr","theme":"dark"}');
    const reading = TestBed.inject(ReadingChoices);
    expect(reading.reading()).toEqual({ language: 'hi', digits: 'latin', textSize: 'usual', theme: 'dark' });
    reading.choose({ theme: 'device' });
  });
});
