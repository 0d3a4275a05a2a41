import type { LocalPlan } from '@sanchika/platform/pwa/outbox';
import { localVersions } from '../app/local-versions';

/** The phone's database as the worker sees it: every room whose acts may wait there. */
export const sendingPlan: LocalPlan = {
  versions: localVersions,
  rooms: { file: () => import('@sanchika/file/pwa/offline').then(({ fileLocalRoom }) => fileLocalRoom) },
};
