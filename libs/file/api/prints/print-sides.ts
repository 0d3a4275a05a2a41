import { paragraphsOf } from '@sanchika/file/domain';
import type { SideNote } from '../merging/sides';
import type { Paper } from '../paper.entity';
import type { Pen } from './pen';
import type { PrintFacts } from './print-facts.queries';

const SHORT_HASH = 12;
const UNSTAMPED = ['putUp', 'seen'];
const KIND: Readonly<Record<Paper['mediaType'], string>> = {
  'application/pdf': 'PDF',
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
};

/** The names of the pictures of a paper’s pages; null for one that could not be drawn, none at all for too thick a paper. */
export type PaperPages = readonly (string | null)[];
/** By the id of the paper. */
export type PaperPictures = ReadonlyMap<string, PaperPages>;

/** The first letters of a hash: enough to tell two apart at a glance, too few to prove anything. */
export function shortHash(hash: string): string {
  return hash.slice(0, SHORT_HASH);
}

/** The note side, for the template. */
export function noteSide(facts: PrintFacts, pen: Pen) {
  return facts.notes.map((note) => ({
    ...printedNote(facts, pen, note),
    heads: headsBefore(facts, pen, note),
  }));
}

/** What begins with a note: a volume (K-8), or what came from a file that ended in this one (FM-3). */
function headsBefore({ volumes, mergings }: PrintFacts, pen: Pen, note: SideNote): string[] {
  const { words } = pen;
  const volume = volumes.find(({ noteFrom }) => noteFrom === note.noteNo);
  const merging = mergings.find(
    ({ mergedSeq, noteFrom }) => mergedSeq === note.eventSeq && noteFrom === note.noteNo,
  );
  const heads = volume ? [pen.fill(words.volume, { no: volume.no })] : [];
  if (!merging || !note.origin) return heads;
  const values = { number: note.origin.fileNumber ?? '', when: pen.moment(merging.mergedAt) };
  return [...heads, pen.fill(words.mergedHere, values)];
}

function printedNote({ allIntervals, events }: PrintFacts, pen: Pen, note: SideNote) {
  const { words } = pen;
  const left = allIntervals.find(({ endedEventId }) => endedEventId === note.eventId);
  const reached = allIntervals.find(({ openedEventId }) => openedEventId === note.eventId);
  const isPulledBack = reached?.endedBy === 'pullBack';
  const event = events.get(note.eventId);
  return {
    title: `${words.note} ${note.noteNo}`,
    pulledBack: isPulledBack ? words.pulledBack : null,
    paragraphs: paragraphsOf(note.text).map((text, index) => [`${note.paraFrom + index}.`, text]),
    delay: left?.delayCode ? `${words.delay}: ${delayWords(pen, left.delayCode, left.delayWords)}` : null,
    event: event ? `${words.event} ${event.seq} · ${shortHash(event.hash)}` : originOf(pen, note),
    decision: isPulledBack || UNSTAMPED.includes(note.decision) ? null : words.decisions[note.decision],
    name: pen.person(note.authorPersonId),
    desk: pen.desk(note.authorPostId),
    at: pen.moment(note.at),
  };
}

/** Where a note of a merged file stands sealed: there it has the numbers that its event names. */
function originOf({ words }: Pen, { origin }: SideNote): string {
  return origin
    ? `${origin.fileNumber ?? ''} · ${words.note} ${origin.no} · ${words.paragraphs} ${origin.from}`
    : '';
}

/** The code of a delay with the officer’s own words. */
export function delayWords(pen: Pen, code: keyof Pen['words']['delays'], own: string | null): string {
  return [pen.words.delays[code], own].filter(Boolean).join(' — ');
}

/** The correspondence side, for the template; a paper whose pages could not be pictured has none, and says so. */
export function correspondence({ papers, volumes }: PrintFacts, pen: Pen, pictures: PaperPictures) {
  return papers.map((paper) => {
    const volume = volumes.find(({ serialFrom }) => serialFrom === paper.serial);
    return {
      ...printedPaper(pen, paper, pictures.get(paper.id) ?? []),
      head: volume ? pen.fill(pen.words.volume, { no: volume.no }) : null,
    };
  });
}

function printedPaper(pen: Pen, paper: Paper, pages: PaperPages) {
  const { words } = pen;
  const count = pages.length;
  return {
    serial: String(paper.serial),
    title: paper.title,
    letter: letterOf(paper),
    original: `${paper.fileName} · ${KIND[paper.mediaType]} · ${sizeInWords(paper.size)}`,
    sha256: paper.sha256,
    fault: count === 0 || pages.includes(null) ? words.paperFault : null,
    place: placeOf(pen, paper),
    by: pen.desk(paper.addedByPostId),
    at: pen.shortMoment(paper.addedAt),
    pages: pages.map((name, index) => ({
      ...{ name, fault: name === null ? words.pageFault : null },
      number: `${words.paperPlace}${paper.pageFrom + index}`,
      alt: `${paper.title}, ${words.page} ${index + 1}`,
      place: `${words.page} ${index + 1} / ${count}`,
    })),
  };
}

/** `प./3–5`: the pages of the correspondence side that the paper takes up (EN-8). */
function placeOf({ words }: Pen, { pageFrom, pages }: Paper): string {
  const last = pageFrom + pages - 1;
  return `${words.paperPlace}${last > pageFrom ? `${pageFrom}–${last}` : pageFrom}`;
}

/** What the paper says of itself: its number, its day and who sent it; null when nothing was noted. */
function letterOf({ letterNo, letterDate, receivedFrom }: Paper): string | null {
  return [letterNo, letterDate, receivedFrom].filter((part) => part !== null).join(' · ') || null;
}

function sizeInWords(bytes: number): string {
  return bytes < 1_048_576 ? `${Math.ceil(bytes / 1024)} kB` : `${(bytes / 1_048_576).toFixed(1)} MB`;
}
