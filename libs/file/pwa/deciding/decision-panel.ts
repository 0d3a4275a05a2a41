import { booleanAttribute, Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { accessFeature } from '@sanchika/access/pwa';
import { type FileView, FindingSentences } from '@sanchika/file/contract';
import { FILE_FINDINGS, type FileFinding, NOTE_MAX_CHARACTERS } from '@sanchika/file/domain';
import { sentence } from '@sanchika/platform/contract';
import { type Finding, instant, type Instant } from '@sanchika/platform/kernel';
import { Reach } from '@sanchika/platform/pwa';
import {
  injectCountedPhrase,
  injectPhrase,
  ReadingChoices,
  writeMoment,
} from '@sanchika/platform/pwa/phrases';
import {
  Button,
  Chip,
  ChipRow,
  Control,
  ErrorSummary,
  type Fault,
  Field,
  Icon,
  Say,
  Segment,
} from '@sanchika/platform/ui';
import type { hi } from '../file.phrases';
import type { Movement } from '../offline/file-outbox';
import type { WorkingNote } from '../offline/file.tables';
import { MastersActions } from '../store/masters.actions';
import { mastersFeature } from '../store/masters.feature';
import { NotingActions } from '../store/noting.actions';
import { isPlain, isTyping } from '../reading/is-typing';
import { injectPostWords } from '../words/post-words';
import { Decision } from './decision';
import { DelayForm } from './delay-form';
import { NextDeskSheet } from './next-desk-sheet';

/** Where a finding is mended. */
const PLACES: Partial<Record<FileFinding, string>> = {
  'file.delay-reason-missing': 'delay-code',
  'file.note-or-reason-missing': 'no-note',
};

/** The sheet on which an officer decides: words, next desk, return and stamp. */
@Component({
  selector: 'sk-decision-panel',
  imports: [
    Button,
    Chip,
    ChipRow,
    Control,
    DelayForm,
    ErrorSummary,
    Field,
    Icon,
    NextDeskSheet,
    RouterLink,
    Say,
    Segment,
  ],
  templateUrl: './decision-panel.html',
  styleUrl: './decision-panel.scss',
  host: { '(document:keydown)': 'press($event)', '[class.wide]': 'wide()' },
})
export class DecisionPanel {
  readonly file = input.required<FileView>();
  readonly kept = input.required<WorkingNote | null>();
  readonly now = input.required<Instant>();
  readonly wide = input(false, { transform: booleanAttribute });
  readonly stamped = output<Movement>();

  private readonly store = inject(Store);
  private readonly reading = inject(ReadingChoices);
  private readonly held = this.store.selectSignal(accessFeature.selectActingPost);
  protected readonly posts = injectPostWords();
  protected readonly phrase = injectPhrase<typeof hi>();
  protected readonly counted = injectCountedPhrase<typeof hi>();
  protected readonly language = this.reading.language;
  protected readonly isOnline = inject(Reach).isOnline;
  protected readonly longest = NOTE_MAX_CHARACTERS;
  protected readonly isChoosingDesk = signal(false);
  private readonly wasTried = signal(false);

  protected readonly decision = new Decision({
    file: this.file,
    kept: this.kept,
    decider: computed(() => ({ postId: this.held()?.post.postId ?? '', roles: this.held()?.roles ?? [] })),
    masters: this.store.selectSignal(mastersFeature.selectMasters),
    language: this.language,
    now: this.now,
  });

  protected readonly ownPostId = computed(() => this.held()?.post.postId ?? '');
  protected readonly may = computed(() => new Set<string>(this.file().rights));
  protected readonly suggested = computed(() => {
    const { suggestedNext, previousDesk, createdBy } = this.file();
    return [this.decision.next(), suggestedNext, previousDesk, createdBy].filter((post) => post !== null);
  });
  protected readonly savedAt = computed(() => {
    const kept = this.kept();
    return kept && kept.text !== ''
      ? writeMoment(instant(kept.savedAt), 'clock', this.reading.locale())
      : null;
  });
  protected readonly placeholder = computed(
    () => this.decision.phrase()?.text[this.language()] ?? this.phrase('file.decide.placeholder'),
  );
  protected readonly nextName = computed(() => {
    const next = this.decision.next();
    return next ? this.posts.desk(next) : this.phrase('file.decide.next.none');
  });
  protected readonly backName = computed(() => {
    const previous = this.file().previousDesk;
    return previous ? this.phrase('file.decide.return.to', { desk: this.posts.short(previous) }) : '';
  });
  protected readonly warnings = computed(() =>
    this.decision
      .verdict()
      .findings.filter(({ weight }) => weight === 'warning')
      .map((finding) => this.say(finding)),
  );
  protected readonly faults = computed<readonly Fault[]>(() => {
    if (!this.wasTried()) return [];
    const refusals = this.decision.verdict().findings.filter(({ weight }) => weight === 'refusal');
    const faults = refusals.map((finding) => ({ control: placeOf(finding), words: this.say(finding) }));
    const lacksDesk = this.decision.needsDesk() && this.decision.next() === null;
    return lacksDesk ? [...faults, { control: 'next', words: this.phrase('file.decide.next.none') }] : faults;
  });
  protected readonly asksWhyNoNote = computed(() =>
    this.faults().some(({ control }) => control === 'no-note'),
  );
  protected readonly retentions = computed(() =>
    (['A', 'B', 'C'] as const).map((value) => ({
      value,
      label: this.phrase(`file.more.retention.${value}`),
    })),
  );

  proposeClose(): void {
    this.decision.act.set('proposeClose');
  }

  protected save(note: WorkingNote): void {
    this.store.dispatch(NotingActions.noteTyped({ note }));
  }

  protected stamp(): void {
    this.wasTried.set(true);
    const next = this.decision.next();
    if (!this.decision.mayGo()) return;
    if (next && this.decision.needsDesk()) this.store.dispatch(MastersActions.postUsed({ post: next }));
    this.stamped.emit(this.decision.movement());
    this.wasTried.set(false);
  }

  /** 1 to 3 choose a phrase while nothing is being typed; Ctrl Enter stamps from anywhere. */
  protected press(event: KeyboardEvent): void {
    if (event.ctrlKey && event.key === 'Enter') {
      event.preventDefault();
      this.stamp();
      return;
    }
    const phrase = this.decision.phrases()['123'.indexOf(event.key)];
    if (phrase && isPlain(event) && !isTyping(event)) this.save(this.decision.choose(phrase));
  }

  private say({ code, values }: Finding): string {
    const known = FILE_FINDINGS.find((finding) => finding === code);
    return known ? sentence(FindingSentences[known][this.language()], values) : code;
  }
}

function placeOf({ code }: Finding): string {
  const known = FILE_FINDINGS.find((finding) => finding === code);
  return (known && PLACES[known]) ?? 'note';
}
