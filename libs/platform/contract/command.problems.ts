import { problem } from './problem';

/** Refusals of a command that no single endpoint gives: they are about where it waited. */
export const CommandProblems = {
  blockedByEarlier: problem({
    code: 'platform.blocked-by-earlier',
    status: 409,
    hi: 'इससे पहले का कार्य अभी पूरा नहीं हुआ है।',
    en: 'An earlier act on the same thing is not done yet.',
  }),
  deviceRevoked: problem({
    code: 'platform.device-revoked',
    status: 403,
    hi: 'जिस यंत्र पर यह लिखा गया था, वह हटा दिया गया है।',
    en: 'The device on which this was written has been removed.',
  }),
  userMismatch: problem({
    code: 'platform.user-mismatch',
    status: 403,
    hi: 'यह कार्य किसी दूसरे व्यक्ति ने लिखा था; उन्हीं के प्रवेश पर भेजा जाएगा।',
    en: 'This act was written by another person; it is sent when he or she signs in.',
  }),
  otherCapacity: problem({
    code: 'platform.other-capacity',
    status: 409,
    hi: 'यह कार्य दूसरे पद से लिखा गया था; उसी पद से भेजा जाएगा।',
    en: 'This act was written in another post; it is sent when you act in that post.',
  }),
  tooOld: problem({
    code: 'platform.too-old',
    status: 422,
    hi: 'यह कार्य 30 दिन से पुराना है। शब्द सुरक्षित हैं; नस्ती देखकर नए सिरे से लिखें।',
    en: 'This act is older than 30 days. Its words are kept; see the file and write it anew.',
  }),
  notWaiting: problem({
    code: 'platform.not-waiting',
    status: 422,
    hi: 'यह कार्य बाद में भेजने के लिए नहीं रखा जा सकता।',
    en: 'This is no act that may wait on a device.',
  }),
};
