import type { LocalPlan } from '@sanchika/platform/pwa/outbox';
import { first } from './local-versions/0001-first';
import { sealed } from './local-versions/0002-sealed';

/** The steps of the phone's own database, the same for the page and the worker. */
export const localVersions: LocalPlan['versions'] = [first, sealed];
