import { Component, computed, inject, input, output, signal } from '@angular/core';
import { Proof, StepUpSheet } from '@sanchika/access/pwa/step-up';
import type { FileFinding } from '@sanchika/file/domain';
import type { PostLabel } from '@sanchika/office/contract';
import type { Finding } from '@sanchika/platform/kernel';
import { injectPhrase } from '@sanchika/platform/pwa/phrases';
import { Button, Say } from '@sanchika/platform/ui';
import { injectFindingWords } from '../words/finding-words';
import { DrawSanction } from './draw-sanction';
import type { hi } from './sanctions.phrases';
import { asksForProof, type WeighedMoney } from './weigh-sanction';

const OF_MONEY: readonly string[] = [
  'file.sanction-beyond-limit',
  'file.own-sanction',
  'file.sanction-by-link-officer',
] satisfies readonly FileFinding[];

/**
 * Money on the way of a decision: the way to ask for it, why an approval cannot sanction it, said before the stamp
 * with the one touch that helps, and the password where so great a sum needs it.
 */
@Component({
  selector: 'sk-sanction-guard',
  imports: [Button, DrawSanction, Say, StepUpSheet],
  template: `
    @for (words of said(); track words) {
      <sk-say tone="late" icon="alert" role="status">
        {{ words }}
        @if ($last && money().file.competentPost; as post) {
          <button sk-button small type="button" (click)="sentTo.emit(post)">
            {{ phrase('file.sanction.send-to') }}
          </button>
        }
      </sk-say>
    }
    @if (mayDraw()) {
      <sk-draw-sanction [file]="money().file" />
    }
    <sk-step-up-sheet [(open)]="isProving" (passed)="proved()" />
  `,
  styles: `
    :host {
      display: grid;
      justify-items: start;
      gap: 10px;
    }
    sk-say {
      width: 100%;
    }
  `,
})
export class SanctionGuard {
  readonly money = input.required<WeighedMoney>();
  readonly findings = input.required<readonly Finding[]>();
  readonly sentTo = output<PostLabel>();

  private readonly words = injectFindingWords();
  private readonly proof = inject(Proof);
  private waiting: (() => void) | null = null;
  protected readonly phrase = injectPhrase<typeof hi>();
  protected readonly isProving = signal(false);
  protected readonly said = computed(() =>
    this.findings()
      .filter(({ code }) => OF_MONEY.includes(code))
      .map((finding) => this.words.say(finding)),
  );
  /** Where there is money already, it is changed at its own place. */
  protected readonly mayDraw = computed(() => {
    const { act, file } = this.money();
    const { rights, sanctions = [] } = file;
    return act === 'send' && sanctions.length === 0 && rights.includes('proposeSanction');
  });

  /** Goes on at once, or as soon as the person has proved who he is. */
  whenProved(go: () => void): void {
    if (!asksForProof(this.money()) || this.proof.isFresh()) return go();
    this.waiting = go;
    this.isProving.set(true);
  }

  protected proved(): void {
    const go = this.waiting;
    this.waiting = null;
    go?.();
  }
}
