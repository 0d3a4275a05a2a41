import type { EnglishOf } from '@sanchika/platform/pwa/phrases';

export const hi = {
  'file.noting.saved': '{{clock}} पर सुरक्षित',
  'file.noting.kept-both': 'यही मसौदा दूसरे उपकरण पर भी बदला गया। दोनों पाठ सुरक्षित हैं; यह अब अलग मसौदा है।',
  'file.noting.references': 'संदर्भ',
  'file.noting.found.one': '{{count}} संदर्भ: तीर से चुनें, Enter से जोड़ें',
  'file.noting.found.other': '{{count}} संदर्भ: तीर से चुनें, Enter से जोड़ें',
  'file.noting.page': 'प./{{number}}',
  'file.noting.note': 'टीप {{number}}',
  'file.noting.paragraph': 'कं. {{number}}',
  'file.noting.phrases': 'अपने वाक्य',
  'file.noting.phrases.words': 'ये वाक्य आपके हैं और हर पद पर आपके साथ रहते हैं। पहले ये दिखते हैं।',
  'file.noting.phrases.none': 'अभी कोई वाक्य नहीं।',
  'file.noting.phrases.add': 'नया वाक्य',
  'file.noting.phrases.add.act': 'जोड़ें',
  'file.noting.phrases.up': 'ऊपर ले जाएँ: {{text}}',
  'file.noting.phrases.remove': 'हटाएँ: {{text}}',
  'file.noting.phrases.full': '50 वाक्य हो गए; पहले कोई एक हटाएँ।',
  'file.noting.phrases.close': 'बंद करें',
} as const;

export const en: EnglishOf<typeof hi> = {
  'file.noting.saved': 'Saved at {{clock}}',
  'file.noting.kept-both':
    'This draft was changed on another device too. Both texts are kept; this one is a draft of its own now.',
  'file.noting.references': 'References',
  'file.noting.found.one': '{{count}} reference: choose by arrows, Enter inserts',
  'file.noting.found.other': '{{count}} references: choose by arrows, Enter inserts',
  'file.noting.page': 'p./{{number}}',
  'file.noting.note': 'N/{{number}}',
  'file.noting.paragraph': 'para {{number}}',
  'file.noting.phrases': 'My phrases',
  'file.noting.phrases.words': 'These are yours and stay with you in every post. They are shown first.',
  'file.noting.phrases.none': 'None yet.',
  'file.noting.phrases.add': 'New phrase',
  'file.noting.phrases.add.act': 'Add',
  'file.noting.phrases.up': 'Move up: {{text}}',
  'file.noting.phrases.remove': 'Remove: {{text}}',
  'file.noting.phrases.full': 'There are 50; remove one first.',
  'file.noting.phrases.close': 'Close',
};
