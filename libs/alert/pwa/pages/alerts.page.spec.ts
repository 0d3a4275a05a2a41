import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { provideStore } from '@ngrx/store';
import type { AlertPage, AlertView } from '@sanchika/alert/contract';
import { providePhrases, provideReading } from '@sanchika/platform/pwa/phrases';
import { provideState } from '@ngrx/store';
import { accessFeature } from '@sanchika/access/pwa';
import { en } from '../alerts-english.phrases';
import { hi } from '../alerts.phrases';
import { AlertsReceiver } from '../offline/alerts.receiver';
import { AlertsPage } from './alerts.page';

const ID = '01900000-0000-7000-8000-00000000000';

function anAlert(change: Partial<AlertView> = {}): AlertView {
  return {
    alertId: `${ID}1`,
    kind: 'L5',
    at: '2026-03-26T04:15:00.000Z',
    fileId: `${ID}f`,
    number: 'STN/7/2026-EST-MSD-COL',
    desk: { hi: 'सहायक ग्रेड-2–स्थापना', en: 'Assistant Grade 2–Establishment' },
    days: 10,
    isRestricted: false,
    isHolder: false,
    counts: null,
    openedAt: null,
    putOffUntil: null,
    ...change,
  };
}

async function draw(page: AlertPage): Promise<{ root: HTMLElement; opened: string[] }> {
  const opened: string[] = [];
  const receiver: Pick<AlertsReceiver, 'page' | 'open' | 'remind'> = {
    page: async () => page,
    open: async (alertIds) => void opened.push(...alertIds),
    remind: async () => '2026-03-27T04:15:00.000Z',
  };
  TestBed.configureTestingModule({
    providers: [
      provideStore({}),
      provideState(accessFeature),
      provideRouter([]),
      provideReading(),
      providePhrases(hi, en),
      { provide: AlertsReceiver, useValue: receiver },
    ],
  });
  const fixture = TestBed.createComponent(AlertsPage);
  await fixture.whenStable();
  return { root: fixture.nativeElement as HTMLElement, opened };
}

describe('the page of alerts', () => {
  beforeEach(() => localStorage.clear());

  it('draws alerts together by their files and marks what is new as opened', async () => {
    const { root, opened } = await draw({
      rows: [
        anAlert({ alertId: `${ID}3` }),
        anAlert({ alertId: `${ID}2`, kind: 'L2', openedAt: '2026-03-12T12:00:00.000Z' }),
        anAlert({ alertId: `${ID}1`, fileId: `${ID}e`, number: 'GEN/2/2026-EST-MSD-COL' }),
      ],
      next: null,
      unread: 2,
    });
    expect(root.querySelectorAll('section').length).toBe(2);
    expect(root.querySelectorAll('article.new').length).toBe(2);
    expect(opened).toEqual([`${ID}3`, `${ID}1`]);
    expect(root.querySelector('section article')?.textContent).toContain('10 कार्य दिवस विलंब');
    expect(root.querySelector('section a')?.getAttribute('href')).toBe(`/files/${ID}f`);
  });

  it('leads a superior to the form on which the reason is asked, and reminds with one tap', async () => {
    const { root } = await draw({ rows: [anAlert()], next: null, unread: 1 });
    expect(root.querySelector('.acts a')?.getAttribute('href')).toBe(`/files/${ID}f?act=askReason`);
    root.querySelector<HTMLButtonElement>('.acts button')?.click();
    await TestBed.inject(AlertsReceiver).remind('');
    expect(root.querySelector('.acts')).not.toBeNull();
  });

  it('names neither number nor desk of a restricted file that lies elsewhere', async () => {
    const restricted = anAlert({ isRestricted: true, fileId: null, number: '', kind: 'L2' });
    const { root } = await draw({ rows: [restricted], next: null, unread: 1 });
    expect(root.querySelector('section')?.textContent).toContain('एक नस्ती प्रतीक्षा में');
    expect(root.querySelector('section a')).toBeNull();
  });

  it('says so when there is nothing', async () => {
    const { root } = await draw({ rows: [], next: null, unread: 0 });
    expect(root.querySelector('sk-empty-state')?.textContent).toContain('कोई सूचना नहीं');
  });
});
