import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { provideState, provideStore, Store } from '@ngrx/store';
import type { Me } from '@sanchika/access/contract';
import { accessFeature } from '@sanchika/access/pwa';
import type { RedList, RedRow } from '@sanchika/alert/contract';
import type { PostLabel } from '@sanchika/office/contract';
import { NavMarks, provideLocalStore } from '@sanchika/platform/pwa';
import { providePhrases, provideReading, ReadingChoices } from '@sanchika/platform/pwa/phrases';
import { BehaviorSubject } from 'rxjs';
import { RedListReceiver } from '../offline/red-list.receiver';
import { type Asking, AskWhy } from './ask-why';
import { en, hi } from './red-list.phrases';
import { RedListPage } from './red-list.page';

const ID = '01900000-0000-7000-8000-00000000000';
const post = (place: number, hiName: string, person: PostLabel['person'] = null): PostLabel => ({
  postId: `${ID}${place}`,
  code: `P${place}`,
  designation: { hi: hiName, en: `Clerk ${place}` },
  section: { hi: 'स्थापना शाखा', en: 'Establishment' },
  office: { hi: 'कलेक्टर कार्यालय', en: 'Collectorate' },
  person,
});
const clerk = post(1, 'सहायक', { hi: 'श्री साहू', en: 'Shri Sahu' });
const vacant = post(2, 'अधीक्षक');

function aRow(place: number, change: Partial<RedRow> = {}): RedRow {
  return {
    fileId: `${ID}${place}`,
    computerNo: place,
    fileNumber: `STN/${place}/2026`,
    subject: `विषय ${place}`,
    holder: clerk,
    heldSince: '2026-03-02T05:30:00.000Z',
    dueAt: '2026-03-12T12:00:00.000Z',
    daysLate: 11,
    isAtWork: true,
    asked: null,
    ...change,
  };
}

function aList(rows: readonly RedRow[], change: Partial<RedList> = {}): RedList {
  return {
    ...{ hasPostsBelow: true, late: rows.length, isMore: false, newBreaches: 1, longOver: 2, overDays: 10 },
    desks: [
      { post: clerk, late: 2, longest: 11 },
      { post: vacant, late: 1, longest: 3 },
    ],
    rows: [...rows],
    digest: null,
    asOf: new Date().toISOString(),
    ...change,
  };
}

async function draw(list: RedList | null, refresh: () => Promise<void> = async () => undefined) {
  const asked: [string, string][] = [];
  const here = new BehaviorSubject<ReadonlyMap<string, Asking>>(new Map());
  const kept = new BehaviorSubject(list);
  const ask = async (fileId: string, question: string) => {
    asked.push([fileId, question]);
    here.next(new Map([[fileId, 'unsent']]));
  };
  TestBed.configureTestingModule({
    providers: [
      provideStore({}),
      provideState(accessFeature),
      provideRouter([]),
      provideReading(),
      providePhrases(hi, en),
      provideLocalStore({ versions: [], rooms: {} }),
      { provide: RedListReceiver, useValue: { watch: () => kept, refresh, desk: async () => list } },
      { provide: AskWhy, useValue: { here, ask } },
    ],
  });
  const me = { personId: ID, actingPostId: `${ID}9`, posts: [{ post: post(9, 'कलेक्टर'), roles: [] }] };
  TestBed.inject(Store).dispatch({ type: '[Session] Session Found', me: me as unknown as Me });
  const fixture = TestBed.createComponent(RedListPage);
  await fixture.whenStable();
  const root = fixture.nativeElement as HTMLElement;
  const cards = () => [...root.querySelectorAll<HTMLElement>('sk-red-card')];
  return { root, cards, asked, kept, fixture };
}

describe('the red list', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => TestBed.inject(ReadingChoices).choose({ language: 'hi' }));

  it('shows how late each file is, who has it and since when, the longest late first', async () => {
    const { cards, root } = await draw(aList([aRow(1), aRow(2, { holder: vacant, daysLate: 1 })]));
    const [first, second] = cards();
    expect(first?.querySelector('.days')?.textContent).toContain('11');
    expect(first?.textContent).toContain('सहायक, स्थापना शाखा');
    expect(first?.textContent).toContain('श्री साहू · 2 मार्च से · सीमा 12 मार्च');
    expect(second?.textContent).toContain('पद रिक्त');
    expect(first?.querySelector('a')?.getAttribute('href')).toBe(`/files/${ID}1`);
    expect([...root.querySelectorAll('.numbers strong')].map((number) => number.textContent)).toEqual([
      '–',
      '2',
      '2',
    ]);
  });

  it('asks why with one tap and says so on the card until the answer comes', async () => {
    const { cards, asked, kept, fixture } = await draw(aList([aRow(1)]));
    cards()[0]?.querySelector('button')?.click();
    await fixture.whenStable();
    expect(asked).toEqual([[`${ID}1`, 'विलंब का कारण बताएँ।']]);
    expect(cards()[0]?.querySelector('sk-pill')?.textContent).toBe('पूछना भेजना शेष');
    expect(cards()[0]?.querySelector('button')).toBeNull();
    const at = '2026-03-17T04:20:00.000Z';
    kept.next(aList([aRow(2, { asked: { at, answerBy: at, answeredAt: null } })]));
    await fixture.whenStable();
    expect(cards()[0]?.querySelector('sk-pill')?.textContent).toContain('उत्तर शेष');
    kept.next(aList([aRow(2, { asked: { at, answerBy: at, answeredAt: at } })]));
    await fixture.whenStable();
    expect(cards()[0]?.querySelector('sk-pill')?.textContent).toContain('उत्तर आया');
    expect(cards()[0]?.querySelector('button')).not.toBeNull();
  });

  it('shows one desk at the touch of its name', async () => {
    const rows = [aRow(1), aRow(2, { holder: vacant }), aRow(3)];
    const { root, cards, fixture } = await draw(aList(rows));
    const chips = [...root.querySelectorAll<HTMLButtonElement>('sk-chip-row button')];
    expect(chips.map((chip) => chip.textContent?.replace(/\s+/g, ' ').trim())).toEqual([
      'सब 3',
      'सहायक, स्थापना शाखा 2',
      'अधीक्षक, स्थापना शाखा 1',
    ]);
    chips[2]?.click();
    await fixture.whenStable();
    expect(cards().map((card) => card.querySelector('a')?.textContent?.trim())).toEqual(['विषय 2']);
  });

  it('keeps what it knows when the network is away, and says of when it is', async () => {
    const { root, cards } = await draw(aList([aRow(1)]), () => Promise.reject(new TypeError('offline')));
    expect(cards().length).toBe(1);
    expect(root.querySelector('sk-say, sk-failure-note')).not.toBeNull();
  });

  it('says so when nothing is late, when nobody is below, and while nothing has come', async () => {
    const nothing = await draw(aList([], { desks: [], newBreaches: 0, longOver: 0 }));
    expect(nothing.root.querySelector('sk-empty-state')?.textContent).toContain('कोई नस्ती समय-सीमा पार नहीं');
    TestBed.resetTestingModule();
    const nobody = await draw(aList([], { hasPostsBelow: false, desks: [] }));
    expect(nobody.root.querySelector('sk-empty-state')?.textContent).toContain('कोई पद नहीं');
    TestBed.resetTestingModule();
    const none = await draw(null);
    expect(none.root.querySelector('sk-skeleton-cards')).not.toBeNull();
  });

  it('repeats the last morning summary and speaks English too', async () => {
    const counts = { newBreaches: 3, longOver: 12, overDays: 10, ownDesk: 1 };
    const { root, fixture } = await draw(
      aList([aRow(1)], { digest: { at: '2026-03-17T04:15:00.000Z', counts } }),
    );
    expect(root.querySelector('.digest')?.textContent).toContain('3 नई विलंबित · 10 दिन से अधिक: 12');
    TestBed.inject(ReadingChoices).choose({ language: 'en' });
    await fixture.whenStable();
    expect(root.querySelector('.digest')?.textContent).toContain('3 newly overdue · over 10 days: 12');
    expect(root.querySelector('sk-red-card button')?.getAttribute('aria-label')).toBe('Ask why: STN/1/2026');
    expect(TestBed.inject(NavMarks).all()).toEqual({});
  });
});
