import { inject } from '@angular/core';
import { FileReads } from '@sanchika/file/contract';
import { urlOf } from '@sanchika/platform/contract';
import { Reach } from '@sanchika/platform/pwa';
import { injectPhrase, ReadingChoices } from '@sanchika/platform/pwa/phrases';
import type { FilePage, PictureWidth } from './file-page';
import type { hi } from './paging.phrases';

export interface DrawnPage {
  readonly page: FilePage;
  readonly name: string;
  readonly label: string;
  readonly missing: string;
  readonly url: string;
}

/** Names a page in the reader's language and digits, and says where its picture lies. */
export function injectPageWords(): (fileId: string, page: FilePage, width: PictureWidth) => DrawnPage {
  const phrase = injectPhrase<typeof hi>();
  const reading = inject(ReadingChoices);
  const isOnline = inject(Reach).isOnline;
  return (fileId, page, width) => {
    const number = reading.writeDigits(String(page.number));
    const params = { fileId, paperId: page.paperId, page: String(page.pageOfPaper) };
    return {
      page,
      name: phrase('file.page.name', { number }),
      label: phrase('file.page.label', { number, title: page.title }),
      missing: phrase(isOnline() ? 'file.page.failed' : 'file.page.offline'),
      url: urlOf(FileReads.pagePicture, { params, query: { width } }),
    };
  };
}
