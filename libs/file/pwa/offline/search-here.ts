import { findInTexts, headTexts, noteText, paperTexts } from '@sanchika/file/domain';
import type { FileText, SearchAnswer } from '@sanchika/file/domain';
import type { FileCard, FileRow, FileView } from '@sanchika/file/contract';
import type { PostLabel } from '@sanchika/office/contract';
import { readQuestion } from '@sanchika/platform/kernel';
import type { Tables } from '@sanchika/platform/pwa';
import { cardsOf } from './desk-cards';
import { openedFiles } from './file.tables';

/** What the district is asked for: words, or the files on a desk. */
export interface DistrictQuestion {
  readonly words: string;
  readonly spelling: 'heard' | 'typed';
  readonly holder: PostLabel | null;
}

/** A file of this phone in which the words were found. */
export interface FoundHere extends SearchAnswer {
  readonly head: Pick<
    FileRow,
    'fileId' | 'computerNo' | 'fileNumber' | 'subject' | 'classification' | 'state' | 'holder'
  >;
  /** Its card when it lies on the desk. */
  readonly card: FileCard | null;
}

interface Kept {
  readonly head: FoundHere['head'];
  readonly card: FileCard | null;
  readonly body: readonly FileText[];
}

const MOST_FOUND = 50;

/**
 * Files on the desk and files opened lately, by words of what this phone holds of them; words may be only begun, for
 * one is still typing. Those on the desk come first, in its order.
 */
export async function searchHere(tables: Tables, postId: string, words: string): Promise<FoundHere[]> {
  const phrases = readQuestion(words, 'begun');
  if (phrases.length === 0) return [];
  const found: FoundHere[] = [];
  for (const { head, card, body } of await keptFiles(tables, postId)) {
    const answer = findInTexts([...headTexts(head), ...body], phrases);
    if (answer) found.push({ head, card, ...answer });
    if (found.length === MOST_FOUND) break;
  }
  return found;
}

async function keptFiles(tables: Tables, postId: string): Promise<Kept[]> {
  const rows = await cardsOf(tables, postId);
  const opened = await tables.of(openedFiles).where('postId').equals(postId).toArray();
  const bodies = new Map(opened.map(({ fileId, file }) => [fileId, file]));
  const onDesk = rows.map(({ card }): Kept => {
    const file = bodies.get(card.fileId);
    return { head: { ...card, holder: null }, card, body: file ? bodyOf(file) : [] };
  });
  const lying = new Set(rows.map(({ fileId }) => fileId));
  const elsewhere = opened
    .filter(({ fileId }) => !lying.has(fileId))
    .sort((one, other) => other.fetchedAt - one.fetchedAt)
    .map(({ file }): Kept => ({ head: file, card: null, body: bodyOf(file) }));
  return [...onDesk, ...elsewhere];
}

function bodyOf({ notes, papers }: Pick<FileView, 'notes' | 'papers'>): FileText[] {
  return [...notes.map(noteText), ...papers.flatMap(paperTexts)];
}
