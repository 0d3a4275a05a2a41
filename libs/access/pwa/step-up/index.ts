export { Proof } from './proof';
export { StepUpSheet } from './step-up-sheet';
export { en as stepUpEnglish } from './step-up-english.phrases';
export { hi as stepUpHindi } from './step-up.phrases';
