import { fileTypeFromBuffer } from 'file-type';
import type { MultipartFile } from '@fastify/multipart';
import { FileActs, FileProblems, PAPER_MEDIA_TYPES } from '@sanchika/file/contract';
import type { BodyOf } from '@sanchika/platform/contract';
import { PlatformProblems } from '@sanchika/platform/contract';
import { BlobStore, checked, Problem } from '@sanchika/platform/api';
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
    const part = await request.file({ limits: { fileSize: PAPER_LIMIT_BYTES + 1 } });
    if (!part) throw Problem.of(PlatformProblems.invalidInput);
    const { paperId, title } = fieldsOf(part);
    const { sha256, size, head } = await this.blobs.put(part.file, PAPER_LIMIT_BYTES);
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
}

function fieldsOf(part: MultipartFile): Omit<BodyOf<typeof FileActs.addPaper>, 'file'> {
  const values = Object.entries(part.fields).map(([name, field]) => [
    name,
    field && 'value' in field ? field.value : '',
  ]);
  const body = { ...Object.fromEntries(values), file: '' } as unknown;
  return checked(FileActs.addPaper.body, body, '') as BodyOf<typeof FileActs.addPaper>;
}

/** The name as a label only: no path, no control or direction characters; it never names anything on the disk. */
function safeName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const clean = last.normalize('NFC').replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069"]/gu, '');
  return clean.slice(0, FILE_NAME_LENGTH) || 'paper';
}
