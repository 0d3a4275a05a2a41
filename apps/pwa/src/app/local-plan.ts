import { meTable } from '@sanchika/access/pwa';
import type { LocalPlan } from '@sanchika/platform/pwa';
import { localVersions } from './local-versions';

/** The phone's own database: its frozen steps, and the rooms that keep rows in it. */
export const localPlan: LocalPlan = {
  versions: localVersions,
  keptTable: 'openedFiles',
  rooms: {
    access: async () => ({ tables: [meTable], operations: [] }),
    file: () => import('@sanchika/file/pwa').then(({ fileLocalRoom }) => fileLocalRoom),
  },
};
