import type { EnglishOf } from '@sanchika/platform/pwa/phrases';
import type { hi } from './step-up.phrases';

export const en: EnglishOf<typeof hi> = {
  'access.step-up': 'Confirm that it is you',
  'access.step-up.words': 'This amount needs your password once more. It holds for five minutes.',
  'access.step-up.password': 'Your password',
  'access.step-up.missing': 'Write the password.',
  'access.step-up.show': 'Show',
  'access.step-up.hide': 'Hide',
  'access.step-up.prove': 'Confirm and stamp',
  'access.step-up.code': 'Or a code of the code app',
  'access.step-up.passkey': 'Confirm with a passkey',
  'access.step-up.passkey.none': 'Not confirmed: you stopped it, or this device has no passkey of yours.',
  'access.step-up.offline':
    'Confirming needs a network. You can stamp now; the password is asked for when it is sent.',
  'access.step-up.later': 'Stamp now, password later',
  'access.step-up.close': 'Close',
};
