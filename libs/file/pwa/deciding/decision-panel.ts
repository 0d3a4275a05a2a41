import {
  booleanAttribute,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { accessFeature } from '@sanchika/access/pwa';
import type { FileView } from '@sanchika/file/contract';
import { FILE_FINDINGS, type FileFinding, NOTE_MAX_CHARACTERS } from '@sanchika/file/domain';
import { type Finding, instant, type Instant } from '@sanchika/platform/kernel';
import { Reach } from '@sanchika/platform/pwa';
import { KrutiDevOffer, TypingBar } from '@sanchika/platform/pwa/typing';
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
import { isCommandKey } from '../desk/desk-keys';
import type { hi } from '../file.phrases';
import type { Movement } from '../offline/file-outbox';
import type { WorkingNote } from '../offline/file.tables';
import { MastersActions } from '../store/masters.actions';
import { mastersFeature } from '../store/masters.feature';
import { OwnPhrasesSheet } from '../noting/own-phrases-sheet';
import { ReferenceList } from '../noting/reference-list';
import { referenceOptions } from '../noting/reference-options';
import type { hi as notingHi } from '../noting/noting.phrases';
import { NotingActions } from '../store/noting.actions';
import { ownPhrasesFeature } from '../store/own-phrases.feature';
import { injectFindingWords } from '../words/finding-words';
import { injectPostWords } from '../words/post-words';
import { SanctionGuard } from '../sanctions/sanction-guard';
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
    KrutiDevOffer,
    NextDeskSheet,
    OwnPhrasesSheet,
    ReferenceList,
    RouterLink,
    SanctionGuard,
    Say,
    Segment,
    TypingBar,
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
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly reading = inject(ReadingChoices);
  private readonly findings = injectFindingWords();
  private readonly held = this.store.selectSignal(accessFeature.selectActingPost);
  protected readonly posts = injectPostWords();
  protected readonly phrase = injectPhrase<typeof hi>();
  protected readonly counted = injectCountedPhrase<typeof hi>();
  protected readonly language = this.reading.language;
  protected readonly isOnline = inject(Reach).isOnline;
  protected readonly longest = NOTE_MAX_CHARACTERS;
  protected readonly isChoosingDesk = signal(false);
  protected readonly noting = injectPhrase<typeof notingHi>();
  protected readonly isMindingPhrases = signal(false);
  protected readonly references = computed(() => referenceOptions(this.file()));
  private readonly wasTried = signal(false);
  private readonly money = viewChild.required(SanctionGuard);

  protected readonly decision = new Decision({
    file: this.file,
    kept: this.kept,
    decider: computed(() => ({ postId: this.held()?.post.postId ?? '', roles: this.held()?.roles ?? [] })),
    masters: this.store.selectSignal(mastersFeature.selectMasters),
    ownPhrases: this.store.selectSignal(ownPhrasesFeature.selectRows),
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
  protected readonly warnings = computed(() => this.findings.warnings(this.decision.verdict().findings));
  protected readonly faults = computed<readonly Fault[]>(() => {
    if (!this.wasTried()) return [];
    const refusals = this.decision.verdict().findings.filter(({ weight }) => weight === 'refusal');
    const faults = refusals.map((finding) => ({
      control: placeOf(finding),
      words: this.findings.say(finding),
    }));
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

  focusPen(): void {
    this.host.nativeElement.querySelector<HTMLElement>('#note')?.focus();
  }

  chooseDesk(): void {
    if (this.decision.needsDesk()) this.isChoosingDesk.set(true);
  }

  turnBack(): void {
    if (!this.may().has('returnBack') || this.decision.act() !== 'send') return;
    this.save(this.decision.turnBack());
    this.focusPen();
  }

  protected save(note: WorkingNote): void {
    this.store.dispatch(NotingActions.noteTyped({ note }));
  }

  protected stamp(): void {
    this.wasTried.set(true);
    if (this.decision.mayGo()) this.money().whenProved(() => this.leave());
  }

  private leave(): void {
    const next = this.decision.next();
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
    if (phrase && isCommandKey(event)) this.save(this.decision.choose(phrase));
  }
}

function placeOf({ code }: Finding): string {
  const known = FILE_FINDINGS.find((finding) => finding === code);
  return (known && PLACES[known]) ?? 'note';
}
