import { Id } from '@sanchika/platform/contract';
import { Seen } from './file-acts.schema';

export const AttachFile = Seen.extend({ attachedFileId: Id }).meta({ id: 'AttachFile' });
export const DetachFile = Seen.extend({ attachedFileId: Id }).meta({ id: 'DetachFile' });
