import { TestBed } from '@angular/core/testing';
import type { FileView } from '@sanchika/file/contract';
import { failureEnglish, failureHindi } from '@sanchika/platform/pwa';
import { providePhrases, provideReading } from '@sanchika/platform/pwa/phrases';
import { MockStore, provideMockStore } from '@ngrx/store/testing';
import { aFile, aPost } from '../a-file.cases';
import { en } from '../file-english.phrases';
import { hi } from '../file.phrases';
import { ViewingsActions } from '../store/viewings.actions';
import { viewingsFeature, type ViewingsState } from '../store/viewings.feature';
import { FileGuard } from './file-guard';

const NOTHING: ViewingsState = {
  fileId: null,
  rows: [],
  next: null,
  isFetching: false,
  hasCome: false,
  failure: null,
};

describe('FileGuard', () => {
  beforeEach(() => {
    localStorage.clear();
    TestBed.configureTestingModule({
      providers: [
        provideReading(),
        providePhrases(hi, en),
        providePhrases(failureHindi, failureEnglish),
        provideMockStore({ selectors: [{ selector: viewingsFeature.selectViewingsState, value: NOTHING }] }),
      ],
    });
  });

  async function render(file: Partial<FileView>) {
    const fixture = TestBed.createComponent(FileGuard);
    fixture.componentRef.setInput('file', aFile(file));
    document.body.append(fixture.nativeElement);
    await fixture.whenStable();
    return { fixture, host: fixture.nativeElement as HTMLElement };
  }

  afterEach(() => document.querySelectorAll('sk-file-guard').forEach((guard) => guard.remove()));

  it('says nothing of an ordinary file that is shown to nobody', async () => {
    expect((await render({})).host.textContent?.trim()).toBe('');
  });

  it('says that a file is restricted, whom it is shown to, until when and why', async () => {
    const grant = {
      grantId: crypto.randomUUID(),
      post: aPost('COLLECTOR'),
      until: '2026-03-31',
      reason: 'जाँच हेतु।',
      grantedBy: aPost('OFFICER'),
      grantedAt: '2026-03-02T06:00:00.000Z',
    };
    const { host } = await render({ classification: 'restricted', grants: [grant] });
    expect(host.querySelector('.ribbon')?.textContent).toContain('प्रतिबंधित नस्ती');
    expect(host.textContent).toContain('नामित: COLLECTOR · 31 मार्च');
    expect(host.textContent).toContain('जाँच हेतु।');
  });

  it('asks for the list of those who saw it when it is opened, and draws it newest first', async () => {
    const { fixture, host } = await render({ classification: 'restricted' });
    const dispatched = spyOn(TestBed.inject(MockStore), 'dispatch').and.callThrough();
    host.querySelector('button')!.click();
    await fixture.whenStable();
    const { fileId } = aFile();
    expect(dispatched).toHaveBeenCalledWith(ViewingsActions.listWanted({ fileId }));
    const seen = { person: { hi: 'श्री वर्मा', en: 'Shri Verma' }, post: aPost('COLLECTOR') };
    const at = '2026-03-03T06:00:00.000Z';
    const rows = [
      { eventId: 'b', kind: 'paper' as const, ...seen, at, paperSerial: 2 },
      { eventId: 'a', kind: 'opened' as const, ...seen, at, paperSerial: null },
    ];
    const store = TestBed.inject(MockStore);
    store.overrideSelector(viewingsFeature.selectViewingsState, { ...NOTHING, fileId, rows, hasCome: true });
    store.refreshState();
    await fixture.whenStable();
    const lines = [...host.querySelectorAll('li')].map(({ textContent }) => textContent);
    expect(lines[0]).toContain('पत्र 2 उतारा');
    expect(lines[1]).toContain('नस्ती खोली');
    expect(lines[0]).toContain('श्री वर्मा');
  });
});
