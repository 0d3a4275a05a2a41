import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { accessFeature } from '@sanchika/access/pwa';
import type { FileView } from '@sanchika/file/contract';
import { injectPhrase } from '@sanchika/platform/pwa/phrases';
import { Button, Say } from '@sanchika/platform/ui';
import type { hi } from '../acting/acting.phrases';
import { partsAtHand } from '../acting/start-draft';
import type { MatterActName } from '../offline/matter-act';
import { BundleWriter } from '../words/bundle-words';

/** What lies beside the open file: its main file, its parts, where it went, and that it grows too thick. */
@Component({
  selector: 'sk-file-bundle',
  imports: [Button, RouterLink, Say],
  template: `
    @if (mergedInto(); as merged) {
      <sk-say tone="link" icon="forward">
        <b>{{ merged.words }}</b>
        <a sk-button small [routerLink]="['/files', merged.fileId]">{{
          phrase('file.bundle.open-survivor')
        }}</a>
      </sk-say>
    } @else if (main(); as main) {
      <sk-say tone="plain" icon="folder">
        {{ main.words }}
        <a sk-button small [routerLink]="['/files', main.fileId]">{{ phrase('file.bundle.open-main') }}</a>
      </sk-say>
    }
    @for (line of taken(); track line.fileId) {
      <sk-say tone="plain" icon="folder">
        <a [routerLink]="['/files', line.fileId]">{{ line.words }}</a>
      </sk-say>
    }
    @if (parts().length > 0) {
      <sk-say tone="plain" icon="folder">
        <b>{{ phrase('file.bundle.parts') }}</b>
        <ul>
          @for (part of parts(); track part.fileId) {
            <li>
              <a [routerLink]="['/files', part.fileId]">{{ part.number }}</a> <span>{{ part.words }}</span>
            </li>
          }
        </ul>
        @if (may().has('mergePart') && isPartAtHand()) {
          <p>{{ phrase('file.bundle.merge-first') }}</p>
          <button sk-button small type="button" (click)="actWanted.emit('mergePart')">
            {{ phrase('file.acts.mergePart') }}
          </button>
        }
      </sk-say>
    }
    @if (proposed(); as words) {
      <sk-say tone="link" icon="people">
        {{ words }}
        @for (act of answers(); track act) {
          <button sk-button small type="button" (click)="actWanted.emit(act)">
            {{ phrase(act === 'mergeFiles' ? 'file.acts.mergeFiles' : 'file.acts.refuseMerge') }}
          </button>
        }
      </sk-say>
    }
    @if (thick(); as words) {
      <sk-say tone="off" icon="alert">
        {{ words }}
        @if (may().has('openVolume')) {
          <button sk-button small type="button" (click)="actWanted.emit('openVolume')">
            {{ phrase('file.acts.openVolume') }}
          </button>
        }
      </sk-say>
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 10px;
    }
    :host:empty {
      display: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 12px;
      min-height: 48px;
      line-height: var(--lh);
    }
    li a,
    sk-say > a:not([sk-button]) {
      display: inline-flex;
      align-items: center;
      min-height: 48px;
      overflow-wrap: anywhere;
      font-weight: 600;
    }
    p {
      line-height: var(--lh);
    }
    sk-say button,
    sk-say a[sk-button] {
      display: flex;
      width: fit-content;
      margin-block: 4px;
    }
  `,
})
export class FileBundle {
  readonly file = input.required<FileView>();
  readonly actWanted = output<MatterActName>();

  private readonly held = inject(Store).selectSignal(accessFeature.selectActingPost);
  private readonly writer = inject(BundleWriter);
  protected readonly phrase = injectPhrase<typeof hi>();
  protected readonly may = computed(() => new Set<string>(this.file().rights));
  // A copy that an earlier version of the app kept knows none of these.
  protected readonly mergedInto = computed(() => {
    const { mergedInto = null } = this.file();
    return mergedInto && { fileId: mergedInto.fileId, words: this.writer.mergedInto(mergedInto) };
  });
  protected readonly main = computed(() => {
    const { main = null } = this.file();
    return main && { fileId: main.fileId, words: this.writer.partOf(main) };
  });
  protected readonly parts = computed(() => (this.file().parts ?? []).map((part) => this.writer.part(part)));
  /** Files that brought no note, which would say on the note side whence it came; parts have their own list. */
  protected readonly taken = computed(() =>
    (this.file().mergings ?? [])
      .filter(({ notes, isPart }) => notes === 0 && !isPart)
      .map((merging) => ({ fileId: merging.fileId, words: this.writer.merging(merging) })),
  );
  protected readonly isPartAtHand = computed(
    () => partsAtHand(this.file(), this.held()?.post.postId ?? '').length > 0,
  );
  protected readonly proposed = computed(() => {
    const { mergeProposal = null } = this.file();
    return mergeProposal && this.writer.proposed(mergeProposal);
  });
  protected readonly answers = computed(() =>
    (['mergeFiles', 'refuseMerge'] as const).filter((act) => this.may().has(act)),
  );
  protected readonly thick = computed(() => this.writer.thick(this.file()));
}
