import { problem } from '@sanchika/platform/contract';

/** Refusals of prints. */
export const PrintProblems = {
  printsWaiting: problem({
    code: 'file.prints-waiting',
    status: 429,
    hi: 'आपकी माँगी प्रतियाँ अभी बन रही हैं। उनके बनने के बाद नई माँगें।',
    en: 'Prints you asked for are still being made. Ask again when they are done.',
  }),
  printNotReady: problem({
    code: 'file.print-not-ready',
    status: 409,
    hi: 'यह प्रति अभी बनी नहीं है।',
    en: 'This print is not made yet.',
  }),
};
