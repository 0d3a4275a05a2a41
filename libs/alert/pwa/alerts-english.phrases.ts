import type { EnglishOf } from '@sanchika/platform/pwa/phrases';
import type { hi } from './alerts.phrases';

export const en: EnglishOf<typeof hi> = {
  'alert.title': 'Alerts',
  'alert.retry': 'Try again',
  'alert.loading': 'Coming',
  'alert.offline': 'There is no network; new alerts show when it is back.',
  'alert.none': 'Nothing to tell you',
  'alert.none.words': 'It shows here when a limit comes near and when a file comes.',
  'alert.more': 'Show more',
  'alert.unread.one': '{{count}} new',
  'alert.unread.other': '{{count}} new',
  'alert.restricted': 'Restricted file',
  'alert.digest': 'Morning summary',
  'alert.put-off': 'Put off until {{when}}',
  'alert.remind': 'Remind me tomorrow',
  'alert.ask': 'Ask why',
  'alert.reminded': 'You will be reminded on {{when}}.',
  'alert.ring': 'Ringing at this device',
  'alert.ring.on': 'On',
  'alert.ring.off': 'Off',
  'alert.ring.turn-on': 'Turn on',
  'alert.ring.turn-off': 'Turn off',
  'alert.ring.asking': 'Asking the browser…',
  'alert.ring.denied': 'The browser does not allow it. Allow this site in the browser’s settings.',
  'alert.ring.slow':
    'The browser’s push service did not answer. Turn it on again later; alerts stay to be seen here.',
  'alert.ring.absent': 'This browser cannot ring. On an iPhone, add Sanchika to the home screen.',
  'alert.ring.says': 'It shows number, desk and days only; no subject, name or note.',
  'alert.quiet':
    'Quiet hours: 9 at night to 7 in the morning, and holidays. Only immediate files ring; the rest at 9:45.',
};
