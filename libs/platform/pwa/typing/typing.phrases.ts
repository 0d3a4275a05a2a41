import type { EnglishOf } from '../phrases';

export const hi = {
  'typing.way': 'टाइपिंग',
  'typing.way.system': 'जैसा सिस्टम में है',
  'typing.way.inscript': 'इनस्क्रिप्ट',
  'typing.way.remington': 'रेमिंग्टन (GAIL)',
  'typing.way.phonetic': 'ध्वनि: namaste → नमस्ते',
  'typing.short.system': 'सिस्टम',
  'typing.short.inscript': 'हिन्दी · इनस्क्रिप्ट',
  'typing.short.remington': 'हिन्दी · रेमिंग्टन',
  'typing.short.phonetic': 'हिन्दी · ध्वनि',
  'typing.toggle': 'हिन्दी टाइपिंग बदलें',
  'typing.picture': 'कीबोर्ड का चित्र',
  'typing.picture.shift': 'Shift',
  'typing.picture.altGr': 'AltGr',
  'typing.phonetic.words':
    'शब्द के बीच का हर a लिखें, अंत का नहीं: tahasiiladaar → तहसीलदार। T D N R: ट ड ण ड़ · M: ं · MM: ँ · H: ः · RRi: ऋ · x: क्ष · GY: ज्ञ · |: ।',
  'typing.phonetic.tilde':
    '~ व्यंजन के बाद हलंत रखता है: jagat~ → जगत्, nak~shaa → नक्शा; ~n ञ, ~N ङ। _ अलग करता है: ka_i → कइ।',
  'typing.kruti.ask': 'यूनिकोड में बदलें?',
  'typing.kruti.words': 'चिपकाया गया पाठ कृति देव का लगता है:',
  'typing.kruti.yes': 'बदलें',
  'typing.kruti.no': 'ऐसे ही रहने दें',
  'typing.kruti.done': 'यूनिकोड में बदला गया। Ctrl+Z से वापस।',
} as const;

export const en: EnglishOf<typeof hi> = {
  'typing.way': 'Typing',
  'typing.way.system': 'As the system types',
  'typing.way.inscript': 'InScript',
  'typing.way.remington': 'Remington (GAIL)',
  'typing.way.phonetic': 'By sound: namaste → नमस्ते',
  'typing.short.system': 'System',
  'typing.short.inscript': 'Hindi · InScript',
  'typing.short.remington': 'Hindi · Remington',
  'typing.short.phonetic': 'Hindi · by sound',
  'typing.toggle': 'Switch Hindi typing',
  'typing.picture': 'Picture of the keyboard',
  'typing.picture.shift': 'Shift',
  'typing.picture.altGr': 'AltGr',
  'typing.phonetic.words':
    'Write every a inside a word, none at its end: tahasiiladaar → तहसीलदार. T D N R: ट ड ण ड़ · M: ं · MM: ँ · H: ः · RRi: ऋ · x: क्ष · GY: ज्ञ · |: ।',
  'typing.phonetic.tilde':
    '~ after a consonant keeps its halant: jagat~ → जगत्, nak~shaa → नक्शा; ~n ञ, ~N ङ. _ parts: ka_i → कइ.',
  'typing.kruti.ask': 'Turn it into Unicode?',
  'typing.kruti.words': 'What you pasted looks like Kruti Dev:',
  'typing.kruti.yes': 'Turn into Unicode',
  'typing.kruti.no': 'Leave as it is',
  'typing.kruti.done': 'Turned into Unicode. Ctrl+Z takes it back.',
};
