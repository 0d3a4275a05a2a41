import { problem } from './problem';

/** Refusals of uploads that arrive in pieces. */
export const UploadProblems = {
  tooMany: problem({
    code: 'platform.too-many-uploads',
    status: 429,
    hi: 'एक साथ बहुत सी सामग्री आ रही है। पहले की पूरी होने दें या रद्द करें।',
    en: 'Too many uploads are unfinished. Let the earlier ones end, or cancel them.',
  }),
  wrongOffset: problem({
    code: 'platform.upload-offset',
    status: 409,
    hi: 'यह टुकड़ा वहाँ से नहीं जुड़ता जहाँ तक सामग्री आई है।',
    en: 'This piece does not begin where the last one ended.',
  }),
  incomplete: problem({
    code: 'platform.upload-incomplete',
    status: 409,
    hi: 'सामग्री अभी पूरी नहीं आई है।',
    en: 'Not all of it has arrived yet.',
  }),
};
