import type { EnglishOf } from '@sanchika/platform/pwa/phrases';
import type { hi } from './lock.phrases';

export const en: EnglishOf<typeof hi> = {
  'access.lock': 'PIN of this device',
  'access.lock.space':
    '{{files}} files are here to be read without network; the app takes {{used}} of {{most}} MB.',
  'access.lock.unset': 'This device has no PIN. Whoever can open the device can read the files kept here.',
  'access.lock.set': 'This device has a PIN; it is asked for each time the app opens.',
  'access.lock.make': 'Set a PIN',
  'access.lock.new': 'New PIN (6 to 12 digits)',
  'access.lock.again': 'The same PIN again',
  'access.lock.rule': 'After five wrong PINs everything kept here is removed, also what has not been sent.',
  'access.lock.save': 'Set the PIN',
  'access.lock.made': 'The PIN is set.',
  'access.lock.take': 'Remove the PIN',
  'access.lock.taken': 'The PIN is removed.',
  'access.lock.pin': 'PIN',
  'access.lock.open': 'Open',
  'access.lock.words': 'The files kept on this device open with the PIN. No network is needed.',
  'access.lock.wrong': 'The PIN is not right. After five wrong PINs everything kept here is removed.',
  'access.lock.gone': 'Five wrong PINs: everything kept here was removed. Sign in again.',
  'access.lock.lapsed': 'The server was not reached for three days. Open again when there is a network.',
  'access.lock.forgot': 'PIN forgotten: remove everything kept here',
  'access.lock.forgot.words': 'What was written on this device and not yet sent goes as well.',
  'access.lock.forgot.yes': 'Yes, remove everything kept here',
  'access.lock.short': 'A PIN has 6 to 12 digits.',
  'access.lock.different': 'The two PINs are not the same.',
  'access.lock.faults': 'Put this right first',
  'access.lock.show': 'Show',
  'access.lock.hide': 'Hide',
  'access.lock.close': 'Close',
};
