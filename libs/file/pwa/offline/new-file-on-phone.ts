import { dueAt, type WorkingCalendar } from '@sanchika/calendar/domain';
import type { FileCard, FileView, MastersView, NewFile } from '@sanchika/file/contract';
import { DEFAULT_PRIORITY_LIMITS } from '@sanchika/file/domain';
import type { PostLabel } from '@sanchika/office/contract';
import { isoOfInstant, type Instant } from '@sanchika/platform/kernel';
import type * as z from 'zod';

/** A file opened on this phone, as it stands here until the server has numbered it. */
export interface NewFileOnPhone {
  readonly form: z.input<typeof NewFile>;
  readonly card: FileCard;
  readonly file: FileView;
}

export interface NewFileFacts {
  readonly by: PostLabel;
  readonly masters: MastersView;
  readonly calendar: WorkingCalendar;
  readonly now: Instant;
}

/** The head of a chain that has not begun. */
const NO_HEAD = '0'.repeat(64);

/** Draws the file by the same rules as the server will; what only the server gives stays empty. */
export function drawNewFile(form: z.input<typeof NewFile>, facts: NewFileFacts): NewFileOnPhone {
  const { by, masters } = facts;
  const { fileId, subject, priority = 'ordinary' } = form;
  const classification =
    form.classification === 'restricted' ? ('restricted' as const) : ('ordinary' as const);
  const head = {
    fileId,
    computerNo: 0,
    fileNumber: null,
    subject,
    priority,
    classification,
    state: 'active' as const,
  };
  const times = timesOf(form, facts);
  const subjectHead = masters.subjectHeads.find(({ code }) => code === form.subjectHead);
  return {
    form,
    card: {
      ...head,
      subject: classification === 'restricted' ? '' : subject,
      ...times,
      isUnread: false,
      from: null,
      hops: [],
      attachedFiles: 0,
    },
    file: {
      ...head,
      ...times,
      ...BLANK,
      subjectHead: subjectHead?.name ?? { hi: '', en: '' },
      category: categoryOf(form, masters)?.name ?? null,
      createdBy: by,
      createdAt: times.arrivedAt,
      holder: by,
    },
  };
}

/** What a file has not got on its first day. */
const BLANK = {
  dueBasis: null,
  caseDueAt: null,
  isRead: true,
  headHash: NO_HEAD,
  headSeq: 0,
  rights: ['writeNote', 'send'],
  suggestedNext: null,
  previousDesk: null,
  initiatorLine: [],
  formerHolderPostIds: [],
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
  volumePages: 0,
  grants: [],
  reclassifications: [],
  notes: [],
  draftNotes: [],
  papers: [],
  waitingPapers: [],
  asOfSeq: null,
} satisfies Partial<FileView>;

function timesOf(form: z.input<typeof NewFile>, { masters, calendar, now }: NewFileFacts) {
  const limit = categoryOf(form, masters)?.limit ?? DEFAULT_PRIORITY_LIMITS[form.priority ?? 'ordinary'];
  return { arrivedAt: isoOfInstant(now), dueAt: isoOfInstant(dueAt(calendar, now, limit)) };
}

function categoryOf({ category }: z.input<typeof NewFile>, { categories }: MastersView) {
  return categories.find(({ code }) => code === category);
}
