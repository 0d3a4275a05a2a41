import type {
  AskingView,
  FileView,
  MastersView,
  MergingView,
  NoteView,
  PaperView,
} from '@sanchika/file/contract';
import type { PostLabel } from '@sanchika/office/contract';
import type { WorkingNote } from './offline/file.tables';

const HEAD = 'a'.repeat(64);

/** The id of the desk with this code. */
export function postIdOf(code: string): string {
  const letters = [...code].map((letter) => letter.charCodeAt(0).toString(16)).join('');
  return `01a20000-0000-7000-8000-${letters.slice(0, 12).padEnd(12, '0')}`;
}

/** A desk of one office, named by its code. */
export function aPost(code: string, office = 'कलेक्टोरेट'): PostLabel {
  const name = { hi: code, en: code };
  const place = { hi: office, en: office };
  return { postId: postIdOf(code), code, designation: name, section: null, office: place, person: name };
}

export function aNote(by: PostLabel, text: string, rest: Partial<NoteView> = {}): NoteView {
  const at = '2026-03-02T05:00:00.000Z';
  return {
    noteId: crypto.randomUUID(),
    noteNo: 1,
    paraFrom: 1,
    paraTo: 1,
    text,
    decision: 'putUp',
    isPulledBack: false,
    by,
    at,
    delayReason: null,
    eventId: crypto.randomUUID(),
    origin: null,
    ...rest,
  };
}

/** OFFICER asked ADVISER for an opinion and has no answer yet. */
export function anAsking(rest: Partial<AskingView> = {}): AskingView {
  return {
    askingId: crypto.randomUUID(),
    kind: 'opinion',
    asked: aPost('ADVISER'),
    askedBy: aPost('OFFICER'),
    askedAt: '2026-03-02T07:00:00.000Z',
    answerBy: null,
    question: 'दरें उचित हैं?',
    noteId: null,
    answer: null,
    ...rest,
  };
}

/** A part that came into the file with one note. */
export function aMerging(rest: Partial<MergingView> = {}): MergingView {
  return {
    fileId: crypto.randomUUID(),
    fileNumber: 'STN/7/2026-EST-COL (भाग-1)',
    isPart: true,
    by: aPost('OFFICER'),
    at: '2026-03-05T05:00:00.000Z',
    reason: null,
    noteFrom: 2,
    notes: 1,
    pageFrom: 1,
    pages: 0,
    eventId: crypto.randomUUID(),
    ...rest,
  };
}

export function aPaper(rest: Partial<PaperView> = {}): PaperView {
  return {
    paperId: crypto.randomUUID(),
    serial: 1,
    pageFrom: 1,
    pageTo: 1,
    title: 'आवेदन',
    fileName: 'आवेदन.pdf',
    mediaType: 'application/pdf',
    size: 40_000,
    sha256: HEAD,
    addedBy: aPost('CLERK'),
    addedAt: '2026-03-02T05:00:00.000Z',
    receivedFrom: null,
    letterNo: null,
    letterDate: null,
    flag: null,
    receiptNo: null,
    hasPictures: true,
    origin: null,
    ...rest,
  };
}

/** A file that CLERK put up to OFFICER, whose senior is SENIOR; it is within its limit on 3 March 2026. */
export function aFile(rest: Partial<FileView> = {}): FileView {
  const clerk = aPost('CLERK');
  return {
    fileId: '01a20000-0000-7000-8000-000000000001',
    computerNo: 7,
    fileNumber: 'STN/7/2026-EST-COL',
    subject: 'स्टेशनरी क्रय',
    subjectHead: { hi: 'स्टेशनरी', en: 'Stationery' },
    category: null,
    priority: 'ordinary',
    classification: 'ordinary',
    state: 'active',
    createdBy: clerk,
    createdAt: '2026-03-02T05:00:00.000Z',
    holder: aPost('OFFICER'),
    arrivedAt: '2026-03-02T05:30:00.000Z',
    dueAt: '2026-03-12T12:00:00.000Z',
    dueBasis: 'priority',
    caseDueAt: null,
    isRead: true,
    parked: null,
    reopening: null,
    links: [],
    attachedTo: null,
    attached: [],
    ownFolderId: null,
    followUp: null,
    askings: [],
    spoken: [],
    withdrawnDecisions: [],
    sanctions: [],
    sanctionLimit: null,
    competentPost: null,
    main: null,
    parts: [],
    mergings: [],
    mergedInto: null,
    mergeProposal: null,
    volumes: [],
    volumePages: 1,
    grants: [],
    reclassifications: [],
    headHash: HEAD,
    headSeq: 3,
    rights: ['writeNote', 'send', 'returnBack', 'proposeClose'],
    suggestedNext: aPost('SENIOR'),
    previousDesk: clerk,
    initiatorLine: [],
    formerHolderPostIds: [clerk.postId],
    notes: [aNote(clerk, 'प्रस्तुत।')],
    draftNotes: [],
    papers: [],
    waitingPapers: [],
    asOfSeq: null,
    ...rest,
  };
}

export function aWorkingNote(rest: Partial<WorkingNote> = {}): WorkingNote {
  return {
    postId: postIdOf('OFFICER'),
    fileId: aFile().fileId,
    noteId: '01a20000-0000-7000-8000-0000000000aa',
    text: '',
    decision: null,
    phraseId: null,
    toPost: null,
    delay: null,
    noNoteReason: '',
    savedAt: 0,
    ...rest,
  };
}

const phrase = (
  phraseId: string,
  hi: string,
  decision: MastersView['phrases'][number]['decision'],
  roles: string[],
): MastersView['phrases'][number] => ({ phraseId, text: { hi, en: phraseId }, decision, roles });

export const someMasters: MastersView = {
  subjectHeads: [{ code: 'STN', name: { hi: 'स्टेशनरी', en: 'Stationery' } }],
  categories: [
    { code: 'GPF', name: { hi: 'अग्रिम', en: 'Advance' }, limit: { count: 3, unit: 'workingDays' } },
  ],
  phrases: [
    phrase('approved', 'अनुमोदित।', 'approve', ['officer']),
    phrase('agreed', 'सहमत।', 'agree', ['officer']),
    phrase('discuss', 'चर्चा करें।', 'discuss', ['officer']),
    phrase('putUp', 'प्रस्तुत।', 'putUp', ['dealingHand', 'officer']),
    phrase('close', 'नस्तीबद्ध करें।', 'fileAndClose', ['officer']),
    phrase('correct', 'त्रुटि सुधारें।', 'return', ['officer']),
  ],
};
