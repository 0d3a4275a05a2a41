import { TestBed } from '@angular/core/testing';
import type { Refusal } from '@sanchika/platform/pwa';
import { providePhrases, provideReading, ReadingChoices } from '@sanchika/platform/pwa/phrases';
import { en } from '../file-english.phrases';
import { hi } from '../file.phrases';
import { injectRefusalWords } from './refusal-words';

describe('injectRefusalWords', () => {
  beforeEach(() => {
    localStorage.clear();
    TestBed.configureTestingModule({ providers: [provideReading(), providePhrases(hi, en)] });
  });
  afterEach(() => TestBed.inject(ReadingChoices).choose({ language: 'hi', digits: 'latin' }));

  const say = (part: Partial<Refusal>, hasWords = true) =>
    TestBed.runInInjectionContext(() => injectRefusalWords())(
      {
        code: 'file.not-holder',
        status: 409,
        words: { hi: 'नस्ती अब आपकी मेज़ पर नहीं है।', en: 'The file is no longer on your desk.' },
        values: {},
        faults: [],
        ...part,
      },
      hasWords,
    );

  it('names the desk that has the file now, in the language that is read', () => {
    const values = { holderPostId: '1', holderHi: 'कलेक्टर', holderEn: 'Collector' };
    expect(say({ values })).toBe('नस्ती अब आपकी मेज़ पर नहीं है। अब नस्ती कलेक्टर के पास है। आपका लिखा सुरक्षित है।');
    TestBed.inject(ReadingChoices).choose({ language: 'en' });
    expect(say({ values }, false)).toBe(
      'The file is no longer on your desk. The file is with Collector now.',
    );
  });

  it('says once that the words are kept', () => {
    const words = { hi: 'नहीं गई। आपका लिखा सुरक्षित है।', en: '' };
    expect(say({ words })).toBe(words.hi);
    expect(say({}, false)).toBe('नस्ती अब आपकी मेज़ पर नहीं है।');
  });
});
