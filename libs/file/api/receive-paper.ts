import type { MultipartFile } from '@fastify/multipart';
import type { Actor } from '@sanchika/office/domain';
import { FileActs } from '@sanchika/file/contract';
import type { BodyOf } from '@sanchika/platform/contract';
import { PlatformProblems } from '@sanchika/platform/contract';
import { checked, MOST_UPLOAD_BYTES, Problem, Quarantine, ResumableUploads } from '@sanchika/platform/api';
import type { Quarantined } from '@sanchika/platform/api';
import type { IsoDate } from '@sanchika/platform/kernel';
import type { FastifyRequest } from 'fastify';
import { Injectable } from '@nestjs/common';
import type { PaperMediaType } from './paper.entity';
import { requireWords } from './refuse';

const FILE_NAME_LENGTH = 200;
const LETTER_NO_LENGTH = 80;

/** What whoever adds a paper says of it. */
export interface PaperWords {
  readonly paperId: string;
  readonly title: string;
  readonly fileName: string;
  readonly receivedFrom: string | null;
  readonly letterNo: string | null;
  readonly letterDate: IsoDate | null;
}

/** A paper in quarantine: nobody has looked at its bytes, nothing refers to them. */
export interface ArrivedPaper {
  readonly words: PaperWords;
  /** As it was sent, without the bytes: what the key of the act covers. */
  readonly body: Omit<BodyOf<typeof FileActs.addPaper>, 'file'>;
  readonly upload: Quarantined;
}

/** A paper that was examined; its bytes are a blob of that hash once the act is done. */
export interface ReceivedPaper extends PaperWords {
  readonly mediaType: PaperMediaType;
  readonly pages: number;
  readonly size: number;
  readonly sha256: string;
}

/** Takes the bytes and words of a paper in, whichever way they come. */
@Injectable()
export class ReceivePaper {
  constructor(
    private readonly quarantine: Quarantine,
    private readonly uploads: ResumableUploads,
  ) {}

  /** From a form, as a stream. Throws `platform.body-too-large` or `platform.invalid-input`. */
  async fromForm(request: FastifyRequest): Promise<ArrivedPaper> {
    if (!request.isMultipart()) throw Problem.of(PlatformProblems.mediaType);
    const { part, fields } = await filePartOf(request);
    const body = checked(FileActs.addPaper.body, { ...fields, file: '' }, '') as BodyOf<
      typeof FileActs.addPaper
    >;
    const { file: _, ...said } = body;
    const words = wordsOf({ ...said, fileName: part.filename });
    return { words, body: said, upload: await this.store(part.file) };
  }

  /** From an upload in pieces. Throws `platform.not-found` or `platform.upload-incomplete`. */
  async fromPieces(
    { personId }: Actor,
    body: BodyOf<typeof FileActs.addUploadedPaper>,
  ): Promise<ArrivedPaper> {
    const upload = await this.uploads.whole(personId, body.uploadId);
    return { words: wordsOf(body), body, upload };
  }

  /** Whatever became of it, nothing stays in quarantine. */
  async drop({ upload }: ArrivedPaper): Promise<void> {
    await this.quarantine.remove(upload.path);
  }

  /** A form that breaks off is the sender's fault; a disk that takes no more is ours. */
  private async store(file: MultipartFile['file']): Promise<Quarantined> {
    try {
      return await this.quarantine.receive(file, MOST_UPLOAD_BYTES);
    } catch (error) {
      throw error === file.errored ? Problem.of(PlatformProblems.invalidInput) : error;
    }
  }
}

type Said = Omit<BodyOf<typeof FileActs.addUploadedPaper>, 'uploadId'>;

function wordsOf({ paperId, title, fileName, receivedFrom, letterNo, letterDate }: Said): PaperWords {
  return {
    paperId,
    title: requireWords(title, 'name'),
    fileName: safeName(fileName),
    receivedFrom: receivedFrom === undefined ? null : requireWords(receivedFrom, 'name'),
    letterNo: letterNo === undefined ? null : requireWords(letterNo, 'name', LETTER_NO_LENGTH),
    letterDate: (letterDate as IsoDate | undefined) ?? null,
  };
}

/** The file with the fields that came before it. Throws `platform.invalid-input` for a form without one. */
async function filePartOf(
  request: FastifyRequest,
): Promise<{ part: MultipartFile; fields: Record<string, unknown> }> {
  const parts = request.parts({ limits: { fileSize: MOST_UPLOAD_BYTES + 1 } });
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
  const clean = last.normalize('NFC').replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069"]/gu, '');
  // Cut first: the cut may leave half of a surrogate pair.
  return clean.slice(0, FILE_NAME_LENGTH).replace(/\p{Cs}/gu, '') || 'paper';
}
