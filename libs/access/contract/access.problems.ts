import { problem } from '@sanchika/platform/contract';

export const AccessProblems = {
  signInNeeded: problem({
    code: 'access.sign-in-needed',
    status: 401,
    hi: 'कृपया प्रवेश करें।',
    en: 'Please sign in.',
  }),
  wrongCredentials: problem({
    code: 'access.wrong-credentials',
    status: 401,
    hi: 'कर्मचारी कोड या मोबाइल अथवा पासवर्ड सही नहीं है।',
    en: 'The employee code or mobile, or the password, is not right.',
  }),
  codeNeeded: problem({
    code: 'access.code-needed',
    status: 401,
    hi: 'अब अपने कोड ऐप का छह अंकों का कोड दें।',
    en: 'Now give the six-digit code of your code app.',
  }),
  wrongCode: problem({
    code: 'access.wrong-code',
    status: 401,
    hi: 'यह कोड सही नहीं है या काम आ चुका है।',
    en: 'This code is not right or was used already.',
  }),
  secondFactorNeeded: problem({
    code: 'access.second-factor-needed',
    status: 403,
    hi: 'कार्य से पहले प्रवेश का दूसरा साधन जोड़ें: पासकी या कोड ऐप।',
    en: 'Before you work, add a second means to sign in: a passkey or a code app.',
  }),
  tryLater: problem({
    code: 'access.try-later',
    status: 429,
    hi: 'कई बार गलत प्रयास हुए। {seconds} सेकंड बाद प्रयास करें, या अपने पहले से पंजीकृत यंत्र से प्रवेश करें।',
    en: 'Too many wrong tries. Try again in {seconds} seconds, or sign in from a device you have used before.',
  }),
  postNeeded: problem({
    code: 'access.post-needed',
    status: 403,
    hi: 'पहले वह पद चुनें जिसमें कार्य करना है।',
    en: 'Choose the post in which you act first.',
  }),
  chargeEnded: problem({
    code: 'access.charge-ended',
    status: 403,
    hi: 'इस पद का आपका प्रभार समाप्त हो चुका है।',
    en: 'Your charge of this post has ended.',
  }),
  weakPassword: problem({
    code: 'access.weak-password',
    status: 422,
    hi: 'यह पासवर्ड बहुत प्रचलित है; कोई दूसरा चुनें।',
    en: 'This password is too common; choose another.',
  }),
  slipInvalid: problem({
    code: 'access.slip-invalid',
    status: 401,
    hi: 'यह पर्ची मान्य नहीं है या उपयोग हो चुकी है।',
    en: 'The slip is not valid or was already used.',
  }),
  stepUpNeeded: problem({
    code: 'access.step-up-needed',
    status: 403,
    hi: 'इस कार्य के लिए अपना पासवर्ड एक बार फिर दें।',
    en: 'This act needs your password once more.',
  }),
  accountStands: problem({
    code: 'access.account-stands',
    status: 409,
    hi: 'इस व्यक्ति का प्रवेश पहले से ऐसा ही है।',
    en: 'The way in of this person stands like that already.',
  }),
  secondAdministrator: problem({
    code: 'access.second-administrator',
    status: 409,
    hi: 'पुष्टि किसी दूसरे प्रशासक को करनी होगी।',
    en: 'Another administrator has to confirm.',
  }),
};
