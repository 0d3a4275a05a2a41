import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import { accessFeature } from '@sanchika/access/pwa';
import type { FileView } from '@sanchika/file/contract';
import { isBlank, judgeProposeSanction, SANCTION_LENGTHS } from '@sanchika/file/domain';
import { readRupees, rupeesInWords } from '@sanchika/platform/kernel';
import { newId } from '@sanchika/platform/pwa';
import { injectPhrase, ReadingChoices } from '@sanchika/platform/pwa/phrases';
import { Button, Control, ErrorSummary, type Fault, Field } from '@sanchika/platform/ui';
import { injectFindingWords } from '../words/finding-words';
import type { SanctionDraft } from './sanction-draft';
import { SanctionsActions } from './sanctions.actions';
import { sanctionsFeature } from './sanctions.feature';
import type { hi } from './sanctions.phrases';

const MONEY = ['amount', 'available'] as const;
const WORDS = ['payee', 'purpose', 'budgetHead', 'ruleCited'] as const;
const LABELS = {
  amount: 'file.sanction.amount',
  available: 'file.sanction.available',
  payee: 'file.sanction.payee',
  purpose: 'file.sanction.purpose',
  budgetHead: 'file.sanction.head',
  ruleCited: 'file.sanction.rule',
} as const;

/** Draws up a block, or a changed one; what is filled in is kept on the phone as it is typed. */
@Component({
  selector: 'sk-sanction-form',
  imports: [Button, Control, ErrorSummary, Field],
  template: `
    <form novalidate (submit)="submit($event)">
      @if (faults().length > 0) {
        <sk-error-summary [heading]="phrase('file.sanction.mend')" [faults]="faults()" />
      }
      @for (field of fields(); track field.name) {
        <sk-field [controlId]="'sanction-' + field.name" [label]="field.label" [hint]="field.hint">
          <input
            #box
            sk-control
            autocomplete="off"
            [attr.inputmode]="field.isMoney ? 'decimal' : null"
            [attr.maxlength]="field.longest"
            [value]="draft()[field.name]"
            (input)="write(field.name, box.value)"
          />
        </sk-field>
      }
      @if (isChange()) {
        <p>{{ phrase('file.sanction.change.words') }}</p>
      }
      <button sk-button kind="primary" type="submit">{{ phrase('file.sanction.put') }}</button>
    </form>
  `,
  styles: `
    form {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--g3);
    }
    p {
      color: var(--ink-2);
      line-height: 1.6;
    }
  `,
})
export class SanctionForm {
  readonly file = input.required<FileView>();
  readonly done = output<void>();

  private readonly store = inject(Store);
  private readonly reading = inject(ReadingChoices);
  private readonly findings = injectFindingWords();
  private readonly held = this.store.selectSignal(accessFeature.selectActingPost);
  private readonly found = this.store.selectSignal(sanctionsFeature.selectFound);
  private readonly wasTried = signal(false);
  protected readonly phrase = injectPhrase<typeof hi>();

  protected readonly isChange = computed(() => this.proposed() !== null);
  protected readonly draft = linkedSignal<SanctionDraft>(() => this.found() ?? this.start());
  private readonly amount = computed(() => readRupees(this.draft().amount));
  private readonly available = computed(() => readRupees(this.draft().available));
  protected readonly fields = computed(() => [
    ...MONEY.slice(0, 1).map((name) => this.moneyField(name)),
    ...WORDS.map((name) => ({
      ...{ name, label: this.phrase(LABELS[name]), hint: undefined, isMoney: false },
      longest: SANCTION_LENGTHS[name],
    })),
    ...MONEY.slice(1).map((name) => this.moneyField(name)),
  ]);
  protected readonly faults = computed<readonly Fault[]>(() => (this.wasTried() ? this.findFaults() : []));

  protected write(name: keyof typeof LABELS, text: string): void {
    this.draft.update((draft) => ({ ...draft, [name]: text }));
    this.store.dispatch(SanctionsActions.formFilledIn({ draft: this.draft() }));
  }

  protected submit(event: Event): void {
    event.preventDefault();
    this.wasTried.set(true);
    const [amountPaise, availablePaise] = [this.amount(), this.available()];
    if (this.findFaults().length > 0 || amountPaise === null || availablePaise === null) return;
    const { fileId, headHash: seenHead } = this.file();
    const { sanctionId, budgetHead, payee, ruleCited, purpose } = this.draft();
    const words = { budgetHead, payee, ruleCited, purpose };
    // An untouched form is kept too: should the block be refused, it opens again as it was.
    this.store.dispatch(SanctionsActions.formFilledIn({ draft: this.draft() }));
    const body = { seenHead, sanctionId, amountPaise, availablePaise, ...words };
    this.store.dispatch(SanctionsActions.moneyProposed({ fileId, body }));
    this.done.emit();
  }

  private findFaults(): readonly Fault[] {
    const { state, holder } = this.file();
    const { budgetHead, payee, ruleCited, purpose } = this.draft();
    const verdict = judgeProposeSanction({
      ...{ state, budgetHead, payee, ruleCited, purpose, amountPaise: this.amount() ?? 0 },
      actorPostId: this.held()?.post.postId ?? '',
      holderPostId: holder?.postId ?? null,
    });
    const blank = WORDS.find((name) => isBlank(this.draft()[name])) ?? 'payee';
    const found = verdict.findings.map((finding) => ({
      control: `sanction-${blank}`,
      words: this.findings.say(finding),
    }));
    return [...this.badFigures(), ...found];
  }

  /** Nothing is no amount to ask for; what is available may be nothing. */
  private badFigures(): readonly Fault[] {
    const bad = [...(this.amount() ? [] : ['amount']), ...(this.available() === null ? ['available'] : [])];
    const words = this.phrase('file.sanction.amount.bad');
    return bad.map((name) => ({ control: `sanction-${name}`, words }));
  }

  private moneyField(name: (typeof MONEY)[number]) {
    const paise = name === 'amount' ? this.amount() : this.available();
    const hint = paise === null ? undefined : rupeesInWords(paise, this.reading.language());
    return { name, label: this.phrase(LABELS[name]), hint, isMoney: true, longest: 20 };
  }

  private proposed() {
    const last = this.file().sanctions?.at(-1);
    return last?.state === 'proposed' ? last : null;
  }

  /** A change begins with what is proposed; every block has an id of its own. */
  private start(): SanctionDraft {
    const place = { postId: this.held()?.post.postId ?? '', fileId: this.file().fileId };
    const before = this.proposed();
    const words = before
      ? {
          ...wordsOf(before),
          amount: rupeesOf(before.amountPaise),
          available: rupeesOf(before.availablePaise),
        }
      : { budgetHead: '', payee: '', ruleCited: '', purpose: '', amount: '', available: '' };
    return { ...place, sanctionId: newId(), ...words };
  }
}

function wordsOf({ budgetHead, payee, ruleCited, purpose }: FileView['sanctions'][number]) {
  return { budgetHead, payee, ruleCited, purpose };
}

function rupeesOf(paise: number): string {
  return paise % 100 === 0 ? String(paise / 100) : (paise / 100).toFixed(2);
}
