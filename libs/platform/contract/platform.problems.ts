import { problem } from './problem';

/** Refusals that belong to no room: transport, sessions of work, limits. */
export const PlatformProblems = {
  invalidInput: problem({
    code: 'platform.invalid-input',
    status: 400,
    hi: 'भेजी गई जानकारी में त्रुटि है।',
    en: 'The input has faults.',
  }),
  notFound: problem({
    code: 'platform.not-found',
    status: 404,
    hi: 'यह अभिलेख उपलब्ध नहीं है।',
    en: 'There is no such record.',
  }),
  keyMissing: problem({
    code: 'platform.key-missing',
    status: 400,
    hi: 'इस कार्य के लिए Idempotency-Key (UUID) आवश्यक है।',
    en: 'This act needs an Idempotency-Key header (a UUID).',
  }),
  keyReused: problem({
    code: 'platform.key-reused',
    status: 422,
    hi: 'यही कुंजी किसी दूसरे कार्य में लग चुकी है।',
    en: 'The key was already used for a different act.',
  }),
  answeredOnce: problem({
    code: 'platform.answered-once',
    status: 409,
    hi: 'यह कार्य हो चुका है; इसका गोपनीय उत्तर एक ही बार दिखाया जाता है।',
    en: 'The act was done; its secret answer is shown only once.',
  }),
  idTaken: problem({
    code: 'platform.id-taken',
    status: 409,
    hi: 'यह पहचान पहले से प्रयुक्त है; नई पहचान से भेजें।',
    en: 'The id is already in use; send it under a new one.',
  }),
  bodyTooLarge: problem({
    code: 'platform.body-too-large',
    status: 413,
    hi: 'भेजी गई सामग्री सीमा से बड़ी है।',
    en: 'The body is larger than the limit.',
  }),
  mediaType: problem({
    code: 'platform.media-type',
    status: 415,
    hi: 'इस प्रकार की सामग्री स्वीकार नहीं है।',
    en: 'This media type is not accepted.',
  }),
  methodNotAllowed: problem({
    code: 'platform.method-not-allowed',
    status: 405,
    hi: 'यह विधि यहाँ मान्य नहीं है।',
    en: 'The method is not allowed here.',
  }),
  foreignOrigin: problem({
    code: 'platform.foreign-origin',
    status: 403,
    hi: 'यह अनुरोध किसी दूसरे स्थल से आया है।',
    en: 'The request came from another site.',
  }),
  notPermitted: problem({
    code: 'platform.not-permitted',
    status: 403,
    hi: 'इस पद को इस कार्य का अधिकार नहीं है।',
    en: 'This post may not do that.',
  }),
  tooManyRequests: problem({
    code: 'platform.too-many-requests',
    status: 429,
    hi: 'बहुत अधिक अनुरोध आए। {seconds} सेकंड बाद प्रयास करें।',
    en: 'Too many requests. Try again in {seconds} seconds.',
  }),
  busy: problem({
    code: 'platform.busy',
    status: 503,
    hi: 'सर्वर अभी व्यस्त है। आपका लिखा सुरक्षित है; थोड़ी देर में फिर भेजें।',
    en: 'The server is busy. What you wrote is safe; send it again shortly.',
  }),
  notPrintable: problem({
    code: 'platform.not-printable',
    status: 422,
    hi: 'यह दस्तावेज़ मुद्रण के लिए तैयार नहीं हो सका।',
    en: 'This document could not be made ready for printing.',
  }),
  unexpected: problem({
    code: 'platform.unexpected',
    status: 500,
    hi: 'कुछ अनपेक्षित हुआ। सहायता के लिए क्रमांक {reference} बताएँ।',
    en: 'Something unexpected happened. Quote reference {reference} for help.',
  }),
};
