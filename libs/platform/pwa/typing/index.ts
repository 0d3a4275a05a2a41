export { HindiTyping } from './hindi-typing';
export { KrutiDevOffer } from './kruti-dev-offer';
export { TypingBar } from './typing-bar';
export { TypingChoice, typingWays } from './typing-choice';
export type { TypingWay } from './typing-choice';
export { en as typingEnglish, hi as typingHindi } from './typing.phrases';
export { writeBefore } from './write-before';
export type { Pen } from './write-before';
