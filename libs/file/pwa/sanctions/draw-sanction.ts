import { Component, computed, inject, input, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import { accessFeature } from '@sanchika/access/pwa';
import type { FileView } from '@sanchika/file/contract';
import { injectPhrase } from '@sanchika/platform/pwa/phrases';
import { Button, Sheet } from '@sanchika/platform/ui';
import { SanctionForm } from './sanction-form';
import { SanctionsActions } from './sanctions.actions';
import type { hi } from './sanctions.phrases';

/** The way to a block that asks for money: a button, and the form in its sheet. */
@Component({
  selector: 'sk-draw-sanction',
  imports: [Button, SanctionForm, Sheet],
  template: `
    <button sk-button small kind="quiet" type="button" (click)="openForm()">{{ words() }}</button>
    <sk-sheet [heading]="words()" [closeLabel]="phrase('file.sanction.close')" [(open)]="isOpen">
      @if (isOpen()) {
        <sk-sanction-form [file]="file()" (done)="isOpen.set(false)" />
      }
    </sk-sheet>
  `,
})
export class DrawSanction {
  readonly file = input.required<FileView>();

  private readonly store = inject(Store);
  private readonly held = this.store.selectSignal(accessFeature.selectActingPost);
  protected readonly phrase = injectPhrase<typeof hi>();
  protected readonly isOpen = signal(false);
  protected readonly words = computed(() => {
    const isChange = this.file().sanctions?.at(-1)?.state === 'proposed';
    return this.phrase(isChange ? 'file.sanction.change' : 'file.sanction.draw-up');
  });

  protected openForm(): void {
    const place = { postId: this.held()?.post.postId ?? '', fileId: this.file().fileId };
    this.store.dispatch(SanctionsActions.formOpened({ place }));
    this.isOpen.set(true);
  }
}
