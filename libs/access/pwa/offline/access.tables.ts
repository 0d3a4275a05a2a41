import type { Me } from '@sanchika/access/contract';
import { localTable } from '@sanchika/platform/pwa';

/** The person as last seen by the server, so that the app opens without it. */
export const meTable = localTable<Me>({ name: 'me', keys: 'personId', clearOn: 'signOut' });
