import { Component, computed, inject } from '@angular/core';
import { Router } from '@angular/router';
import { Store } from '@ngrx/store';
import { accessFeature } from '@sanchika/access/pwa';
import { instant } from '@sanchika/platform/kernel';
import { type OutboxRow, shortCode } from '@sanchika/platform/pwa';
import { injectPhrase, ReadingChoices, writeMoment } from '@sanchika/platform/pwa/phrases';
import { Button, EmptyState, TopBar } from '@sanchika/platform/ui';
import type { hi } from '../file.phrases';
import { decisionIn, leavesDesk } from '../offline/file.sender';
import { wordsOf } from '../offline/file-outbox';
import type { SentAct } from '../offline/file.tables';
import { matterPlaceOf } from '../offline/matter-act';
import { FileCard, Stamp, type StampState } from '../parts';
import { ProveAndSend } from '../sanctions/prove-and-send';
import { OutboxPageActions } from '../store/outbox.actions';
import { outboxFeature } from '../store/outbox.feature';
import { injectFindingWords } from '../words/finding-words';
import { injectRefusalWords } from '../words/refusal-words';
import { injectCaptions } from './file-captions';
import { SendState } from './send-state';

/** Nothing is lost: what waits, what did not go and why, what went. */
@Component({
  selector: 'sk-outbox-page',
  imports: [Button, EmptyState, FileCard, ProveAndSend, SendState, Stamp, TopBar],
  templateUrl: './outbox.page.html',
  styleUrl: './list.scss',
  styles: `
    .refused {
      color: var(--lac);
      line-height: 1.6;
    }
    .warned {
      color: var(--ink-2);
      line-height: 1.6;
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: var(--g2);
      margin-top: var(--g2);
    }
  `,
})
export class OutboxPage {
  private readonly store = inject(Store);
  private readonly reading = inject(ReadingChoices);
  private readonly captionOf = injectCaptions();
  private readonly findings = injectFindingWords();
  private readonly refusals = injectRefusalWords();
  private readonly rows = this.store.selectSignal(outboxFeature.selectSpoken);
  private readonly sentActs = this.store.selectSignal(outboxFeature.selectSent);
  private readonly held = this.store.selectSignal(accessFeature.selectActingPost);
  protected readonly router = inject(Router);
  protected readonly phrase = injectPhrase<typeof hi>();

  protected readonly waiting = computed(() => this.linesOf(({ state }) => state !== 'refused'));
  protected readonly refused = computed(() => this.linesOf(({ state }) => state === 'refused'));
  protected readonly sent = computed(() =>
    this.sentActs()
      .filter((act) => leavesDesk(act))
      .map((act) => ({
        key: act.key,
        fileId: act.fileId,
        ...this.captionOf(act.fileId, act.receipt),
        ...this.stampOf(act, 'solid', act.sentAt),
        warnings: this.findings.warnings(act.receipt.warnings),
      })),
  );

  protected mend(row: OutboxRow): void {
    this.store.dispatch(OutboxPageActions.mendingChosen({ row }));
  }

  protected again(row: OutboxRow): void {
    this.store.dispatch(OutboxPageActions.anotherTryAsked({ row }));
  }

  protected giveUp(row: OutboxRow): void {
    this.store.dispatch(OutboxPageActions.actGivenUp({ row }));
  }

  private linesOf(isWanted: (row: OutboxRow) => boolean) {
    return this.rows()
      .filter(isWanted)
      .map((row) => ({
        row,
        fileId: row.topicId,
        ...this.captionOf(row.topicId, null),
        ...this.stampOf(row, row.state === 'refused' ? 'torn' : 'waiting', row.writtenAt),
        hasStamp: leavesDesk(row),
        line: this.lineOf(row),
        reason: this.refusals(row.refusal, hasWords(row)),
        code: row.refusal && shortCode(row.refusal),
        hasWords: hasWords(row),
      }));
  }

  private lineOf({ actingAs, topicId, key, operation, writtenAt }: OutboxRow): string {
    if (actingAs !== this.held()?.post.postId) return this.phrase('file.outbox.other-post');
    const first = this.rows().find((row) => row.topicId === topicId);
    if (first?.state === 'refused' && first.key !== key) return this.phrase('file.outbox.behind');
    const written = this.phrase('file.outbox.goes-to', { when: this.clock(writtenAt) });
    return leavesDesk({ operation }) ? written : `${this.phrase(actPhrase(operation))} · ${written}`;
  }

  private stampOf(act: OutboxRow | SentAct, state: StampState, at: number) {
    const decision = 'receipt' in act ? act.decision : decisionIn(act);
    const word = this.phrase(decision ? `file.decision.${decision}` : actPhrase(act.operation));
    const said = {
      solid: 'file.stamp.done',
      waiting: 'file.stamp.waiting',
      torn: 'file.stamp.refused',
    } as const;
    const below = {
      solid: 'file.stamp.below.done',
      waiting: 'file.stamp.below.waiting',
      torn: null,
    } as const;
    const foot = below[state];
    return {
      state,
      word,
      above: this.clock(at),
      below: foot ? this.phrase(foot) : '',
      label: this.phrase(said[state], { decision: word }),
    };
  }

  private clock(epochMs: number): string {
    return writeMoment(instant(epochMs), 'clock', this.reading.locale());
  }
}

/** Whether there is something of one’s own to write again. */
function hasWords(row: OutboxRow): boolean {
  return wordsOf(row) !== null || matterPlaceOf(row) !== null;
}

/** `file.send` is called `file.act.send` among the phrases. */
function actPhrase(operation: string): keyof typeof hi {
  return operation.replace('file.', 'file.act.') as keyof typeof hi;
}
