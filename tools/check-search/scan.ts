import { File, loadRecords } from '@sanchika/file/api';
import type { FilePolicy } from '@sanchika/file/api';
import type { Actor } from '@sanchika/office/domain';
import { withMemory } from '@sanchika/platform/api';
import { foldText, soundKey, soundsMeant } from '@sanchika/platform/kernel';
import type { DataSource } from 'typeorm';
import { In } from 'typeorm';
import type { CorpusFile } from './corpus';

/** A question as it is put to the product and to the scan. */
export interface Question {
  readonly q?: string;
  readonly holderPostId?: string;
  readonly from?: string;
  readonly to?: string;
  readonly state?: string;
  readonly place?: string;
  readonly spelling: 'heard' | 'typed';
}

/** A text of a file as the scan reads it: its words between blanks, and the same as they sound. */
interface ScannedText {
  readonly place: string;
  readonly seq: number;
  readonly words: string;
  readonly sounds: string;
}

interface ScannedFile {
  readonly file: CorpusFile;
  readonly texts: readonly ScannedText[];
}

/** What one may see of each file: up to which event, to the end, or nothing. */
export type Sight = ReadonlyMap<string, number>;

const FILES_AT_ONCE = 500;
const IST_MS = 330 * 60_000;

/** Reads all files word by word for every question: slow, and by other means than the product. */
export class Scan {
  private readonly files: readonly ScannedFile[];

  constructor(corpus: readonly CorpusFile[]) {
    this.files = corpus.map(scanned).reverse();
  }

  /** The computer numbers of the files that answer, newest first. */
  answer(sight: Sight, question: Question): number[] {
    const chunks = (question.q ?? '')
      .split(' ')
      .map(wordsOf)
      .filter((chunk) => chunk.trim() !== '');
    return this.files
      .filter(({ file, texts }) => {
        const seen = sight.get(file.id);
        if (seen === undefined || !isOf(file, question)) return false;
        const read = texts.filter(({ seq, place }) => seq <= seen && (question.place ?? place) === place);
        return chunks.every((chunk) =>
          read.some((text) => holds(text, chunk, question.spelling === 'heard')),
        );
      })
      .map(({ file }) => file.computerNo);
  }
}

/** Asks the rules of access about every file. */
export async function sightOf(
  source: DataSource,
  { policy, actor }: { readonly policy: FilePolicy; readonly actor: Actor },
  corpus: readonly CorpusFile[],
): Promise<Sight> {
  const sight = new Map<string, number>();
  await withMemory(async () => {
    for (let from = 0; from < corpus.length; from += FILES_AT_ONCE) {
      const ids = corpus.slice(from, from + FILES_AT_ONCE).map(({ id }) => id);
      const files = await source.manager.findBy(File, { id: In(ids) });
      for (const record of await loadRecords(source.manager, files)) {
        const ask = await policy.asker(actor, record);
        if (!ask('file.card').allowed) continue;
        const { allowed, asOfSeq } = ask('file.open');
        sight.set(record.file.id, allowed ? (asOfSeq ?? Infinity) : 0);
      }
    }
  });
  return sight;
}

function scanned(file: CorpusFile): ScannedFile {
  const { fileNumber, computerNo, subject, notes, paper } = file;
  return {
    file,
    texts: [
      ...(fileNumber === null ? [] : [text('number', 0, fileNumber)]),
      text('number', 0, String(computerNo)),
      text('subject', 0, subject),
      ...notes.map((note) => text('note', note.seq, note.text)),
      ...(paper ? [text('paper', paper.seq, paper.title)] : []),
    ],
  };
}

function text(place: string, seq: number, plain: string): ScannedText {
  const words = wordsOf(plain);
  return {
    place,
    seq,
    words,
    sounds: ` ${words
      .trim()
      .split(' ')
      .map((word) => soundKey(word) || '-')
      .join(' ')} `,
  };
}

/** ` stn 14 2026 `: folded, anything but letters and digits as a blank. */
function wordsOf(plain: string): string {
  return ` ${foldText(plain)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `;
}

function holds(read: ScannedText, chunk: string, isHeard: boolean): boolean {
  if (read.words.includes(chunk)) return true;
  const word = chunk.trim();
  return (
    isHeard && /^[a-z]+$/.test(word) && soundsMeant(word).some((key) => read.sounds.includes(` ${key} `))
  );
}

function isOf(file: CorpusFile, { holderPostId, from = '', to = '9', state }: Question): boolean {
  const day = new Date(file.createdAt + IST_MS).toISOString().slice(0, 10);
  const isHeld = holderPostId === undefined || holderOf(file) === holderPostId;
  return isHeld && (state ?? file.state) === file.state && day >= from && day <= to;
}

function holderOf({ state, holders }: CorpusFile): string | undefined {
  return state === 'active' ? holders.at(-1)?.id : undefined;
}
