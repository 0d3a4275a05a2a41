import type { Caller } from './caller';

const TUS = { 'tus-resumable': '1.0.0' };

/** Begins an upload and gives the answer; its place is in `location`. */
export function beginUpload(caller: Caller, length: number | string): Promise<Response> {
  return caller.fetch('/api/uploads', {
    method: 'POST',
    headers: { ...TUS, 'upload-length': String(length) },
  });
}

/** Sends one piece to its place. */
export function sendPiece(
  caller: Caller,
  place: string,
  { offset, bytes }: { offset: number; bytes: Uint8Array<ArrayBuffer> },
): Promise<Response> {
  return caller.fetch(place, {
    method: 'PATCH',
    headers: { ...TUS, 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
    body: bytes,
  });
}

/** How much has arrived, as a client asks before it goes on. */
export async function arrived(caller: Caller, place: string): Promise<number> {
  const response = await caller.fetch(place, { method: 'HEAD', headers: TUS });
  if (!response.ok) throw new Error(`upload: ${response.status}`);
  return Number(response.headers.get('upload-offset'));
}

/** Uploads in pieces and gives the id under which the upload can be used. */
export async function uploadInPieces(
  caller: Caller,
  bytes: Uint8Array<ArrayBuffer>,
  pieceBytes = 1_048_576,
): Promise<string> {
  const begun = await beginUpload(caller, bytes.length);
  const place = begun.headers.get('location') ?? '';
  if (begun.status !== 201) throw new Error(`upload: ${begun.status} ${await begun.text()}`);
  for (let offset = 0; offset < bytes.length; offset += pieceBytes) {
    const piece = bytes.slice(offset, offset + pieceBytes);
    const response = await sendPiece(caller, place, { offset, bytes: piece });
    if (response.status !== 204) throw new Error(`upload: ${response.status} ${await response.text()}`);
  }
  return place.split('/').at(-1) ?? '';
}
