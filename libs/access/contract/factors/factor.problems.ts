import { problem } from '@sanchika/platform/contract';

/** Refusals around passkeys and codes. All that is wrong with a passkey looks the same. */
export const FactorProblems = {
  passkeyRefused: problem({
    code: 'access.passkey-refused',
    status: 403,
    hi: 'यह पासकी मान्य नहीं हुई। फिर प्रयास करें, या पासवर्ड से प्रवेश करें।',
    en: 'This passkey was not accepted. Try again, or use your password.',
  }),
  noPasskey: problem({
    code: 'access.no-passkey',
    status: 409,
    hi: 'आपकी कोई पासकी दर्ज नहीं है; पासवर्ड दें।',
    en: 'You have no passkey; give your password.',
  }),
  passkeysFull: problem({
    code: 'access.passkeys-full',
    status: 409,
    hi: 'एक व्यक्ति की {most} से अधिक पासकी नहीं हो सकतीं; पहले कोई हटाएँ।',
    en: 'One person can have {most} passkeys at most; remove one first.',
  }),
  lastFactor: problem({
    code: 'access.last-factor',
    status: 409,
    hi: 'यह प्रवेश का आपका अंतिम साधन है; पहले पासवर्ड या दूसरी पासकी बनाएँ।',
    en: 'This is your last means to sign in; make a password or another passkey first.',
  }),
  noCode: problem({
    code: 'access.no-code',
    status: 409,
    hi: 'आपने कोई कोड ऐप नहीं जोड़ा है।',
    en: 'You have not added a code app.',
  }),
};
