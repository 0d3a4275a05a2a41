import { problem } from '@sanchika/platform/contract';

export const PhraseProblems = {
  tooMany: problem({
    code: 'file.too-many-phrases',
    status: 422,
    hi: 'अपने वाक्यांश अधिकतम 50 हो सकते हैं। पहले कोई एक हटाएँ।',
    en: 'You can keep 50 phrases of your own. Remove one first.',
  }),
};
