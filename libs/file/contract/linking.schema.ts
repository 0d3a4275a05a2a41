import { Id, InstantText } from '@sanchika/platform/contract';
import type * as z from 'zod';
import { Seen } from './file-acts.schema';
import { FileRow } from './file-views.schema';

export const LinkFile = Seen.extend({ linkedFileId: Id }).meta({ id: 'LinkFile' });
export const UnlinkFile = Seen.extend({ linkedFileId: Id }).meta({ id: 'UnlinkFile' });

/** A file that another links, with where it is now. */
export const LinkedFile = FileRow.extend({ linkedAt: InstantText }).meta({ id: 'LinkedFile' });
export type LinkedFile = z.infer<typeof LinkedFile>;
