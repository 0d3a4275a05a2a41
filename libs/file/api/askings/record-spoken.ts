import { judgeRecordSpoken } from '@sanchika/file/domain';
import { findingProblem } from '@sanchika/file/contract';
import type { FileActs, FileReceipt } from '@sanchika/file/contract';
import { newId, OfficeClock, Problem } from '@sanchika/platform/api';
import type { BodyOf } from '@sanchika/platform/contract';
import { instantOfIso, isoOfInstant } from '@sanchika/platform/kernel';
import { Injectable } from '@nestjs/common';
import type { Acting } from '../acting';
import { BeginAct } from '../begin-act';
import { FileLedger } from '../file-ledger';
import { MovementFacts } from '../movement-facts';
import { requireOwnNote } from '../own-note';
import { receiptOf } from '../receipt';
import { requireAllowed, requireWords } from '../refuse';
import { insertNotes, numberNotes, sealedNotes } from '../seal-notes';
import { admitPosts } from '../search/admit-posts';
import { tell } from '../tell';
import { end, requireAsking } from './answer-asking';
import { Asking } from './asking.entity';
import { newAsking } from './new-asking';
import { Spoken } from './spoken.entity';

type Body = BodyOf<typeof FileActs.recordSpoken>;

/** Puts what was said on the file as a note, at the earliest, and asks those who said it to confirm (EN-6). */
@Injectable()
export class RecordSpoken {
  constructor(
    private readonly begin: BeginAct,
    private readonly ledger: FileLedger,
    private readonly facts: MovementFacts,
    private readonly clock: OfficeClock,
  ) {}

  async run(acting: Acting, fileId: string, body: Body): Promise<FileReceipt> {
    const { tx, actor } = acting;
    const { file, askings } = await this.begin.run(acting, fileId, 'file.record-spoken');
    await requireOwnNote(tx, { fileId, noteId: body.noteId, postId: actor.postId });
    const text = requireWords(body.text, 'note');
    const spokenAt = instantOfIso(body.spokenAt);
    const asked = await this.facts.recipients(body.withPostIds);
    const { state, holderPostId } = file;
    const hand = { state, holderPostId, actorPostId: actor.postId };
    requireAllowed(judgeRecordSpoken({ ...hand, noteText: text, asked, spokenAt, now: this.clock.now() }));
    const done = body.askingIds.map((id) => requireOpenDiscussion(requireAsking(askings, id)));
    const notes = numberNotes(file, [{ id: body.noteId, text, decision: 'putUp' }]);
    const confirmations = asked.map(({ postId }) => ({ id: newId(), to: postId }));
    const { medium } = body;
    const { event, file: after } = await this.ledger.append(acting, file, {
      type: 'file.spokenRecorded',
      at: this.ledger.nextAt(file),
      body: {
        notes: sealedNotes(notes),
        medium,
        spokenAt: isoOfInstant(spokenAt),
        confirmations,
        discussions: done.map(({ id }) => id),
      },
      set: { noteCount: file.noteCount + notes.length, paraCount: notes.at(-1)?.paraTo ?? file.paraCount },
    });
    await insertNotes(tx, event, { notes, postId: actor.postId, personId: actor.personId });
    await tx.insert(Spoken, { noteId: body.noteId, fileId, medium, spokenAt });
    for (const asking of done) await end(acting, asking, { event, answer: 'held', words: '' });
    const said = { kind: 'confirmation' as const, byPostId: actor.postId, noteId: body.noteId };
    await tx.insert(
      Asking,
      confirmations.map(({ id, to }) => newAsking(event, { ...said, id, askedPostId: to })),
    );
    await admitPosts(tx, file, body.withPostIds);
    await tell(tx, event, { file: after, postIds: asked.map(({ postId }) => postId) });
    return receiptOf(after, event);
  }
}

/** Throws `file.already-answered` for one that is done, and for what is no call to discuss. */
function requireOpenDiscussion(asking: Asking): Asking {
  if (asking.kind === 'discussion' && asking.answer === null) return asking;
  throw Problem.of(findingProblem('file.already-answered'));
}
