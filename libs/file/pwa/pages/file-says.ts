import { Component, computed, inject, input, output } from '@angular/core';
import { Store } from '@ngrx/store';
import { accessFeature } from '@sanchika/access/pwa';
import { instantAt } from '@sanchika/calendar/domain';
import type { FileView } from '@sanchika/file/contract';
import { isBlank } from '@sanchika/file/domain';
import { instant, instantOfIso, isoDate } from '@sanchika/platform/kernel';
import { FailureNote, type OutboxRow } from '@sanchika/platform/pwa';
import { injectPhrase, ReadingChoices, writeAge, writeMoment } from '@sanchika/platform/pwa/phrases';
import { Button, Say } from '@sanchika/platform/ui';
import type { hi as actingHindi } from '../acting/acting.phrases';
import { actsOf, type MatterChoice } from '../acting/acts-of';
import type { hi } from '../file.phrases';
import { LinkedFiles } from '../linking/linked-files';
import { matterPlaceOf } from '../offline/matter-act';
import { NotePaper } from '../parts';
import { FileBundle } from './file-bundle';
import { FileGuard } from '../reading/file-guard';
import { FileSanctions } from '../sanctions/file-sanctions';
import { ProveAndSend } from '../sanctions/prove-and-send';
import { MattersActions } from '../store/matters.actions';
import { NotingActions } from '../store/noting.actions';
import { ReaderPageActions } from '../store/open-file.actions';
import { openFileFeature } from '../store/open-file.feature';
import { OutboxPageActions } from '../store/outbox.actions';
import { outboxFeature } from '../store/outbox.feature';
import { injectParagraphs } from '../words/note-words';
import { injectPostWords } from '../words/post-words';

const NOON = 12 * 60;

/** What must be said of an open file before it is read: how old the copy is, what waits, what others ask. */
@Component({
  selector: 'sk-file-says',
  imports: [
    Button,
    FailureNote,
    FileBundle,
    FileGuard,
    FileSanctions,
    LinkedFiles,
    NotePaper,
    ProveAndSend,
    Say,
  ],
  templateUrl: './file-says.html',
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 10px;
    }
    sk-say button {
      margin-block: 4px;
    }
    p + button {
      display: flex;
    }
    :host:empty {
      display: none;
    }
  `,
})
export class FileSays {
  readonly file = input.required<FileView>();
  readonly mayDecide = input.required<boolean>();
  readonly actWanted = output<MatterChoice>();

  private readonly store = inject(Store);
  private readonly reading = inject(ReadingChoices);
  private readonly state = this.store.selectSignal(openFileFeature.selectOpenFileState);
  private readonly held = this.store.selectSignal(accessFeature.selectActingPost);
  private readonly leaving = this.store.selectSignal(outboxFeature.selectLeaving);
  private readonly rows = this.store.selectSignal(outboxFeature.selectSpoken);
  private readonly paragraphs = injectParagraphs();
  protected readonly posts = injectPostWords();
  protected readonly phrase = injectPhrase<typeof hi>();
  protected readonly ofActs = injectPhrase<typeof actingHindi>();

  protected readonly failure = computed(() => this.state().failure);
  protected readonly keptWords = computed(() => {
    const { opened, failure } = this.state();
    if (!opened || failure?.kind !== 'unreachable') return null;
    const age = writeAge(instant(opened.fetchedAt), instant(Date.now()), this.reading.locale());
    return this.phrase('file.kept-copy', { age });
  });
  protected readonly row = computed(() => this.leaving().get(this.file().fileId) ?? null);
  /** A copy that an earlier version of the app kept knows no money. */
  protected readonly hasMoney = computed(() => (this.file().sanctions ?? []).length > 0);
  protected readonly ties = computed(() => {
    const { links, attached, attachedTo } = this.file();
    const ties = [
      { tie: 'attachedTo' as const, files: attachedTo ? [attachedTo] : [] },
      { tie: 'attached' as const, files: attached ?? [] },
      { tie: 'linked' as const, files: links ?? [] },
    ];
    return ties.filter(({ files }) => files.length > 0);
  });
  protected readonly may = computed(() => new Set<string>(this.file().rights));
  protected readonly heldElsewhere = computed(() => {
    const { holder, rights } = this.file();
    const isMine = this.mayDecide() || rights.includes('writeNote') || rights.includes('unpark');
    return holder && !isMine ? this.posts.desk(holder) : null;
  });
  /** Asked, parked or reopened on this phone, and not yet with the server. */
  protected readonly matters = computed(() =>
    this.rows().flatMap((row) => {
      const place = row.topicId === this.file().fileId ? matterPlaceOf(row) : null;
      return place ? [{ row, place, act: this.ofActs(`file.acts.${place.act}`) }] : [];
    }),
  );
  protected readonly owed = computed(() => {
    const file = this.file();
    const waiting = new Set(this.matters().map(({ place }) => place.askingId));
    return actsOf(file, this.held()?.post.postId ?? '').flatMap((choice) => {
      const asking = file.askings.find(({ askingId }) => askingId === choice.askingId);
      if (choice.act !== 'answer' || !asking || waiting.has(choice.askingId)) return [];
      const author = this.posts.author(asking.askedBy);
      return [{ choice, asking, words: this.ofActs(`file.asking.you.${asking.kind}`, { author }) }];
    });
  });
  protected readonly parked = computed(() => {
    const { parked } = this.file();
    if (!parked) return null;
    const day = writeMoment(instantAt(isoDate(parked.reviewOn), NOON), 'day', this.reading.locale());
    return this.ofActs('file.parked.until', { day, reason: parked.reason });
  });
  protected readonly reopening = computed(() => {
    const { reopening } = this.file();
    if (!reopening) return null;
    const when = writeMoment(instantOfIso(reopening.at), 'shortDay', this.reading.locale());
    const desk = this.posts.desk(reopening.asked);
    return `${this.ofActs('file.reopening.asked', { desk, reason: reopening.reason })} · ${when}`;
  });

  /** Words kept from an act that was refused, on a file where they can no longer be written. */
  protected readonly strandedNote = computed(() => {
    const { note } = this.state();
    const isStranded = note && !isBlank(note.text) && !this.may().has('writeNote') && !this.row();
    return isStranded ? this.paragraphs(note.text, 1) : null;
  });

  protected dropNote(): void {
    const { note } = this.state();
    if (note) this.store.dispatch(NotingActions.noteTyped({ note: { ...note, text: '' } }));
  }

  protected reload(): void {
    this.store.dispatch(ReaderPageActions.reloadAsked({ fileId: this.file().fileId }));
  }

  protected mend(row: OutboxRow): void {
    this.store.dispatch(OutboxPageActions.mendingChosen({ row }));
  }

  protected takeBack(): void {
    this.store.dispatch(NotingActions.pullBackAsked({ fileId: this.file().fileId }));
  }

  protected takeBackMatter(row: OutboxRow): void {
    this.store.dispatch(MattersActions.actTakenBack({ row }));
  }

  protected want(act: MatterChoice['act']): void {
    this.actWanted.emit({ act, askingId: null });
  }
}
