import { stepUpEnglish, stepUpHindi } from '@sanchika/access/pwa/step-up';
import { providePhrases } from '@sanchika/platform/pwa/phrases';
import { en } from './sanctions-english.phrases';
import { hi } from './sanctions.phrases';

/** What money on files is called, and the step-up that great sums ask for. */
export const sanctionPhrases = [providePhrases(hi, en), providePhrases(stepUpHindi, stepUpEnglish)];
