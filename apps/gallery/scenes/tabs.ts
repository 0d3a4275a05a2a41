import type { NavTab } from '@sanchika/platform/ui';
import { injectTongue } from '../tongue';

/** The four places of the app; `here` stands for the one that is open. */
export function injectTabs(here: string): () => readonly NavTab[] {
  const t = injectTongue();
  return () => [
    { link: here, icon: 'tray', label: t('डाक-पेटी', 'Inbox'), count: '7' },
    { link: '/files', icon: 'folder', label: t('नस्तियाँ', 'Files') },
    { link: '/find', icon: 'search', label: t('खोज', 'Search') },
    { link: '/self', icon: 'person', label: t('मैं', 'Me') },
  ];
}
