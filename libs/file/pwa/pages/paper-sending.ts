import type { Signal } from '@angular/core';
import type { Store } from '@ngrx/store';
import { newId } from '@sanchika/platform/pwa';
import type { ChosenPaper } from '../reading/papers-lane';
import { ReaderPageActions } from '../store/open-file.actions';

/** The paper that a person adds: the same id and key at each try, so that it is not added twice. */
export class PaperSending {
  private chosen: (ChosenPaper & { readonly paperId: string; readonly key: string }) | null = null;

  constructor(
    private readonly store: Store,
    private readonly fileId: Signal<string>,
  ) {}

  add(paper: ChosenPaper): void {
    this.chosen = { ...paper, paperId: newId(), key: newId() };
    this.send();
  }

  send(): void {
    if (this.chosen)
      this.store.dispatch(ReaderPageActions.paperChosen({ fileId: this.fileId(), ...this.chosen }));
  }

  stop(): void {
    this.store.dispatch(ReaderPageActions.uploadStopped());
  }
}
