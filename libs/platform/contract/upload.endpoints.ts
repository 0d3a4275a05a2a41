import * as z from 'zod';
import { endpoint } from './endpoint';
import { PlatformProblems } from './platform.problems';
import { Id, NoContent } from './schema';
import { UploadProblems } from './upload.problems';

const OneUpload = z.object({ uploadId: Id });
const { bodyTooLarge, mediaType } = PlatformProblems;

/** How much of an upload has arrived, in bytes; the same stands in the headers of tus. */
export const UploadProgress = z
  .object({ uploadId: Id, offset: z.int(), length: z.int() })
  .meta({ id: 'UploadProgress' });

/**
 * Uploads that may be cut off and go on: tus 1.0.0 (creation, expiration, termination). What has arrived is used by
 * an operation of a room, which names it. HEAD at an upload gives its offset. None of them takes an Idempotency-Key:
 * a piece that comes twice does not begin where the last one ended.
 */
export const UploadApi = {
  begin: endpoint({
    operation: 'platform.begin-upload',
    method: 'POST',
    path: '/api/uploads',
    summary: 'Begins an upload of `Upload-Length` bytes; its place is in `Location`.',
    audience: 'person',
    rule: 'platform.own-upload',
    keyed: false,
    response: z.any(),
    answerKind: 'stream',
    status: 201,
    problems: [UploadProblems.tooMany, bodyTooLarge],
  }),
  progress: endpoint({
    operation: 'platform.upload-progress',
    method: 'GET',
    path: '/api/uploads/:uploadId',
    summary: 'How much has arrived.',
    audience: 'person',
    rule: 'platform.own-upload',
    params: OneUpload,
    response: UploadProgress,
    problems: [],
  }),
  append: endpoint({
    operation: 'platform.append-upload',
    method: 'PATCH',
    path: '/api/uploads/:uploadId',
    summary: 'Takes the piece that begins at `Upload-Offset`.',
    audience: 'person',
    rule: 'platform.own-upload',
    keyed: false,
    params: OneUpload,
    bodyKind: 'stream',
    response: z.any(),
    answerKind: 'stream',
    status: 204,
    problems: [UploadProblems.wrongOffset, bodyTooLarge, mediaType],
  }),
  discard: endpoint({
    operation: 'platform.discard-upload',
    method: 'DELETE',
    path: '/api/uploads/:uploadId',
    summary: 'Forgets the upload and what has arrived of it.',
    audience: 'person',
    rule: 'platform.own-upload',
    keyed: false,
    params: OneUpload,
    response: NoContent,
    problems: [],
  }),
};
