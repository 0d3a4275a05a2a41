import type { HeldPost, Me } from '@sanchika/access/contract';
import {
  injectCountedPhrase,
  injectPhrase,
  ReadingChoices,
  writeMoment,
} from '@sanchika/platform/pwa/phrases';
import { instantOfIso } from '@sanchika/platform/kernel';
import { inject } from '@angular/core';
import type { hi } from '../access.phrases';
import type { HeldPostLine } from '../parts/held-posts';

/** Writes the held posts in the reader's language; follows every change of it when read in a template. */
export function injectHeldPostLines(): (me: Me) => HeldPostLine[] {
  const phrase = injectPhrase<typeof hi>();
  const counted = injectCountedPhrase<typeof hi>();
  const reading = inject(ReadingChoices);
  const day = (iso: string) => writeMoment(instantOfIso(iso), 'day', reading.locale());
  const line = ({ post, since, until, pending }: HeldPost) => {
    const term = until
      ? phrase('access.me.until', { day: day(until) })
      : phrase('access.me.since', { day: day(since) });
    return [post.office[reading.language()], term, counted('access.choose.pending', pending)].join(' · ');
  };
  return (me) =>
    me.posts.map((held) => ({
      postId: held.post.postId,
      heading: [held.post.designation, held.post.section]
        .flatMap((name) => name?.[reading.language()] ?? [])
        .join(', '),
      line: line(held),
      kind: phrase(`access.kind.${held.kind}`),
      tone: held.kind === 'regular' ? 'ok' : 'off',
      isActing: held.post.postId === me.actingPostId,
    }));
}
