import type { DeskPage, FileCard, FileReceipt, FileView, JourneyView } from '@sanchika/file/contract';
import type { Decision, DelayReason } from '@sanchika/file/domain';
import type { PostLabel } from '@sanchika/office/contract';
import { localTable } from '@sanchika/platform/pwa/outbox';

/** A card on the desk of a post. */
export interface DeskRow {
  readonly postId: string;
  readonly fileId: string;
  readonly card: FileCard;
}

/** Fifty cards of a desk: lists are sealed page by page, and the first screen opens one. */
export interface DeskCardPage {
  readonly postId: string;
  readonly page: number;
  readonly fileIds: readonly string[];
  readonly cards: readonly FileCard[];
}

/** What the server last said of a whole desk. */
export interface DeskHead {
  readonly postId: string;
  readonly counts: DeskPage['counts'];
  /** Files to be looked at again; an earlier version of the app counted none. */
  readonly followUps?: number;
  readonly asOf: string;
  /** Cursor of the first page that is not on the phone. */
  readonly next: string | null;
  readonly tag: string | null;
}

/** A file as its post may see it, kept for reading without network. */
export interface OpenedFile {
  readonly postId: string;
  readonly fileId: string;
  readonly file: FileView;
  /** Epoch ms by this device's clock. */
  readonly fetchedAt: number;
}

export interface KeptJourney {
  readonly postId: string;
  readonly fileId: string;
  readonly journey: JourneyView;
}

/** What is being written on a file before it leaves; saved while it is typed. */
export interface WorkingNote {
  readonly postId: string;
  readonly fileId: string;
  /** The id under which the note will be sealed. */
  readonly noteId: string;
  readonly text: string;
  /** Null lets the house propose one. */
  readonly decision: Decision | null;
  /** The phrase that stands for the text while nothing is typed; null when none was chosen. */
  readonly phraseId: string | null;
  /** Null follows the prediction. */
  readonly toPost: PostLabel | null;
  readonly delay: { readonly code: DelayReason; readonly words: string } | null;
  readonly noNoteReason: string;
  /** The `savedAt` of the server's draft on which it was begun; null when there was none. */
  readonly basedOn?: string | null;
  /** The id of a draft that another device went on with, while this text became one of its own. */
  readonly keptBeside?: string;
  /** Epoch ms by this device's clock. */
  readonly savedAt: number;
}

/** An act that the server has taken from this device. */
export interface SentAct {
  readonly key: string;
  readonly postId: string;
  readonly fileId: string;
  readonly operation: string;
  readonly decision: Decision | null;
  readonly receipt: FileReceipt;
  readonly sentAt: number;
}

/** Small things of which there is one: masters, the calendar, desks lately sent to. */
export interface ShelfItem {
  readonly name: string;
  readonly value: unknown;
}

export const deskPages = localTable<DeskCardPage>({
  name: 'deskPages',
  keys: '[postId+page], *fileIds',
  clearOn: 'signOut',
});
export const deskHeads = localTable<DeskHead>({ name: 'deskHeads', keys: 'postId', clearOn: 'signOut' });
export const openedFiles = localTable<OpenedFile>({
  name: 'openedFiles',
  keys: '[postId+fileId], postId, fetchedAt',
  clearOn: 'signOut',
});
export const journeys = localTable<KeptJourney>({
  name: 'journeys',
  keys: '[postId+fileId]',
  clearOn: 'signOut',
});
export const workingNotes = localTable<WorkingNote>({
  name: 'workingNotes',
  keys: '[postId+fileId]',
  clearOn: 'signOut',
});
export const sentActs = localTable<SentAct>({
  name: 'sentActs',
  keys: 'key, [postId+fileId], sentAt',
  clearOn: 'signOut',
});
export const shelf = localTable<ShelfItem>({ name: 'shelf', keys: 'name', clearOn: 'signOut' });

export const fileTables = [
  deskPages,
  deskHeads,
  openedFiles,
  journeys,
  workingNotes,
  sentActs,
  shelf,
] as const;
