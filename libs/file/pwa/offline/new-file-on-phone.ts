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
  const { by, masters, calendar, now } = facts;
  const { fileId, subject, priority = 'ordinary' } = form;
  const kind = masters.categories.find(({ code }) => code === form.category);
  const at = isoOfInstant(now);
  const due = isoOfInstant(dueAt(calendar, now, kind?.limit ?? DEFAULT_PRIORITY_LIMITS[priority]));
  const head = { fileId, computerNo: 0, fileNumber: null, subject, priority, state: 'active' as const };
  return {
    form,
    card: { ...head, arrivedAt: at, dueAt: due, isUnread: false, from: null, hops: [] },
    file: {
      ...head,
      subjectHead: masters.subjectHeads.find(({ code }) => code === form.subjectHead)?.name ?? { hi: '', en: '' },
      category: kind?.name ?? null,
      createdBy: by,
      createdAt: at,
      holder: by,
      arrivedAt: at,
      dueAt: due,
      dueBasis: kind ? 'category' : 'priority',
      caseDueAt: null,
      isRead: true,
      headHash: NO_HEAD,
      headSeq: 0,
      rights: ['writeNote', 'send'],
      suggestedNext: null,
      previousDesk: null,
      notes: [],
      draftNotes: [],
      papers: [],
      asOfSeq: null,
    },
  };
}
