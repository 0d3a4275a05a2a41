/** What a person reads when files cannot be linked, attached or taken apart. */
export const TieSentences = {
  'file.already-attached': {
    hi: 'यह नस्ती पहले से किसी नस्ती के साथ संलग्न है।',
    en: 'This file is attached to another already.',
  },
  'file.already-linked': {
    hi: 'यह नस्ती पहले से जुड़ी है।',
    en: 'This file is linked already.',
  },
  'file.attached-elsewhere': {
    hi: 'संलग्न करने के लिए दोनों नस्तियाँ आपकी मेज़ पर होनी चाहिए।',
    en: 'To be attached, both files must lie on your desk.',
  },
  'file.attached-in-chain': {
    hi: 'संलग्न नस्ती के साथ और नस्ती संलग्न नहीं होती। पहले अलग करें।',
    en: 'What is attached takes no other file along. Detach it first.',
  },
  'file.attached-to-itself': {
    hi: 'नस्ती अपने आप से संलग्न नहीं हो सकती।',
    en: 'A file cannot be attached to itself.',
  },
  'file.draft-linked': {
    hi: 'बिना नस्ती क्रमांक का प्रारूप नहीं जोड़ा जा सकता।',
    en: 'A draft without a file number cannot be linked.',
  },
  'file.grades-differ': {
    hi: 'दोनों नस्तियों का वर्गीकरण एक होना चाहिए।',
    en: 'Both files must be of the same classification.',
  },
  'file.has-attached': {
    hi: 'इसके साथ नस्ती संलग्न है। पहले उसे अलग करें।',
    en: 'Another file is attached to it. Detach that first.',
  },
  'file.is-attached': {
    hi: 'यह नस्ती दूसरी नस्ती के साथ संलग्न है और उसी के साथ चलेगी। पहले अलग करें।',
    en: 'This file is attached to another and goes with it. Detach it first.',
  },
  'file.link-lends-more': {
    hi: 'यह नस्ती आप पूरी नहीं देख सकते, इसलिए जोड़कर औरों को नहीं दिखा सकते। टीप में इसका क्रमांक लिखें।',
    en: 'You do not see the whole of this file, so you cannot show it to others by a link. Quote its number in the note.',
  },
  'file.linked-to-itself': {
    hi: 'नस्ती अपने आप से नहीं जोड़ी जा सकती।',
    en: 'A file cannot be linked to itself.',
  },
  'file.not-attached': {
    hi: 'यह नस्ती अब इसके साथ संलग्न नहीं है।',
    en: 'This file is no longer attached to it.',
  },
  'file.not-both-active': {
    hi: 'केवल कार्य में चल रही दो नस्तियाँ संलग्न हो सकती हैं।',
    en: 'Only two files that are both at work can be attached.',
  },
  'file.not-linked': {
    hi: 'यह नस्ती अब जुड़ी नहीं है।',
    en: 'This file is no longer linked.',
  },
  'file.other-file-missing': {
    hi: 'कौन-सी नस्ती, चुनें।',
    en: 'Choose which file.',
  },
  'file.restricted-linked': {
    hi: 'प्रतिबंधित नस्ती सामान्य नस्ती से नहीं जोड़ी जा सकती।',
    en: 'A restricted file cannot be linked to an ordinary one.',
  },
  'file.too-many-attached': {
    hi: 'एक नस्ती के साथ दस से अधिक नस्तियाँ संलग्न नहीं हो सकतीं।',
    en: 'At most ten files can be attached to one.',
  },
  'file.too-many-links': {
    hi: 'एक नस्ती से बीस से अधिक नस्तियाँ नहीं जोड़ी जा सकतीं।',
    en: 'A file can link at most twenty others.',
  },
} as const;
