export { DigitsPipe } from './digits';
export { injectCountedPhrase, injectBook, injectPhrase, providePhrases, provideReading } from './phrases';
export type { CountedPhrase, EnglishOf, Phrase, Phrases, PhraseValues } from './phrases';
export { digitKinds, languages, ReadingChoices, textSizes, themes } from './reading-choices';
export type { Reading } from './reading-choices';
export { AgePipe, WhenPipe, writeAge, writeMoment } from './when';
export type { WhenForm } from './when';
