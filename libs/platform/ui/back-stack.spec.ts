import { TestBed } from '@angular/core/testing';
import { BackStack } from './back-stack';

/** Waits for what a traversal of the history brings about; the browser makes it when it likes. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
}

describe('BackStack', () => {
  const page = () => history.state?.page;

  let stack: BackStack;
  let heard: unknown[];
  const asTheRouterWould = (event: PopStateEvent) => heard.push(event.state);

  beforeEach(() => {
    stack = TestBed.inject(BackStack);
    heard = [];
    history.pushState({ page: 'inbox' }, '');
    history.pushState({ page: 'file' }, '');
    addEventListener('popstate', asTheRouterWould);
  });

  afterEach(() => removeEventListener('popstate', asTheRouterWould));

  it('closes the top layer first, then the one below, then lets the page go', async () => {
    const closed: string[] = [];
    stack.hold(() => closed.push('lower'));
    stack.hold(() => closed.push('upper'));
    history.back();
    await until(() => closed.length === 1);
    expect(closed).toEqual(['upper']);
    history.back();
    await until(() => closed.length === 2);
    expect(heard).toEqual([]);
    history.back();
    await until(() => heard.length === 1);
    expect(heard).toEqual([{ page: 'inbox' }]);
  });

  it('passes over the entry of a layer that was closed otherwise than by Back', async () => {
    const release = stack.hold(() => fail('not closed by Back'));
    release();
    history.back();
    await until(() => heard.length > 0);
    expect(heard).toEqual([{ page: 'inbox' }]);
  });

  it('loses no page that is pushed as the layer goes', async () => {
    const release = stack.hold(() => fail('not closed by Back'));
    release();
    history.pushState({ page: 'next' }, '');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(page()).toBe('next');
    expect(heard).toEqual([]);
  });

  it('uses the entry of a closed layer again for the next one', () => {
    stack.hold(() => undefined)();
    const length = history.length;
    stack.hold(() => undefined);
    expect(history.length).toBe(length);
  });

  it('closes the layer below by one Back when the one above was closed by itself', async () => {
    let isClosed = false;
    stack.hold(() => (isClosed = true));
    stack.hold(() => fail('not closed by Back'))();
    history.back();
    await until(() => isClosed);
    expect(page()).toBe('file');
    expect(heard).toEqual([]);
  });

  it('passes over the entry of a layer that a new page has buried', async () => {
    const release = stack.hold(() => fail('not closed by Back'));
    history.pushState({ page: 'next' }, '');
    release();
    history.back();
    await until(() => heard.length > 0);
    expect(heard).toEqual([{ page: 'file' }]);
  });
});
