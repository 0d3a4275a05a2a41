import type { EnglishOf } from '@sanchika/platform/pwa/phrases';

export const hi = {
  'file.linking.linked': 'जुड़ी नस्तियाँ ({{count}})',
  'file.linking.attached': 'साथ चल रही नस्तियाँ ({{count}})',
  'file.linking.attachedTo': 'यह नस्ती इसके साथ संलग्न है',
  'file.linking.card': '+{{count}} संलग्न',
  'file.linking.at-rest': 'किसी मेज़ पर नहीं',
  'file.linking.drop': 'दूसरी नस्ती चुनें',
  'file.linking.which': 'कौन-सी नस्ती',
  'file.linking.find.hint': 'नस्ती क्रमांक, कम्प्यूटर क्रमांक या विषय के शब्द',
  'file.linking.find.offline': 'नेट नहीं है; इस फ़ोन पर रखी नस्तियों में खोज रहे हैं।',
  'file.linking.find.none': 'ऐसी कोई नस्ती नहीं मिली जिसे आप देख सकें।',
} as const;

export const en: EnglishOf<typeof hi> = {
  'file.linking.linked': 'Linked files ({{count}})',
  'file.linking.attached': 'Files that go along ({{count}})',
  'file.linking.attachedTo': 'This file is attached to',
  'file.linking.card': '+{{count}} attached',
  'file.linking.at-rest': 'On no desk',
  'file.linking.drop': 'Choose another file',
  'file.linking.which': 'Which file',
  'file.linking.find.hint': 'File number, computer number or words of the subject',
  'file.linking.find.offline': 'There is no network; the files on this phone are searched.',
  'file.linking.find.none': 'No such file was found that you may see.',
};
