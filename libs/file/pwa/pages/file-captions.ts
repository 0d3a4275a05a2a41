import { inject } from '@angular/core';
import { Store } from '@ngrx/store';
import type { FileReceipt } from '@sanchika/file/contract';
import { LocalStore } from '@sanchika/platform/pwa';
import { toSignal } from '@angular/core/rxjs-interop';
import { openedFiles } from '../offline/file.tables';
import { deskFeature } from '../store/desk.feature';
import { injectFileNumber, injectSubject } from '../words/card-words';

export interface FileCaption {
  readonly number: string;
  readonly subject: string;
}

/** Number and subject of a file that is somewhere on this phone; a receipt knows at least the number. */
export function injectCaptions(): (fileId: string, receipt: FileReceipt | null) => FileCaption {
  const numberOf = injectFileNumber();
  const subjectOf = injectSubject();
  const cards = inject(Store).selectSignal(deskFeature.selectDeskCards);
  const kept = toSignal(
    inject(LocalStore).watch(async (tables) => {
      const all = await tables.of(openedFiles).toArray();
      return new Map(all.map(({ fileId, file }) => [fileId, file]));
    }),
  );
  return (fileId, receipt) => {
    const card = cards().find((one) => one.fileId === fileId) ?? kept()?.get(fileId);
    const numbered = receipt ?? card;
    return { number: numbered ? numberOf(numbered) : '', subject: card ? subjectOf(card) : '' };
  };
}
