import type { EnglishOf } from '@sanchika/platform/pwa/phrases';

export const hi = {
  'shell.name': 'संचिका',
  'shell.seal': 'सं',
  'shell.skip': 'सीधे मुख्य भाग पर जाएँ',
  'shell.navigation': 'मुख्य स्थान',
  'shell.language': 'A/अ',
  'shell.language.other': 'A/अ · Switch to English',
  'shell.tab.inbox': 'डाक-पेटी',
  'shell.tab.files': 'नस्तियाँ',
  'shell.tab.search': 'खोज',
  'shell.tab.alerts': 'सूचनाएँ',
  'shell.tab.below': 'विलंबित',
  'shell.tab.me': 'मैं',
  'shell.many': '99+',
  'shell.new': 'नया रूप तैयार',
} as const;

export const en: EnglishOf<typeof hi> = {
  'shell.name': 'Sanchika',
  'shell.seal': 'सं',
  'shell.skip': 'Skip to main content',
  'shell.navigation': 'Main places',
  'shell.language': 'A/अ',
  'shell.language.other': 'A/अ · हिन्दी में देखें',
  'shell.tab.inbox': 'Inbox',
  'shell.tab.files': 'Files',
  'shell.tab.search': 'Search',
  'shell.tab.alerts': 'Alerts',
  'shell.tab.below': 'Overdue',
  'shell.tab.me': 'Me',
  'shell.many': '99+',
  'shell.new': 'new version ready',
};
