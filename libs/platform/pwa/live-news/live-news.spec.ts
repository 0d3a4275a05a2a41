import { TestBed } from '@angular/core/testing';
import { LiveNews, type News } from './live-news';

class FakeStream extends EventTarget {
  static readonly all: FakeStream[] = [];
  onopen: (() => void) | null = null;
  onerror: (() => void) | null = null;
  isClosed = false;

  constructor(readonly url: string) {
    super();
    FakeStream.all.push(this);
  }

  close(): void {
    this.isClosed = true;
  }

  tell(event: string, data: string): void {
    this.dispatchEvent(new MessageEvent(event, { data }));
  }
}

describe('LiveNews', () => {
  const usual = window.EventSource;
  let heard: News[];
  let stop: () => void;

  beforeEach(() => {
    jasmine.clock().install();
    FakeStream.all.length = 0;
    Object.assign(window, { EventSource: FakeStream });
    heard = [];
    const following = TestBed.inject(LiveNews)
      .follow('/api/stream', 'topic')
      .subscribe((news) => heard.push(news));
    stop = () => following.unsubscribe();
  });

  afterEach(() => {
    stop();
    Object.assign(window, { EventSource: usual });
    jasmine.clock().uninstall();
  });

  const stream = () => FakeStream.all.at(-1)!;

  it('looks at once and every eight seconds while the stream does not run', () => {
    jasmine.clock().tick(0);
    expect(heard).toEqual([null]);
    jasmine.clock().tick(16_000);
    expect(heard).toEqual([null, null, null]);
  });

  it('looks once as the stream begins, for what happened before, and then only listens', () => {
    jasmine.clock().tick(0);
    stream().onopen?.();
    jasmine.clock().tick(60_000);
    expect(heard).toEqual([null, null]);
    stream().tell('topic', '{"topicId":"7"}');
    expect(heard.at(-1)).toEqual({ topicId: '7' });
  });

  it('goes back to looking when the stream breaks', () => {
    stream().onopen?.();
    jasmine.clock().tick(0);
    const before = heard.length;
    stream().onerror?.();
    jasmine.clock().tick(8_000);
    expect(heard.length).toBe(before + 2);
  });

  it('takes what it cannot read for a reason to look', () => {
    stream().tell('topic', 'not json');
    expect(heard.at(-1)).toBeNull();
  });

  it('closes the line with the last listener', () => {
    const line = stream();
    stop();
    expect(line.isClosed).toBeTrue();
  });
});
