import { localDate } from '@sanchika/calendar/domain';
import { Pen } from './pen';
import type { PrintFacts } from './print-facts.queries';
import { movementRegister } from './print-movements';
import { partsOf } from './print.mapper';
import { correspondence, noteSide, shortHash } from './print-sides';
import type { PaperPictures } from './print-sides';

const HASH_GROUP = /.{8}/g;

/** The values of `file-print.typ`: every word that stands on the paper, ready to be set. */
export function composePrint(facts: PrintFacts, pictures: PaperPictures) {
  const { print, file, head } = facts;
  const pen = new Pen(print.language, facts);
  const { words } = pen;
  const parts = partsOf(print);
  const number = file.fileNumber ?? `${words.computerNo} ${file.computerNo}`;
  const [year, month, day] = localDate(print.orderedAt).split('-').map(Number);
  return {
    ...{ words, number, language: print.language, date: { year, month, day } },
    title: `${words.file} ${number}`,
    printedBy: `${pen.person(print.personId)}, ${pen.desk(print.postId)}`,
    printedAt: pen.moment(print.orderedAt),
    grade: gradeOf(facts, pen),
    cover: coverOf(facts, pen),
    notes: parts.includes('notes') ? noteSide(facts, pen) : null,
    papers: parts.includes('correspondence') ? correspondence(facts, pen, pictures) : null,
    movements: parts.includes('movements') ? movementRegister(facts, pen) : null,
    seal: {
      short: shortHash(head.hash),
      hash: head.hash.match(HASH_GROUP)?.join(' ') ?? head.hash,
      count: pen.fill(words.sealCount, { number: file.computerNo, count: head.seq }),
      steps: [...words.sealSteps, ...(parts.includes('correspondence') ? [words.paperStep] : [])].map(
        (step) => pen.fill(step, { count: head.seq }),
      ),
    },
  };
}

/** Whoever picks a single sheet up must see what it belongs to; an ordinary file says it on its cover alone. */
function gradeOf({ file }: PrintFacts, { words }: Pen): string | null {
  return file.classification === 'ordinary' ? null : words.classifications[file.classification];
}

function coverOf(facts: PrintFacts, pen: Pen) {
  const { print, file, head, category } = facts;
  const { words } = pen;
  return {
    office: pen.office(file.creatorPostId),
    computerNo: `${words.computerNo} ${file.computerNo}`,
    subject: file.subject,
    facts: [
      [words.subjectHead, pen.of(facts.subjectHead)],
      ...(category ? [[words.category, pen.of(category)]] : []),
      [words.priority, words.priorities[file.priority]],
      [words.classification, words.classifications[file.classification]],
      [words.state, words.states[file.state]],
      [
        words.openedBy,
        `${pen.person(file.creatorPersonId)}, ${pen.desk(file.creatorPostId)}, ${pen.moment(file.createdAt)}`,
      ],
      [words.holder, holderOf(facts, pen)],
    ],
    contents: contentsOf(facts, pen),
    asOf: print.isWhole ? null : pen.fill(words.asOf, { when: pen.moment(head.at) }),
  };
}

function holderOf({ intervals, file }: PrintFacts, pen: Pen): string {
  const open = intervals.at(-1);
  if (open?.toAt === null) return `${pen.person(open.personId)}, ${pen.desk(open.postId)}`;
  return file.state === 'draft' ? pen.desk(file.creatorPostId) : pen.words.nobody;
}

function contentsOf({ notes, papers, intervals }: PrintFacts, { words }: Pen): string[][] {
  const last = notes.at(-1);
  const range = last ? ` (${words.paragraphs} 1–${last.paraTo})` : '';
  return [
    [words.noteSide, `${notes.length}${range}`],
    [words.correspondence, `${papers.length} ${words.papers}`],
    [words.stations, `${intervals.length} ${words.desks}`],
  ];
}
