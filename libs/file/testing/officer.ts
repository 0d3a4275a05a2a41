import { AccessApi } from '@sanchika/access/contract';
import type { Me } from '@sanchika/access/contract';
import { FileApi } from '@sanchika/file/contract';
import type { DeskPage, FileReceipt, FileView, JourneyView } from '@sanchika/file/contract';
import type { Classification, Decision, DelayReason, Priority } from '@sanchika/file/domain';
import type { AnswerOf, BodyOf, CallInput, Endpoint } from '@sanchika/platform/contract';
import { SAMPLE_PASSWORD } from '@sanchika/platform/testing';
import type { Caller } from '@sanchika/platform/testing';
import { v7 } from 'uuid';
import { granted } from './refused';

/** What identifies a file to whoever acts on it. */
export interface FileRef {
  readonly fileId: string;
}

/** A desk to which files can go. */
export interface Desk {
  readonly postId: string;
}

/** A new file as its creator says it; the head is stationery and the priority ordinary unless said otherwise. */
export interface FileWords {
  readonly subject?: string;
  readonly head?: string;
  readonly category?: string;
  readonly priority?: Priority;
  readonly classification?: Classification;
}

/** What goes with a movement. The head is the one the officer sees at that moment unless given. */
export interface MovementWords {
  readonly note?: string;
  readonly noteId?: string;
  readonly decision?: Decision;
  readonly noNoteReason?: string;
  readonly delayReason?: { readonly code: DelayReason; readonly words?: string };
  readonly dueOrder?: BodyOf<typeof FileApi.orderDue>['limit'];
  readonly seenHead?: string;
}

type Movement = (typeof FileApi)[
  'send' | 'returnBack' | 'proposeClose' | 'approveClose' | 'refuseClose' | 'withdrawClose'];

interface SentTo {
  readonly to: (desk: Desk) => Promise<FileReceipt>;
}

/** A person acting in one post through the API; every act throws {@link Refused} when it is refused. */
export class Officer implements Desk {
  constructor(
    readonly caller: Caller,
    readonly me: Me,
  ) {}

  /** Signs in with the sample password and acts in the first post, or in the one of the given code. */
  static async signIn(caller: Caller, login: string, postCode?: string): Promise<Officer> {
    const signedIn = await caller.call(AccessApi.signIn, { body: { login, password: SAMPLE_PASSWORD } });
    const me = granted('access.sign-in', signedIn);
    const held = me.posts.find(({ post }) => post.code === postCode) ?? me.posts[0];
    if (!held || held.post.postId === me.actingPostId) return new Officer(caller, me);
    const chosen = await caller.call(AccessApi.choosePost, { params: { postId: held.post.postId } });
    return new Officer(caller, granted('access.choose-post', chosen));
  }

  get postId(): string {
    if (this.me.actingPostId === null) throw new Error(`${this.me.employeeCode} acts in no post`);
    return this.me.actingPostId;
  }

  /** Calls any operation. Throws {@link Refused}. */
  async asks<E extends Endpoint>(endpoint: E, input: CallInput = {}): Promise<AnswerOf<E>> {
    return granted(endpoint.operation, await this.caller.call(endpoint, input));
  }

  async draftsFile({ subject = 'स्टेशनरी क्रय', head = 'STN', ...file }: FileWords = {}): Promise<FileReceipt> {
    return this.asks(FileApi.create, { body: { fileId: v7(), subject, subjectHead: head, ...file } });
  }

  async numbersFile({ fileId }: FileRef): Promise<FileReceipt> {
    return this.asks(FileApi.activate, { params: { fileId } });
  }

  /** Drafts a file and numbers it. */
  async opensFile(file: FileWords = {}): Promise<FileReceipt> {
    return this.numbersFile(await this.draftsFile(file));
  }

  async discardsFile({ fileId }: FileRef): Promise<FileReceipt> {
    return this.asks(FileApi.discard, { params: { fileId } });
  }

  /** Writes a yellow note, or writes on the one of that id. Returns its id. */
  async writes(
    { fileId }: FileRef,
    text: string,
    { noteId = v7(), decision = 'putUp' as Decision } = {},
  ): Promise<string> {
    await this.asks(FileApi.writeNote, { params: { fileId, noteId }, body: { text, decision } });
    return noteId;
  }

  async confirms({ fileId }: FileRef, noteId: string): Promise<void> {
    await this.asks(FileApi.confirmNote, { params: { fileId, noteId } });
  }

  async discardsNote({ fileId }: FileRef, noteId: string): Promise<void> {
    await this.asks(FileApi.discardNote, { params: { fileId, noteId } });
  }

  sends(file: FileRef, words: MovementWords = {}): SentTo {
    return { to: (desk) => this.moves(FileApi.send, file, { ...words, toPostId: desk.postId }) };
  }

  async returns(file: FileRef, words: MovementWords): Promise<FileReceipt> {
    return this.moves(FileApi.returnBack, file, { decision: 'return', ...words });
  }

  async pullsBack({ fileId }: FileRef): Promise<FileReceipt> {
    return this.asks(FileApi.pullBack, { params: { fileId }, body: {} });
  }

  proposesClosing(file: FileRef, words: MovementWords): SentTo {
    return { to: (desk) => this.moves(FileApi.proposeClose, file, { ...words, toPostId: desk.postId }) };
  }

  async approvesClosing(file: FileRef, words: MovementWords): Promise<FileReceipt> {
    return this.moves(FileApi.approveClose, file, { decision: 'fileAndClose', ...words });
  }

  async refusesClosing(file: FileRef, words: MovementWords): Promise<FileReceipt> {
    return this.moves(FileApi.refuseClose, file, { decision: 'reject', ...words });
  }

  async withdrawsClosing(file: FileRef, words: MovementWords): Promise<FileReceipt> {
    return this.moves(FileApi.withdrawClose, file, words);
  }

  async closes(file: FileRef, retention: 'A' | 'B' | 'C'): Promise<FileReceipt> {
    return this.asks(FileApi.close, {
      params: idOf(file),
      body: { seenHead: await this.headOf(file), retention },
    });
  }

  /** Does any act that rests on the file as the officer sees it now. Throws {@link Refused}. */
  async acts<E extends Endpoint>(
    endpoint: E,
    file: FileRef,
    body: Readonly<Record<string, unknown>> = {},
  ): Promise<AnswerOf<E>> {
    return this.asks(endpoint, { params: idOf(file), body: { seenHead: await this.headOf(file), ...body } });
  }

  /** Opens the file as the reader on the screen does: sees it and leaves the read mark. */
  async reads(file: FileRef): Promise<FileView> {
    const view = await this.sees(file);
    await this.asks(FileApi.markRead, { params: idOf(file) });
    return view;
  }

  async setsPriority(file: FileRef, priority: Priority): Promise<FileReceipt> {
    return this.asks(FileApi.setPriority, {
      params: idOf(file),
      body: { seenHead: await this.headOf(file), priority },
    });
  }

  async ordersDue(file: FileRef, limit: BodyOf<typeof FileApi.orderDue>['limit']): Promise<FileReceipt> {
    return this.asks(FileApi.orderDue, {
      params: idOf(file),
      body: { seenHead: await this.headOf(file), limit },
    });
  }

  async sees(file: FileRef): Promise<FileView> {
    return this.asks(FileApi.open, { params: idOf(file) });
  }

  async desk(): Promise<DeskPage> {
    return this.asks(FileApi.desk);
  }

  async journeyOf(file: FileRef): Promise<JourneyView> {
    return this.asks(FileApi.journey, { params: idOf(file) });
  }

  private async headOf(file: FileRef): Promise<string> {
    return (await this.sees(file)).headHash;
  }

  private async moves(
    endpoint: Movement,
    file: FileRef,
    {
      note,
      noteId = v7(),
      decision = 'putUp',
      delayReason,
      ...words
    }: MovementWords & { readonly toPostId?: string },
  ): Promise<FileReceipt> {
    const body = {
      seenHead: await this.headOf(file),
      ...words,
      ...(note !== undefined && { note: { noteId, text: note, decision } }),
      ...(delayReason && { delayReason: { words: '', ...delayReason } }),
    };
    return this.asks(endpoint, { params: idOf(file), body });
  }
}

function idOf({ fileId }: FileRef): { fileId: string } {
  return { fileId };
}
