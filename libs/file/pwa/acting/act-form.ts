import { Component, computed, inject, input, linkedSignal, output, signal, untracked } from '@angular/core';
import { Store } from '@ngrx/store';
import { accessFeature } from '@sanchika/access/pwa';
import { localDate } from '@sanchika/calendar/domain';
import type { FileView } from '@sanchika/file/contract';
import {
  MOST_DAYS_NAMED,
  MOST_DAYS_PARKED,
  MOST_YEARS_KEPT,
  NOTE_MAX_CHARACTERS,
  RETENTION_CATEGORIES,
  SPOKEN_MEDIA,
} from '@sanchika/file/domain';
import { dateOfDayNumber, dayNumber, type Instant } from '@sanchika/platform/kernel';
import { Reach } from '@sanchika/platform/pwa';
import { injectPhrase, ReadingChoices } from '@sanchika/platform/pwa/phrases';
import { Button, Control, ErrorSummary, Field, Say, Segment } from '@sanchika/platform/ui';
import type { hi as roomHindi } from '../file.phrases';
import type { MatterAct, MatterPlace } from '../offline/matter-act';
import type { MatterDraft } from '../offline/matter-drafts';
import { FileChooser } from '../linking/file-chooser';
import type { hi as linkingHindi } from '../linking/linking.phrases';
import { otherFileOf } from '../linking/other-file';
import { deskFeature } from '../store/desk.feature';
import { MattersActions } from '../store/matters.actions';
import { injectFindingWords } from '../words/finding-words';
import { injectPostWords } from '../words/post-words';
import { fieldsOf } from './act-fields';
import { placeOf } from './act-places';
import type { hi } from './acting.phrases';
import { matterOf } from './matter-of';
import { mergeableFiles } from './mergeable-files';
import { PostChooser } from './post-chooser';
import { standingDecisions, startDraft } from './start-draft';
import { weighMatter } from './weigh-matter';

const LONGEST: Partial<Record<MatterDraft['act'], number>> = {
  ask: 1000,
  askReason: 500,
  park: 500,
  proposeReopen: 500,
  reopen: 500,
  refuseReopen: 500,
  openPart: 300,
  mergeFiles: 500,
  proposeMerge: 500,
  refuseMerge: 500,
  grant: 500,
  reclassify: 500,
};

/** The form of one act: what is filled in is kept on the phone as it is typed. */
@Component({
  selector: 'sk-act-form',
  imports: [Button, Control, ErrorSummary, Field, FileChooser, PostChooser, Say, Segment],
  templateUrl: './act-form.html',
  styles: `
    form {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--g3);
    }
    /* Weightier than the field’s own rule, which begins with one line. */
    form textarea.pen[sk-control] {
      min-height: 7rem;
    }
    p {
      color: var(--ink-2);
      line-height: 1.6;
    }
  `,
})
export class ActForm {
  readonly file = input.required<FileView>();
  readonly place = input.required<MatterPlace>();
  readonly kept = input<MatterDraft | null>(null);
  readonly now = input.required<Instant>();
  readonly done = output<MatterAct>();

  private readonly store = inject(Store);
  private readonly reading = inject(ReadingChoices);
  private readonly posts = injectPostWords();
  private readonly findings = injectFindingWords();
  private readonly held = this.store.selectSignal(accessFeature.selectActingPost);
  private readonly cards = this.store.selectSignal(deskFeature.selectDeskCards);
  private readonly ofRoom = injectPhrase<typeof roomHindi>();
  protected readonly phrase = injectPhrase<typeof hi>();
  protected readonly ofLinking = injectPhrase<typeof linkingHindi>();
  protected readonly isOnline = inject(Reach).isOnline;
  private readonly wasTried = signal(false);
  protected readonly mostYears = MOST_YEARS_KEPT;

  /** The screen leads: what the phone keeps is taken up only when the form opens. */
  protected readonly draft = linkedSignal<MatterPlace, MatterDraft>({
    source: this.place,
    computation: (place) => untracked(() => this.kept() ?? startDraft(place, this.file(), this.now())),
  });
  protected readonly fields = computed(() => fieldsOf(this.draft(), this.file().reopening !== null));
  protected readonly longest = computed(() => LONGEST[this.draft().act] ?? NOTE_MAX_CHARACTERS);
  protected readonly asking = computed(() =>
    this.file().askings.find(({ askingId }) => askingId === this.place().askingId),
  );
  protected readonly wordsLabel = computed(() => {
    const label = this.plainLabel();
    return this.fields().words === 'optional' ? this.phrase('file.acts.optional', { label }) : label;
  });
  protected readonly postsLabel = computed(() => {
    const { act } = this.draft();
    const isNamed = act === 'recordSpoken' || act === 'proposeReopen' || act === 'grant';
    return this.phrase(isNamed ? `file.acts.posts.${act}` : 'file.acts.posts.ask');
  });
  protected readonly suggested = computed(() => {
    const { suggestedNext, previousDesk, createdBy, askings } = this.file();
    return [suggestedNext, previousDesk, createdBy, ...askings.map(({ asked }) => asked)].filter(
      (post) => post !== null,
    );
  });
  protected readonly ownPostId = computed(() => this.held()?.post.postId ?? '');
  protected readonly among = computed(() => {
    const { otherFile } = this.fields();
    if (otherFile === undefined || otherFile === 'any') return null;
    const { links, attached } = this.file();
    return ((otherFile === 'linked' ? links : attached) ?? []).map(otherFileOf);
  });
  protected readonly kinds = this.options(['opinion', 'discussion'], (kind) => `file.acts.kind.${kind}`);
  protected readonly answers = this.options(
    ['confirmed', 'denied'],
    (answer) => `file.acts.answer.${answer}`,
  );
  protected readonly media = this.options(SPOKEN_MEDIA, (medium) => `file.acts.medium.${medium}`);
  protected readonly retentions = computed(() =>
    RETENTION_CATEGORIES.map((value) => ({ value, label: this.ofRoom(`file.more.retention.${value}`) })),
  );
  protected readonly ofRetention = computed(() => this.ofRoom('file.more.retention'));
  protected readonly decisions = computed(() =>
    standingDecisions(this.file()).map(({ noteId, noteNo, decision, by }) => ({
      noteId,
      words: this.phrase('file.acts.decision.line', {
        number: this.reading.writeDigits(String(noteNo)),
        decision: this.ofRoom(`file.decision.${decision}`),
        author: this.posts.author(by),
      }),
    })),
  );
  /** What may end in this file: parts of it at hand, or other files of the desk. */
  protected readonly mergeable = computed(() => mergeableFiles(this.draft(), this.file(), this.cards()));
  protected readonly reviewDays = computed(() => {
    const today = dayNumber(localDate(this.now()));
    return { first: dateOfDayNumber(today + 1), last: dateOfDayNumber(today + MOST_DAYS_PARKED) };
  });
  protected readonly untilDays = computed(() => {
    const today = dayNumber(localDate(this.now()));
    return { first: dateOfDayNumber(today), last: dateOfDayNumber(today + MOST_DAYS_NAMED) };
  });
  protected readonly grants = computed(() =>
    (this.file().grants ?? []).map(({ grantId, post }) => ({
      grantId,
      words: `${this.posts.desk(post)} · ${this.posts.line(post)}`,
    })),
  );
  protected readonly reviewHint = computed(() =>
    this.phrase('file.acts.review.hint', { count: this.reading.writeNumber(MOST_DAYS_PARKED) }),
  );
  private readonly verdict = computed(() =>
    weighMatter({
      draft: this.draft(),
      file: this.file(),
      actor: { postId: this.ownPostId(), roles: this.held()?.roles ?? [] },
      now: this.now(),
    }),
  );
  protected readonly warnings = computed(() => this.findings.warnings(this.verdict().findings));
  protected readonly faults = computed(() => {
    if (!this.wasTried()) return [];
    const refusals = this.verdict().findings.filter(({ weight }) => weight === 'refusal');
    return refusals.map((finding) => ({ control: placeOf(finding), words: this.findings.say(finding) }));
  });

  protected change(part: Partial<MatterDraft>): void {
    this.draft.update((draft) => ({ ...draft, ...part }));
    this.store.dispatch(MattersActions.formFilledIn({ draft: this.draft() }));
  }

  protected submit(event: Event): void {
    event.preventDefault();
    this.wasTried.set(true);
    if (this.verdict().findings.some(({ weight }) => weight === 'refusal')) return;
    // An untouched form is kept too: should the act be refused, it opens again as it was.
    this.store.dispatch(MattersActions.formFilledIn({ draft: this.draft() }));
    this.done.emit(matterOf(this.draft(), this.file(), this.now()));
  }

  protected wholeYears(text: string): number {
    return Math.min(MOST_YEARS_KEPT, Math.max(1, Math.trunc(Number(text)) || 1));
  }

  private plainLabel(): string {
    const { act, answer } = this.draft();
    if (act === 'answer' && answer === 'confirmed') return this.phrase('file.acts.answer.remark');
    if (act === 'answer' && answer === 'denied') return this.phrase('file.acts.answer.denied.label');
    if (isWordless(act)) return '';
    return this.phrase(`file.acts.${act}.label`);
  }

  private options<Value extends string>(values: readonly Value[], key: (value: Value) => keyof typeof hi) {
    return computed(() => values.map((value) => ({ value, label: this.phrase(key(value)) })));
  }
}

const WORDLESS = [
  'withdrawAsking',
  'unpark',
  'record',
  'link',
  'unlink',
  'attachFile',
  'detachFile',
  'mergePart',
  'openVolume',
  'revokeGrant',
] as const;

function isWordless(act: MatterDraft['act']): act is (typeof WORDLESS)[number] {
  return WORDLESS.some((wordless) => wordless === act);
}
