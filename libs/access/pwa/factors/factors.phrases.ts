import type { EnglishOf } from '@sanchika/platform/pwa/phrases';

export const hi = {
  'access.factors': 'प्रवेश के साधन',
  'access.factors.back': 'वापस',
  'access.factors.retry': 'फिर कोशिश करें',
  'access.factors.loading': 'आ रहा है',
  'access.factors.close': 'बंद करें',
  'access.factors.offline': 'प्रवेश के साधन बदलने के लिए नेटवर्क चाहिए।',
  'access.factors.proof': 'प्रवेश के साधन बदलने से पहले अपनी पहचान की पुष्टि करें। पुष्टि पाँच मिनट तक रहती है।',
  'access.factors.proof.prove': 'पुष्टि करें',

  'access.passkeys': 'पासकी',
  'access.passkeys.words':
    'पासकी से आप बिना पासवर्ड के, अँगुली, चेहरे या स्क्रीन-लॉक से प्रवेश करते हैं। वह आपके यंत्र से बाहर नहीं जाती।',
  'access.passkeys.none': 'अभी कोई पासकी नहीं।',
  'access.passkeys.unknown': 'यह ब्राउज़र पासकी नहीं रखता। फ़ोन या नए ब्राउज़र में बनाएँ।',
  'access.passkeys.make': 'इस यंत्र पर पासकी बनाएँ',
  'access.passkeys.made': 'पासकी बन गई।',
  'access.passkeys.turned-away': 'पासकी नहीं बनी: आपने रोक दिया, या इस यंत्र पर पहले से है।',
  'access.passkeys.used': '{{when}} काम आई',
  'access.passkeys.unused': '{{when}} बनी; अभी काम नहीं आई',
  'access.passkeys.change': 'बदलें: {{name}}',
  'access.passkeys.change.short': 'बदलें',
  'access.passkeys.name': 'पासकी का नाम',
  'access.passkeys.name.missing': 'नाम लिखें।',
  'access.passkeys.save': 'नाम रखें',
  'access.passkeys.remove': 'यह पासकी हटाएँ',
  'access.passkeys.remove.words': 'हटाने के बाद इससे प्रवेश नहीं होगा।',
  'access.passkeys.removed': '{{name}} हटाई गई।',
} as const;

export const en: EnglishOf<typeof hi> = {
  'access.factors': 'Means to sign in',
  'access.factors.back': 'Back',
  'access.factors.retry': 'Try again',
  'access.factors.loading': 'Coming',
  'access.factors.close': 'Close',
  'access.factors.offline': 'Changing the means to sign in needs a network.',
  'access.factors.proof':
    'Before you change the means to sign in, confirm that it is you. It holds for five minutes.',
  'access.factors.proof.prove': 'Confirm',

  'access.passkeys': 'Passkeys',
  'access.passkeys.words':
    'With a passkey you sign in without a password, by finger, face or screen lock. It never leaves your device.',
  'access.passkeys.none': 'No passkey yet.',
  'access.passkeys.unknown': 'This browser keeps no passkeys. Make one on a phone or in a newer browser.',
  'access.passkeys.make': 'Make a passkey on this device',
  'access.passkeys.made': 'The passkey is made.',
  'access.passkeys.turned-away': 'No passkey was made: you stopped it, or this device has one already.',
  'access.passkeys.used': 'used {{when}}',
  'access.passkeys.unused': 'made {{when}}; not used yet',
  'access.passkeys.change': 'Change: {{name}}',
  'access.passkeys.change.short': 'Change',
  'access.passkeys.name': 'Name of the passkey',
  'access.passkeys.name.missing': 'Write a name.',
  'access.passkeys.save': 'Keep the name',
  'access.passkeys.remove': 'Remove this passkey',
  'access.passkeys.remove.words': 'Once removed it opens nothing any more.',
  'access.passkeys.removed': '{{name}} was removed.',
};
