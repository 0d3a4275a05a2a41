/** What a person reads for the findings about named posts and classification. */
export const GrantSentences = {
  'file.already-named': {
    hi: 'यह पद पहले से नामित है। अवधि बदलने के लिए पहले नामांकन वापस लें।',
    en: 'This post is named already. Take that back first to name it until another day.',
  },
  'file.cannot-be-named': {
    hi: 'यह पद नस्तियाँ नहीं देख सकता, इसलिए नामित नहीं किया जा सकता।',
    en: 'This post may see no files, so it cannot be named.',
  },
  'file.class-reason-missing': {
    hi: 'वर्गीकरण बदलने का कारण लिखें।',
    en: 'Say why the classification is changed.',
  },
  'file.class-unchanged': {
    hi: 'नस्ती का वर्गीकरण पहले से यही है।',
    en: 'The file has this classification already.',
  },
  'file.grant-date-past': {
    hi: 'नामांकन की अंतिम तिथि बीत चुकी है।',
    en: 'The last day of the grant is past.',
  },
  'file.grant-date-too-far': {
    hi: 'नामांकन 366 दिन से आगे का नहीं हो सकता।',
    en: 'A post can be named for at most 366 days.',
  },
  'file.grant-ended': {
    hi: 'यह नामांकन पहले ही वापस लिया जा चुका है।',
    en: 'This grant was taken back already.',
  },
  'file.grant-reason-missing': {
    hi: 'पद को नस्ती दिखाने का कारण लिखें।',
    en: 'Say why the post may see the file.',
  },
  'file.holder-named': {
    hi: 'नस्ती इसी पद के पास है; वह उसे पूरी देखता है।',
    en: 'The file is with this post, which sees all of it.',
  },
  'file.lowering-not-competent': {
    hi: 'प्रतिबंधित नस्ती को सामान्य शाखा प्रभारी या उससे ऊपर का पद ही कर सकता है।',
    en: 'A restricted file is made ordinary by a section officer or above.',
  },
  'file.too-many-named': {
    hi: 'एक नस्ती पर एक साथ बीस से अधिक पद नामित नहीं हो सकते।',
    en: 'At most twenty posts can be named on a file at a time.',
  },
} as const;
