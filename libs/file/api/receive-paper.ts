import { fileTypeFromBuffer } from 'file-type';
import type { MultipartFile } from '@fastify/multipart';
import { FileActs, FileProblems, PAPER_MEDIA_TYPES } from '@sanchika/file/contract';
import type { BodyOf } from '@sanchika/platform/contract';
import { PlatformProblems } from '@sanchika/platform/contract';
import { BlobStore, checked, Problem } from '@sanchika/platform/api';
import type { StoredBlob } from '@sanchika/platform/api';
import type { FastifyRequest } from 'fastify';
import { Injectable } from '@nestjs/common';
import type { PaperMediaType } from './paper.entity';
import { requireWords } from './refuse';

/** 25 MB. */
export const PAPER_LIMIT_BYTES = 25 * 1_048_576;
const FILE_NAME_LENGTH = 200;

/** A paper that arrived: its bytes are stored and known by their hash, nothing refers to them yet. */
export interface ReceivedPaper {
  readonly paperId: string;
  readonly title: string;
  readonly fileName: string;
  readonly mediaType: PaperMediaType;
  readonly size: number;
  readonly sha256: string;
}

/** Takes an upload in as a stream; what it is, is read from its bytes and not from its name. */
@Injectable()
export class ReceivePaper {
  constructor(private readonly blobs: BlobStore) {}

  /** Throws `file.not-a-paper`, `platform.body-too-large` or `platform.invalid-input`. */
  async run(request: FastifyRequest): Promise<ReceivedPaper> {
    if (!request.isMultipart()) throw Problem.of(PlatformProblems.mediaType);
    const { part, fields } = await filePartOf(request);
    const { paperId, title } = checked(FileActs.addPaper.body, { ...fields, file: '' }, '') as Fields;
    const { sha256, size, head } = await this.store(part.file);
    const found = await fileTypeFromBuffer(head);
    const mediaType = PAPER_MEDIA_TYPES.find((type) => type === found?.mime);
    if (!mediaType) throw Problem.of(FileProblems.notAPaper);
    return {
      paperId,
      title: requireWords(title, 'name'),
      fileName: safeName(part.filename),
      mediaType,
      size,
      sha256,
    };
  }

  /** A form that breaks off is the sender's fault; a disk that takes no more is ours. */
  private async store(file: MultipartFile['file']): Promise<StoredBlob> {
    try {
      return await this.blobs.put(file, PAPER_LIMIT_BYTES);
    } catch (error) {
      throw error === file.errored ? Problem.of(PlatformProblems.invalidInput) : error;
    }
  }
}

type Fields = BodyOf<typeof FileActs.addPaper>;

/** The file with the fields that came before it. Throws `platform.invalid-input` for a form without one. */
async function filePartOf(
  request: FastifyRequest,
): Promise<{ part: MultipartFile; fields: Record<string, unknown> }> {
  const parts = request.parts({ limits: { fileSize: PAPER_LIMIT_BYTES + 1 } });
  const fields: Record<string, unknown> = {};
  for (;;) {
    // Not `for await`: leaving that would throw the file away.
    const { value: part } = await parts.next().catch(refuseTorn);
    if (!part) throw Problem.of(PlatformProblems.invalidInput);
    if (part.type === 'file') return { part, fields };
    fields[part.fieldname] = part.value;
  }
}

/** Errors with a status of their own say what was too much; any other means that the form broke off. */
function refuseTorn(error: unknown): never {
  throw error instanceof Error && 'statusCode' in error ? error : Problem.of(PlatformProblems.invalidInput);
}

/** The name as a label only: no path, no control or direction characters; it never names anything on the disk. */
function safeName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const clean = last.normalize('NFC').replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069"]/gu, '');
  // Cut first: the cut may leave half of a surrogate pair.
  return clean.slice(0, FILE_NAME_LENGTH).replace(/\p{Cs}/gu, '') || 'paper';
}
