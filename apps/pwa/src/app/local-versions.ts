import type { LocalPlan } from '@sanchika/platform/pwa/outbox';
import { first } from './local-versions/0001-first';

/** The steps of the phone's own database, the same for the page and the worker. */
export const localVersions: LocalPlan['versions'] = [first];
