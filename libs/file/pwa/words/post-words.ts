import { inject } from '@angular/core';
import type { PostLabel } from '@sanchika/office/contract';
import { injectPhrase, ReadingChoices } from '@sanchika/platform/pwa/phrases';
import type { hi } from '../file.phrases';

export interface PostWords {
  /** «अधीक्षक»: on a card, where place is short. */
  readonly short: (post: PostLabel) => string;
  /** «अधीक्षक, स्थापना शाखा» */
  readonly desk: (post: PostLabel) => string;
  /** «श्री डी. साहू, सहायक ग्रेड-2»; a vacant post says so. */
  readonly author: (post: PostLabel) => string;
  /** The person, or that the post is vacant, and where it is. */
  readonly line: (post: PostLabel) => string;
}

/** Names desks in the reader's language (K-4). */
export function injectPostWords(): PostWords {
  const reading = inject(ReadingChoices);
  const phrase = injectPhrase<typeof hi>();
  const join = (names: readonly (PostLabel['person'] | undefined)[], between = ', ') =>
    names.flatMap((name) => name?.[reading.language()] ?? []).join(between);
  return {
    short: ({ designation }) => join([designation]),
    desk: ({ designation, section }) => join([designation, section]),
    author: ({ person, designation }) => join([person, designation]),
    line: ({ person, office }) => [join([person]) || phrase('file.vacant'), join([office])].join(' · '),
  };
}
