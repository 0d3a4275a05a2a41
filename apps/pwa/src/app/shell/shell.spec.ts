import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, type Routes, TitleStrategy } from '@angular/router';
import { NavMarks, provideLocalStore } from '@sanchika/platform/pwa';
import { providePhrases, provideReading, ReadingChoices } from '@sanchika/platform/pwa/phrases';
import { Announcements } from '@sanchika/platform/ui';
import { PageTitle } from './page-title';
import type { PlaceInNav } from './place-in-nav';
import { Shell } from './shell';
import { en, hi } from './shell.phrases';

@Component({ template: `<h1>कक्ष</h1>` })
class Room {}

const routes: Routes = [
  {
    path: 'inbox',
    component: Room,
    title: 'shell.tab.inbox',
    data: { tab: { icon: 'tray', phrase: 'shell.tab.inbox' } } satisfies PlaceInNav,
  },
  {
    path: 'below',
    component: Room,
    data: { tab: { icon: 'clock', phrase: 'shell.tab.below', isAsked: true } } satisfies PlaceInNav,
  },
  { path: 'sign-in', component: Room, data: { isBare: true } satisfies PlaceInNav },
  {
    path: 'me',
    component: Room,
    data: { tab: { icon: 'person', phrase: 'shell.tab.me' } } satisfies PlaceInNav,
  },
];

describe('Shell', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => TestBed.inject(ReadingChoices).choose({ language: 'hi' }));

  async function render(asked: Routes = routes) {
    TestBed.configureTestingModule({
      providers: [
        provideRouter(asked),
        provideReading(),
        providePhrases(hi, en),
        provideLocalStore({ versions: [], rooms: {} }),
        { provide: TitleStrategy, useExisting: PageTitle },
      ],
    });
    const fixture = TestBed.createComponent(Shell);
    const router = TestBed.inject(Router);
    const goTo = async (address: string) => {
      await router.navigateByUrl(address);
      await fixture.whenStable();
    };
    await fixture.whenStable();
    return { fixture, goTo, host: fixture.nativeElement as HTMLElement };
  }

  const tabsIn = (host: HTMLElement) =>
    [...host.querySelectorAll('sk-bottom-bar a span')].map((label) => label.textContent);

  it('has a tab for each room that is built and for no other', async () => {
    const { host, goTo } = await render();
    await goTo('/inbox');
    expect(tabsIn(host)).toEqual(['डाक-पेटी', 'मैं']);
  });

  it('has a tab that is not everybody’s once its room says so, and says how much waits there', async () => {
    const { host, goTo, fixture } = await render();
    await goTo('/inbox');
    const marks = TestBed.inject(NavMarks);
    marks.mark('/below', { isOpen: true, count: 100 });
    marks.mark('/me', { count: 3 });
    await fixture.whenStable();
    expect(tabsIn(host)).toEqual(['डाक-पेटी', 'विलंबित', 'मैं']);
    const counts = [...host.querySelectorAll('sk-bottom-bar b')].map((count) => count.textContent);
    expect(counts).toEqual(['99+', '3']);
    marks.clear();
    await fixture.whenStable();
    expect(tabsIn(host)).toEqual(['डाक-पेटी', 'मैं']);
    expect(host.querySelector('sk-bottom-bar b')).toBeNull();
  });

  it('has no navigation at all while no room is built, nor around a page that stands alone', async () => {
    const { host, goTo } = await render();
    await goTo('/sign-in');
    expect(host.querySelector('nav')).toBeNull();
    TestBed.resetTestingModule();
    const empty = await render([]);
    expect(empty.host.querySelector('nav')).toBeNull();
  });

  it('changes every word at one touch, the title too', async () => {
    const { host, goTo, fixture } = await render();
    await goTo('/inbox');
    expect(document.title).toBe('डाक-पेटी · संचिका');
    host.querySelector<HTMLElement>('button.language')?.click();
    await fixture.whenStable();
    expect(tabsIn(host)).toEqual(['Inbox', 'Me']);
    expect(document.title).toBe('Inbox · Sanchika');
    expect(document.documentElement.lang).toBe('en');
  });

  it('begins each further page at its main part, and the skip link leads there too', async () => {
    const { host, goTo } = await render();
    document.body.append(host);
    const main = host.querySelector('main');
    await goTo('/inbox');
    expect(document.activeElement).not.toBe(main);
    await goTo('/me');
    expect(document.activeElement).toBe(main);
    host.querySelector<HTMLElement>('button.language')?.focus();
    host.querySelector<HTMLElement>('a.skip')?.click();
    expect(document.activeElement).toBe(main);
  });

  it('says aloud what a page announces', async () => {
    const { host, fixture } = await render();
    TestBed.inject(Announcements).announce('2 नस्तियाँ भेजी गईं');
    await fixture.whenStable();
    expect(host.querySelector('[role=status]')?.textContent).toBe('2 नस्तियाँ भेजी गईं');
  });
});
