import { computed, linkedSignal, type Signal, signal } from '@angular/core';
import type { FileView, MastersView, OwnPhraseView } from '@sanchika/file/contract';
import { isBlank, isOverdue } from '@sanchika/file/domain';
import type { PostLabel } from '@sanchika/office/contract';
import { type Instant, instantOfIso } from '@sanchika/platform/kernel';
import type { Movement, MovingAct } from '../offline/file-outbox';
import type { WorkingNote } from '../offline/file.tables';
import { linkDraft } from './link-draft';
import { type Decider, type NotingPhrase, ownPhrasesFor, phrasesFor, usualDecision } from './phrases-for';
import { predictNext } from './predict-next';
import { startNote } from './start-note';
import { type Deciding, moneyOf, movementOf, outgoingNote, weigh } from './weigh';

export interface DecisionFacts {
  readonly file: Signal<FileView>;
  /** What was being written here, from the phone's own store. */
  readonly kept: Signal<WorkingNote | null>;
  readonly decider: Signal<Decider>;
  readonly masters: Signal<MastersView | null>;
  /** One's own phrases, which are shown before those of the house. */
  readonly ownPhrases?: Signal<readonly OwnPhraseView[]>;
  readonly language: Signal<'hi' | 'en'>;
  readonly now: Signal<Instant>;
}

/** The act that a file asks of its holder by the state it is in. */
const ASKED: Partial<Record<FileView['state'], MovingAct>> = {
  closeProposed: 'approveClose',
  closeApproved: 'close',
};

/** Acts for which the house proposes the words; the others rest on reasons of one's own. */
const ROUTINE: readonly MovingAct[] = ['send', 'approveClose'];

const TO_A_CHOSEN_DESK: readonly MovingAct[] = ['send', 'proposeClose'];

/** A decision while it is being made: what is written, what is proposed, and whether the rules let it go. */
export class Decision {
  private readonly draft = linkDraft(
    computed(() => this.facts.file().fileId),
    computed(() => this.facts.kept()),
    () => startNote(this.facts.file(), this.facts.decider().postId),
  );

  readonly act = linkedSignal<FileView['state'], MovingAct>({
    source: computed(() => this.facts.file().state),
    computation: (state) => ASKED[state] ?? 'send',
  });
  readonly retention = signal<Deciding['retention']>('C');

  readonly note = this.draft.asReadonly();
  private readonly usual = computed(() => usualDecision(this.facts.file(), this.facts.decider()));
  private readonly housePhrases = computed<readonly NotingPhrase[]>(() => {
    const masters = this.facts.masters();
    return masters ? phrasesFor(this.usual(), this.facts.decider(), masters) : [];
  });
  readonly phrases = computed<readonly NotingPhrase[]>(() => [
    ...ownPhrasesFor(this.usual(), this.facts.ownPhrases?.() ?? []),
    ...this.housePhrases(),
  ]);
  /** Confirmed notes that go along. */
  readonly waitingNotes = computed(
    () => this.facts.file().draftNotes.filter(({ isConfirmed }) => isConfirmed).length,
  );
  readonly phrase = computed<NotingPhrase | null>(() => {
    const { phraseId, decision, text } = this.draft();
    if (phraseId) return this.phrases().find((phrase) => phrase.phraseId === phraseId) ?? null;
    const isSilent = this.waitingNotes() > 0 && isBlank(text);
    const isProposed = decision === null && !isSilent && ROUTINE.includes(this.act());
    return isProposed ? (this.housePhrases()[0] ?? null) : null;
  });
  readonly needsDesk = computed(() => TO_A_CHOSEN_DESK.includes(this.act()));
  readonly next = computed<PostLabel | null>(() => {
    const decision = this.draft().decision ?? this.phrase()?.decision ?? 'putUp';
    return this.draft().toPost ?? predictNext(this.facts.file(), decision, this.facts.decider().postId);
  });
  readonly isOverdue = computed(() => {
    const { dueAt } = this.facts.file();
    return dueAt !== null && isOverdue(instantOfIso(dueAt), this.facts.now());
  });
  private readonly deciding = computed<Deciding>(() => ({
    act: this.act(),
    file: this.facts.file(),
    actor: this.facts.decider(),
    note: this.draft(),
    phrase: this.phrase(),
    next: this.next(),
    retention: this.retention(),
    language: this.facts.language(),
    now: this.facts.now(),
  }));
  readonly outgoing = computed(() => outgoingNote(this.deciding()));
  readonly money = computed(() => moneyOf(this.deciding()));
  readonly verdict = computed(() => weigh(this.deciding()));
  readonly mayGo = computed(() => this.verdict().allowed && (!this.needsDesk() || this.next() !== null));

  constructor(private readonly facts: DecisionFacts) {}

  movement(): Movement {
    return movementOf(this.deciding());
  }

  /** Each change answers the note as it stands now, to be saved. */
  change(change: Partial<WorkingNote>): WorkingNote {
    this.draft.update((note) => ({ ...note, ...change, savedAt: Date.now() }));
    return this.draft();
  }

  /** The words typed stay; a second touch lets the phrase go. */
  choose({ phraseId, decision }: NotingPhrase): WorkingNote {
    const isChosen = this.phrase()?.phraseId === phraseId;
    if (decision === 'return' && this.act() === 'send' && !isChosen) this.act.set('returnBack');
    return this.change(isChosen ? { phraseId: null, decision: 'putUp' } : { phraseId, decision });
  }

  /** Back to the desk it came from, with a reason; the words written so far stay. */
  turnBack(): WorkingNote {
    this.act.set('returnBack');
    const reason = this.phrases().find(({ decision }) => decision === 'return');
    return this.change({ phraseId: reason?.phraseId ?? null, decision: 'return' });
  }

  /** To whoever may sanction the money, recommended instead of approved. */
  sendUp(toPost: PostLabel): WorkingNote {
    const agreed = this.phrases().find(({ decision }) => decision === 'agree');
    return this.change({ toPost, phraseId: agreed?.phraseId ?? null, decision: 'agree' });
  }

  turnForward(): WorkingNote {
    this.act.set(ASKED[this.facts.file().state] ?? 'send');
    return this.change({ phraseId: null, decision: null });
  }
}
