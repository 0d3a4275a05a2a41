import { FileApi } from '@sanchika/file/contract';
import type { AskReceipt, FileReceipt } from '@sanchika/file/contract';
import { PRIORITIES } from '@sanchika/file/domain';
import type { Officer } from '@sanchika/file/testing';
import { TestClockApi } from '@sanchika/platform/contract';
import { instant, instantOfIso, isoOfInstant } from '@sanchika/platform/kernel';
import { v7 } from 'uuid';
import { isAnswer, isDone } from './asked-acts';
import type { AskedAct, AskedActs } from './asked-acts';
import { actOf, paperAct } from './file-acts';
import type { KnownFile, KnownFiles } from './known-files';
import { HOLDER_MATTERS, OTHER_MATTERS } from './matter-acts';
import type { Tie } from './matter-acts';
import type { SeededChoices } from './seeded-choices';

/** What all rivals share: the people, the files they fight for, and the record of what was asked. */
export interface Contest {
  readonly acts: AskedActs;
  readonly files: KnownFiles;
  readonly postIds: readonly string[];
  readonly ties: Tie[];
}

type Receipt = FileReceipt & Partial<AskReceipt>;

/** Where a note of one's own stands, as the operations on it take it. */
type OwnNote = Readonly<Record<'fileId' | 'noteId', string>>;

const OFFICE_TIME = instantOfIso('2026-03-02T05:30:00.000Z');
const HOUR_MS = 3_600_000;
const REPEAT_PERCENT = 20;

/** One of many callers who act on the same few files as fast as they can, on what they last heard. */
export class Rival {
  private readonly notes: OwnNote[] = [];
  private readonly past: AskedAct[] = [];

  constructor(
    private readonly officer: Officer,
    private readonly contest: Contest,
    private readonly choices: SeededChoices,
  ) {}

  /** Does one thing; some of it is bound to be refused. */
  async act(): Promise<void> {
    if (this.choices.inPercent(3)) return this.moveClock();
    const earlier = this.past.at(-1 - this.choices.below(20));
    if (earlier && this.choices.inPercent(8)) return void (await this.contest.acts.askAgain(earlier));
    const { all } = this.contest.files;
    if (this.choices.inPercent(10)) return this.look(this.choices.oneOf(all));
    const own = all.filter(({ holderPostId }) => holderPostId === this.officer.postId);
    if (own.length > 0 && this.choices.inPercent(85)) return this.actAsHolder(this.choices.oneOf(own));
    return this.actAsOther(this.choices.oneOf(all));
  }

  private actAsHolder(file: KnownFile): Promise<void> {
    if (this.choices.inPercent(30)) return this.settle(HOLDER_MATTERS, file);
    const ways = [
      ...[this.send, this.send, this.send, this.giveBack, this.markRead],
      ...[this.writeNote, this.writeNote, this.changeNote, this.setPriority, this.addPaper],
    ];
    return this.choices.oneOf(ways).call(this, file);
  }

  private actAsOther(file: KnownFile): Promise<void> {
    if (this.choices.inPercent(30)) return this.settle(OTHER_MATTERS, file);
    return this.choices.oneOf([this.pullBack, this.pullBack, this.send, this.setPriority]).call(this, file);
  }

  /** Hears how a file stands that moved as company of another, or came back by itself. */
  private async look({ fileId }: KnownFile): Promise<void> {
    const reply = await this.officer.caller.call(FileApi.open, { params: { fileId } });
    if (reply.code !== null) return;
    const { answer } = reply;
    this.contest.files.hear({ ...answer, holderPostId: answer.holder?.postId ?? null });
  }

  private settle(matters: typeof HOLDER_MATTERS, file: KnownFile): Promise<void> {
    const { choices, officer } = this;
    const { files, postIds, ties } = this.contest;
    const other = choices.oneOf(files.all);
    const matter = choices.oneOf(matters)({ officer, file, other, postIds, ties, choices });
    if (!matter) return this.look(file);
    return this.ask(matter.act, ({ askingIds, eventId }) => {
      const { operation } = matter.act;
      // A named post is known by the event that named it.
      const ids = askingIds ?? [matter.tied ?? eventId];
      ties.push(...ids.map((id) => ({ operation, fileId: matter.fileId, id })));
    });
  }

  private send({ fileId, headHash }: KnownFile): Promise<void> {
    const toPostId = this.choices.oneOf(this.contest.postIds);
    const body = { seenHead: headHash, toPostId, ...this.words('putUp') };
    return this.ask(actOf(this.officer, FileApi.send, { params: { fileId }, body }));
  }

  private giveBack({ fileId, headHash }: KnownFile): Promise<void> {
    const body = { seenHead: headHash, ...this.words('return') };
    return this.ask(actOf(this.officer, FileApi.returnBack, { params: { fileId }, body }));
  }

  private pullBack({ fileId }: KnownFile): Promise<void> {
    return this.ask(actOf(this.officer, FileApi.pullBack, { params: { fileId }, body: {} }));
  }

  private setPriority({ fileId, headHash }: KnownFile): Promise<void> {
    const body = { seenHead: headHash, priority: this.choices.oneOf(PRIORITIES) };
    return this.ask(actOf(this.officer, FileApi.setPriority, { params: { fileId }, body }));
  }

  private addPaper({ fileId }: KnownFile): Promise<void> {
    return this.ask(paperAct(this.officer, fileId));
  }

  /** The one act without a key. */
  private async markRead({ fileId }: KnownFile): Promise<void> {
    await this.officer.caller.call(FileApi.markRead, { params: { fileId } });
  }

  private writeNote({ fileId }: KnownFile): Promise<void> {
    const note = { fileId, noteId: v7() };
    this.notes.push(note);
    return this.write(note);
  }

  /** Confirms a draft, or writes other words on it. */
  private async changeNote(file: KnownFile): Promise<void> {
    const note = this.notes.findLast(({ fileId }) => fileId === file.fileId);
    if (!note) return this.writeNote(file);
    if (this.choices.inPercent(40)) return this.write(note);
    return this.ask(actOf(this.officer, FileApi.confirmNote, { params: note }));
  }

  private write(note: OwnNote): Promise<void> {
    const text = `कार्यालयीन टीप ${v7()}`;
    const act = actOf(this.officer, FileApi.writeNote, { params: note, body: { text, decision: 'putUp' } });
    return this.ask({ ...act, note: { noteId: note.noteId, text } });
  }

  private words(decision: 'putUp' | 'return') {
    const note = { noteId: v7(), text: `विचारार्थ ${v7()}`, decision };
    // The clock may just have made the desk late.
    const delayReason = { code: 'workload', words: '' };
    return this.choices.inPercent(30) && decision === 'putUp'
      ? { noNoteReason: 'कार्यालय प्रति', delayReason }
      : { note, delayReason };
  }

  /** The office's clock jumps, also backwards; no chain may notice. */
  private async moveClock(): Promise<void> {
    const now = isoOfInstant(instant(OFFICE_TIME + (this.choices.below(96) - 24) * HOUR_MS));
    await this.officer.caller.call(TestClockApi.setClock, { body: { now } });
  }

  private async ask(act: Parameters<AskedActs['ask']>[1], told?: (receipt: Receipt) => void): Promise<void> {
    const times = this.choices.inPercent(REPEAT_PERCENT) ? 2 : 1;
    const asked = await this.contest.acts.ask(this.officer, act, times);
    this.past.push(asked);
    const { body } = asked.outcomes.find(isAnswer) ?? {};
    if (!isDone(asked) || !isReceipt(body)) return;
    this.contest.files.hear(body);
    told?.(body);
  }
}

function isReceipt(body: unknown): body is Receipt {
  return typeof body === 'object' && body !== null && 'headSeq' in body;
}
