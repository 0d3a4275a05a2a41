import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { accessFeature } from '@sanchika/access/pwa';
import type { FileView } from '@sanchika/file/contract';
import { instantOfIso } from '@sanchika/platform/kernel';
import { providePhrases, provideReading } from '@sanchika/platform/pwa/phrases';
import { MockStore, provideMockStore } from '@ngrx/store/testing';
import { aFile, anAsking, aPost } from '../a-file.cases';
import { en } from '../file-english.phrases';
import { hi } from '../file.phrases';
import { en as linkingEnglish, hi as linkingHindi } from '../linking/linking.phrases';
import { listsFeature } from '../store/lists.feature';
import { mastersFeature } from '../store/masters.feature';
import { ListsPageActions } from '../store/lists.actions';
import { MattersActions } from '../store/matters.actions';
import { en as actingEnglish } from './acting-english.phrases';
import { hi as actingHindi } from './acting.phrases';
import { MoreActs } from './more-acts';

const held = {
  post: aPost('OFFICER'),
  postingId: 'p',
  kind: 'regular' as const,
  roles: ['officer' as const],
  since: '2026-01-01T00:00:00.000Z',
  until: null,
  pending: 1,
};

const OTHER = {
  fileId: '01a20000-0000-7000-8000-000000000002',
  computerNo: 8,
  fileNumber: 'STN/8/2026-EST-COL',
  subject: 'पूर्व प्रकरण',
  state: 'closed' as const,
};

describe('MoreActs', () => {
  beforeEach(() => {
    localStorage.clear();
    TestBed.configureTestingModule({
      providers: [
        provideReading(),
        providePhrases(hi, en),
        providePhrases(actingHindi, actingEnglish),
        providePhrases(linkingHindi, linkingEnglish),
        provideMockStore({
          selectors: [
            { selector: accessFeature.selectActingPost, value: held },
            { selector: mastersFeature.selectRecentPosts, value: [] },
            { selector: listsFeature.selectPosts, value: [] },
            { selector: listsFeature.selectFiles, value: [OTHER] },
            { selector: listsFeature.selectPostsFailure, value: null },
          ],
        }),
      ],
    });
  });

  afterEach(() => document.querySelectorAll('sk-more-acts').forEach((sheet) => sheet.remove()));

  async function render(file: Partial<FileView>, rest: Record<string, unknown> = {}) {
    const dispatched = spyOn(TestBed.inject(MockStore), 'dispatch').and.callThrough();
    const fixture = TestBed.createComponent(MoreActs);
    const given = {
      open: true,
      choice: null,
      file: aFile(file),
      now: instantOfIso('2026-03-03T06:00:00.000Z'),
    };
    for (const [name, value] of Object.entries({ ...given, ...rest }))
      fixture.componentRef.setInput(name, value);
    document.body.append(fixture.nativeElement);
    await fixture.whenStable();
    const done = () =>
      dispatched.calls
        .allArgs()
        .flatMap(([action]) => ('act' in action ? [(action as unknown as { act: unknown }).act] : []));
    return { fixture, host: fixture.nativeElement as HTMLElement, done, dispatched };
  }

  const touch = async (fixture: ComponentFixture<unknown>, words: string) => {
    const buttons = [...fixture.nativeElement.querySelectorAll('button')] as HTMLButtonElement[];
    buttons.find((button) => button.textContent?.includes(words))!.click();
    await fixture.whenStable();
  };
  const rows = (host: HTMLElement) =>
    [...host.querySelectorAll('li button')].map((button) => button.childNodes[0]?.textContent?.trim());

  it('lists the acts of one’s rights and no others', async () => {
    const { host } = await render({ rights: ['ask', 'park', 'writeNote'] });
    expect(rows(host)).toEqual(['अभिमत माँगें या चर्चा हेतु बुलाएँ', 'विचाराधीन रखें']);
  });

  it('puts the answer that one owes first, with the question', async () => {
    const asked = anAsking({ asked: held.post, askedBy: aPost('SENIOR') });
    const { host } = await render({ rights: ['ask'], askings: [asked] });
    expect(host.querySelector('li')?.textContent).toContain('उत्तर दें');
    expect(host.querySelector('li')?.textContent).toContain('SENIOR: दरें उचित हैं?');
  });

  it('says the faults at once and hands the act over when there are none', async () => {
    const { fixture, host, done } = await render({ rights: ['park'] });
    await touch(fixture, 'विचाराधीन रखें');
    const form = host.querySelector('form')!;
    form.dispatchEvent(new Event('submit'));
    await fixture.whenStable();
    expect(host.querySelector('sk-error-summary')?.textContent).toContain('कारण लिखें');
    expect(done()).toEqual([]);
    const pen = host.querySelector('textarea')!;
    pen.value = 'सुनवाई के बाद';
    pen.dispatchEvent(new Event('input'));
    form.dispatchEvent(new Event('submit'));
    await fixture.whenStable();
    expect(done()).toEqual([
      jasmine.objectContaining({
        act: 'park',
        body: jasmine.objectContaining({ reason: 'सुनवाई के बाद', reviewOn: '2026-03-18' }) as never,
      }),
    ]);
    expect(fixture.componentInstance.open()).toBeFalse();
  });

  it('links a file that is found by its words (FM-1)', async () => {
    const { fixture, host, done, dispatched } = await render({ rights: ['link'] });
    await touch(fixture, 'नस्ती जोड़ें');
    const form = host.querySelector('form')!;
    form.dispatchEvent(new Event('submit'));
    await fixture.whenStable();
    expect(host.querySelector('sk-error-summary')?.textContent).toContain('कौन-सी नस्ती, चुनें।');
    const box = host.querySelector<HTMLInputElement>('input[type=search]')!;
    box.value = 'पूर्व';
    box.dispatchEvent(new Event('input'));
    await fixture.whenStable();
    expect(dispatched).toHaveBeenCalledWith(ListsPageActions.fileLookedFor({ words: 'पूर्व' }));
    await touch(fixture, 'पूर्व प्रकरण');
    form.dispatchEvent(new Event('submit'));
    await fixture.whenStable();
    const body = jasmine.objectContaining({ linkedFileId: OTHER.fileId }) as never;
    expect(done()).toEqual([jasmine.objectContaining({ act: 'link', body })]);
  });

  it('takes away one of the links that stand', async () => {
    const ordinary = { priority: 'ordinary' as const, classification: 'ordinary' as const };
    const row = { holder: null, heldSince: null, dueAt: null, ...ordinary };
    const at = '2026-03-02T05:00:00.000Z';
    const links = [{ ...OTHER, ...row, touchedAt: at, linkedAt: at }];
    const { fixture, host, done } = await render({ rights: ['link'], links });
    await touch(fixture, 'जोड़ी नस्ती हटाएँ');
    await touch(fixture, 'पूर्व प्रकरण');
    host.querySelector('form')!.dispatchEvent(new Event('submit'));
    await fixture.whenStable();
    const body = jasmine.objectContaining({ linkedFileId: OTHER.fileId }) as never;
    expect(done()).toEqual([jasmine.objectContaining({ act: 'unlink', body })]);
  });

  it('keeps each letter as it is typed', async () => {
    const { fixture, host, dispatched } = await render({ rights: ['park'] });
    await touch(fixture, 'विचाराधीन रखें');
    const pen = host.querySelector('textarea')!;
    pen.value = 'आधा';
    pen.dispatchEvent(new Event('input'));
    const draft = jasmine.objectContaining({ words: 'आधा' }) as never;
    expect(dispatched).toHaveBeenCalledWith(MattersActions.formFilledIn({ draft }));
  });

  it('offers no act twice that waits for the network', async () => {
    const { host } = await render({ rights: ['park'] }, { waiting: [{ act: 'park', askingId: null }] });
    const button = host.querySelector<HTMLButtonElement>('li button')!;
    expect(button.disabled).toBeTrue();
    expect(button.textContent).toContain('भेजना शेष');
  });
});
