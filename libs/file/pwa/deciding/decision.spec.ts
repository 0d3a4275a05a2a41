import { signal } from '@angular/core';
import type { FileView } from '@sanchika/file/contract';
import { instantOfIso } from '@sanchika/platform/kernel';
import { aFile, aPost, aWorkingNote, postIdOf, someMasters } from '../a-file.cases';
import type { WorkingNote } from '../offline/file.tables';
import { Decision } from './decision';

const DAY_AFTER = '2026-03-03T06:00:00.000Z';
const BEYOND_LIMIT = '2026-03-16T06:00:00.000Z';

interface Given {
  readonly file?: Partial<FileView>;
  readonly kept?: WorkingNote | null;
  readonly by?: string;
  readonly roles?: readonly string[];
  readonly at?: string;
}

function decide({ file = {}, kept = null, by = 'OFFICER', roles = ['officer'], at = DAY_AFTER }: Given = {}) {
  const facts = {
    file: signal(aFile(file)),
    kept: signal(kept),
    decider: signal({ postId: postIdOf(by), roles }),
    masters: signal(someMasters),
    language: signal<'hi' | 'en'>('hi'),
    now: signal(instantOfIso(at)),
  };
  return { facts, decision: new Decision(facts) };
}

const codes = (decision: Decision) => decision.verdict().findings.map(({ code }) => code);

describe('Decision', () => {
  it('lets a routine file go with one touch: phrase, next desk and verdict stand ready', () => {
    const { decision } = decide();
    expect(decision.mayGo()).toBeTrue();
    expect(decision.outgoing()).toEqual(jasmine.objectContaining({ text: 'सहमत।', decision: 'agree' }));
    expect(decision.movement()).toEqual({
      act: 'send',
      fileId: aFile().fileId,
      body: {
        seenHead: aFile().headHash,
        toPostId: postIdOf('SENIOR'),
        note: jasmine.objectContaining({ text: 'सहमत।', decision: 'agree' }) as never,
      },
    });
  });

  it('proposes by the place on the way: to put up, to agree, and at the head of the office to approve', () => {
    const clerk = decide({ by: 'CLERK', roles: ['dealingHand'] });
    const head = decide({ file: { suggestedNext: aPost('COMMISSIONER', 'संभाग') } });
    expect(clerk.decision.phrase()?.decision).toBe('putUp');
    expect(decide().decision.phrase()?.decision).toBe('agree');
    expect(head.decision.phrase()?.decision).toBe('approve');
  });

  it('shows one’s own phrases first, with the decision that is usual here, and proposes the house’s', () => {
    const { facts } = decide();
    const own = [
      { phraseId: 'own-1', text: 'नियमानुसार सहमत।', decision: null },
      { phraseId: 'own-2', text: 'त्रुटि सुधारें।', decision: 'return' as const },
    ];
    const decision = new Decision({ ...facts, ownPhrases: signal(own) });
    expect(decision.phrases().slice(0, 2)).toEqual([
      jasmine.objectContaining({ phraseId: 'own-1', decision: 'agree' }),
      jasmine.objectContaining({ phraseId: 'own-2', decision: 'return' }),
    ]);
    expect(decision.outgoing()?.text).toBe('सहमत।');
    decision.choose(decision.phrases()[0]!);
    expect(decision.outgoing()).toEqual(
      jasmine.objectContaining({ text: 'नियमानुसार सहमत।', decision: 'agree' }),
    );
  });

  it('sends a settled matter to its initiator, and a question down to where it came from', () => {
    const { decision } = decide();
    const [, , discuss] = decision.phrases();
    decision.choose(decision.phrases().find((choice) => choice.decision === 'approve')!);
    expect(decision.next()?.code).toBe('CLERK');
    decision.choose(discuss!);
    expect(decision.next()?.code).toBe('CLERK');
    decision.change({ toPost: aPost('OTHER') });
    expect(decision.next()?.code).toBe('OTHER');
  });

  it('puts typed words in place of the phrase and keeps its decision', () => {
    const { decision } = decide();
    decision.change({ text: 'दरें उचित हैं।\n' });
    expect(decision.outgoing()).toEqual(jasmine.objectContaining({ text: 'दरें उचित हैं।', decision: 'agree' }));
  });

  it('keeps the typed words when a phrase is chosen and when it is let go again', () => {
    const { decision } = decide();
    decision.change({ text: 'मेरे शब्द' });
    const approve = decision.phrases().find((choice) => choice.decision === 'approve')!;
    expect(decision.choose(approve).text).toBe('मेरे शब्द');
    expect(decision.outgoing()?.decision).toBe('approve');
    decision.choose(approve);
    expect(decision.phrase()).toBeNull();
    expect(decision.outgoing()).toEqual(jasmine.objectContaining({ text: 'मेरे शब्द', decision: 'putUp' }));
  });

  it('adds no phrase to a green note that goes along', () => {
    const green = {
      noteId: 'n',
      text: 'पूरी टीप',
      decision: 'putUp' as const,
      isConfirmed: true,
      savedAt: DAY_AFTER,
    };
    const { decision } = decide({ file: { draftNotes: [green] } });
    expect(decision.phrase()).toBeNull();
    expect(decision.outgoing()).toBeNull();
    expect(decision.mayGo()).toBeTrue();
  });

  it('asks for the reason of a delay before the file leaves, as the server will (EN-12, E5)', () => {
    const { decision } = decide({ at: BEYOND_LIMIT });
    expect(decision.isOverdue()).toBeTrue();
    expect(decision.mayGo()).toBeFalse();
    expect(codes(decision)).toContain('file.delay-reason-missing');
    decision.change({ delay: { code: 'informationAwaited', words: '' } });
    expect(decision.mayGo()).toBeTrue();
    expect(decision.movement().body).toEqual(
      jasmine.objectContaining({ delayReason: { code: 'informationAwaited', words: '' } }),
    );
  });

  it('returns with a reason only (EN-7), and forgets the return when one thinks better of it', () => {
    const { decision } = decide();
    decision.turnBack();
    expect(decision.act()).toBe('returnBack');
    expect(decision.outgoing()?.decision).toBe('return');
    decision.change({ phraseId: null });
    expect(codes(decision)).toContain('file.decision-reason-missing');
    decision.change({ text: 'कंडिका 2 का आधार बताएँ।' });
    expect(decision.mayGo()).toBeTrue();
    decision.turnForward();
    expect(decision.act()).toBe('send');
    expect(decision.note().text).toBe('कंडिका 2 का आधार बताएँ।');
  });

  it('warns of a vacant desk without holding the file (K-3)', () => {
    const { decision } = decide({ file: { suggestedNext: { ...aPost('SENIOR'), person: null } } });
    expect(codes(decision)).toContain('file.recipient-vacant');
    expect(decision.mayGo()).toBeTrue();
  });

  it('warns of the fifth level above the initiator and lets the file go (EN-10)', () => {
    const line = ['SUP', 'OFFICER', 'ADM', 'SENIOR', 'COMM'].map(postIdOf);
    const { decision } = decide({ file: { initiatorLine: line } });
    expect(codes(decision)).toEqual([]);
    decision.change({ toPost: aPost('COMM') });
    expect(decision.verdict().findings).toEqual([
      { code: 'file.beyond-four-levels', weight: 'warning', values: { level: 5 } },
    ]);
    expect(decision.mayGo()).toBeTrue();
  });

  it('warns of an upward loop by the desks that have had the file, not by who wrote on it (EN-10)', () => {
    const initiatorLine = ['OFFICER', 'SENIOR'].map(postIdOf);
    const had = { initiatorLine, formerHolderPostIds: [postIdOf('CLERK'), postIdOf('SENIOR')] };
    const { decision } = decide({ file: had });
    expect(codes(decision)).toEqual(['file.upward-loop']);
    expect(decision.mayGo()).toBeTrue();
    decision.change({ toPost: aPost('CLERK') });
    expect(codes(decision)).toEqual([]);
  });

  it('asks an approving officer about the closing, and its initiator to close', () => {
    const rights = ['approveClose', 'refuseClose'] as const;
    const proposed = decide({ file: { state: 'closeProposed', rights: [...rights] } });
    expect(proposed.decision.act()).toBe('approveClose');
    expect(proposed.decision.needsDesk()).toBeFalse();
    expect(proposed.decision.outgoing()).toEqual(
      jasmine.objectContaining({ text: 'नस्तीबद्ध करें।', decision: 'fileAndClose' }),
    );
    const approved = decide({ file: { state: 'closeApproved', createdBy: aPost('OFFICER') } });
    approved.decision.retention.set('B');
    expect(approved.decision.movement()).toEqual(
      jasmine.objectContaining({ act: 'close', body: jasmine.objectContaining({ retention: 'B' }) as never }),
    );
  });

  it('puts no words into the mouth of who proposes to close or refuses it: the reason is his own', () => {
    const { decision } = decide();
    decision.act.set('proposeClose');
    expect(decision.outgoing()).toBeNull();
    expect(codes(decision)).toContain('file.close-reason-missing');
    const proposed = decide({
      file: { state: 'closeProposed', rights: ['approveClose', 'refuseClose'] },
    }).decision;
    proposed.act.set('refuseClose');
    expect(codes(proposed)).toContain('file.decision-reason-missing');
  });

  it('goes on with the words that were kept on the phone', () => {
    const kept = aWorkingNote({ text: 'कल का मसौदा' });
    expect(decide({ kept }).decision.note()).toBe(kept);
  });

  it('takes up a yellow note begun on another device under its own id', () => {
    const yellow = {
      noteId: 'n',
      text: 'घर पर लिखी',
      decision: 'putUp' as const,
      isConfirmed: false,
      savedAt: DAY_AFTER,
    };
    const { noteId, text } = decide({ file: { draftNotes: [yellow] } }).decision.note();
    expect([noteId, text]).toEqual(['n', 'घर पर लिखी']);
  });

  it('lets the screen lead: neither a late echo of the store nor news of the file takes letters back', () => {
    const { facts, decision } = decide();
    const first = decision.change({ text: 'एक' });
    decision.change({ text: 'एक दो' });
    facts.kept.set(first);
    facts.file.set(aFile({ headSeq: 9 }));
    expect(decision.note().text).toBe('एक दो');
  });

  it('starts a clean sheet when the note has left, and opens what another place put in its stead', () => {
    const { facts, decision } = decide({ kept: aWorkingNote({ text: 'भेजी हुई' }) });
    expect(decision.note().text).toBe('भेजी हुई');
    facts.kept.set(null);
    expect(decision.note().text).toBe('');
    facts.kept.set(aWorkingNote({ noteId: 'other', text: 'लौटी हुई' }));
    expect(decision.note().text).toBe('लौटी हुई');
  });

  it('keeps a chosen act while news of the file comes in', () => {
    const { facts, decision } = decide();
    decision.turnBack();
    facts.file.set(aFile({ headSeq: 9 }));
    expect(decision.act()).toBe('returnBack');
  });
});
