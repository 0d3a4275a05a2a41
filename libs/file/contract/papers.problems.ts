import { problem } from '@sanchika/platform/contract';

/** Refusals of papers that no look at their bytes gives. */
export const PaperProblems = {
  infected: problem({
    code: 'file.paper-infected',
    status: 422,
    hi: 'इस काग़ज़ में वायरस ({name}) मिला; इसे नहीं लिया गया।',
    en: 'A virus ({name}) was found in this paper; it was not taken in.',
  }),
  tooManyPapers: problem({
    code: 'file.papers-per-note',
    status: 422,
    hi: 'एक टीप के साथ {most} से अधिक काग़ज़ नहीं जोड़े जा सकते।',
    en: 'No more than {most} papers can go with one note.',
  }),
  quotaUsed: problem({
    code: 'file.office-quota-used',
    status: 422,
    hi: 'इस कार्यालय का स्थान भर गया है ({megabytes} MB)। प्रशासक से कहें।',
    en: 'The space of this office is used up ({megabytes} MB). Ask the administrator.',
  }),
  pageNotDrawn: problem({
    code: 'file.page-not-drawn',
    status: 422,
    hi: 'इस पृष्ठ का चित्र नहीं बन सका; मूल प्रति डाउनलोड करें।',
    en: 'No picture of this page could be made; download the original.',
  }),
};
