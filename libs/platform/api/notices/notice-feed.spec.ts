import { instant } from '@sanchika/platform/kernel';
import { DataSource } from 'typeorm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Reader } from '../database/reader';
import { newId } from '../ids';
import { NoticeFeed } from './notice-feed';
import type { News } from './notice-feed';
import { Notice } from './notice.entity';

let source: DataSource;
let feed: NoticeFeed;
beforeEach(async () => {
  source = await new DataSource({
    type: 'better-sqlite3',
    database: ':memory:',
    entities: [Notice],
    synchronize: true,
  }).initialize();
  feed = new NoticeFeed(new Reader(source));
});
afterEach(async () => {
  feed.beforeApplicationShutdown();
  await source.destroy();
});

async function tell(recipientId: string, ...topicIds: string[]): Promise<void> {
  const rows = topicIds.map((topicId) => ({
    id: newId(),
    eventId: newId(),
    kind: 'file.arrived',
    recipientId,
    topicId,
    madeAt: instant(Date.now()),
    state: 'new' as const,
  }));
  for (const row of rows) await source.manager.insert(Notice, row);
}

/** Listens until the last of the topics was heard. */
function hearing(recipientId: string, last: string): Promise<News[]> {
  return new Promise((resolve) => {
    const heard: News[] = [];
    const line = feed.newsFor(recipientId).subscribe((news) => {
      heard.push(news);
      if (news.topicId !== last) return;
      line.unsubscribe();
      resolve(heard);
    });
  });
}

describe('the feed of news', () => {
  it('tells each listener his own news, once and in order', async () => {
    const [mine, others] = [hearing('post-1', 'c'), hearing('post-2', 'x')];
    await tell('post-1', 'a', 'b');
    await tell('post-2', 'x');
    await tell('post-1', 'c');
    expect((await mine).map(({ topicId }) => topicId)).toEqual(['a', 'b', 'c']);
    expect((await others).map(({ topicId }) => topicId)).toEqual(['x']);
  });

  it('tells every screen of one desk', async () => {
    const screens = [hearing('post-1', 'a'), hearing('post-1', 'a')];
    await tell('post-1', 'a');
    expect((await Promise.all(screens)).map(({ length }) => length)).toEqual([1, 1]);
  });

  it('ends its lines when the server goes down', async () => {
    const ended = new Promise<void>((resolve) => {
      feed.newsFor('post-1').subscribe({ complete: resolve });
    });
    feed.beforeApplicationShutdown();
    await ended;
  });

  it('begins no line any more while the server goes down', async () => {
    feed.beforeApplicationShutdown();
    await new Promise<void>((resolve) => {
      feed.newsFor('post-1').subscribe({ complete: resolve });
    });
  });
});
