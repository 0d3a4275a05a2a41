import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { accessFeature } from '@sanchika/access/pwa';
import type { FileView } from '@sanchika/file/contract';
import { instantOfIso } from '@sanchika/platform/kernel';
import { providePhrases, provideReading, ReadingChoices } from '@sanchika/platform/pwa/phrases';
import { provideMockStore } from '@ngrx/store/testing';
import { aFile, aPost, postIdOf, someMasters } from '../a-file.cases';
import { en } from '../file-english.phrases';
import { hi } from '../file.phrases';
import type { Movement } from '../offline/file-outbox';
import { listsFeature } from '../store/lists.feature';
import { en as notingEnglish, hi as notingHindi } from '../noting/noting.phrases';
import { mastersFeature } from '../store/masters.feature';
import { ownPhrasesFeature } from '../store/own-phrases.feature';
import { DecisionPanel } from './decision-panel';

const held = {
  post: aPost('OFFICER'),
  postingId: 'p',
  kind: 'regular' as const,
  roles: ['officer' as const],
  since: '2026-01-01T00:00:00.000Z',
  until: null,
  pending: 1,
};

describe('DecisionPanel', () => {
  beforeEach(() => {
    localStorage.clear();
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        provideReading(),
        providePhrases(hi, en),
        providePhrases(notingHindi, notingEnglish),
        provideMockStore({
          selectors: [
            { selector: accessFeature.selectActingPost, value: held },
            { selector: mastersFeature.selectMasters, value: someMasters },
            { selector: mastersFeature.selectRecentPosts, value: [] },
            { selector: ownPhrasesFeature.selectRows, value: [] },
            { selector: listsFeature.selectPosts, value: [] },
            { selector: listsFeature.selectPostsFailure, value: null },
          ],
        }),
      ],
    });
  });

  async function render(file: Partial<FileView> = {}, at = '2026-03-03T06:00:00.000Z') {
    const fixture = TestBed.createComponent(DecisionPanel);
    fixture.componentRef.setInput('file', aFile(file));
    fixture.componentRef.setInput('kept', null);
    fixture.componentRef.setInput('now', instantOfIso(at));
    const stamped: Movement[] = [];
    fixture.componentInstance.stamped.subscribe((movement) => stamped.push(movement));
    document.body.append(fixture.nativeElement);
    await fixture.whenStable();
    return { fixture, stamped, host: fixture.nativeElement as HTMLElement };
  }

  const touch = async (fixture: ComponentFixture<unknown>, words: string) => {
    const buttons = [...fixture.nativeElement.querySelectorAll('button')] as HTMLButtonElement[];
    buttons.find((button) => button.textContent?.includes(words))!.click();
    await fixture.whenStable();
  };

  it('stamps a routine file with one touch', async () => {
    const { fixture, stamped } = await render();
    await touch(fixture, 'मुहर लगाएँ');
    expect(stamped.map(({ act }) => act)).toEqual(['send']);
  });

  it('says before the stamp, in the reader’s language, that the file climbs too high or in a circle (EN-10)', async () => {
    const line = ['OFFICER', 'DEPUTY', 'ADM', 'COLLECTOR', 'SENIOR'].map(postIdOf);
    const climbs = { initiatorLine: line, formerHolderPostIds: [postIdOf('SENIOR')] };
    const { fixture, stamped, host } = await render(climbs);
    const warnings = () => [...host.querySelectorAll('sk-say')].map((said) => said.textContent?.trim());
    expect(warnings()).toEqual(['आरंभकर्ता से ऊपर यह चार से अधिक स्तर है।', 'यह मेज़ नस्ती पहले देख चुकी है।']);
    TestBed.inject(ReadingChoices).choose({ language: 'en' });
    await fixture.whenStable();
    expect(warnings()).toEqual([
      'This is more than four levels above the one who put it up.',
      'The file has been on this desk on its way up.',
    ]);
    await touch(fixture, 'Stamp');
    expect(stamped.map(({ act }) => act)).toEqual(['send']);
  });

  it('draws no act that the holder has no right to', async () => {
    const { host } = await render({ rights: ['send'] });
    expect(host.textContent).not.toContain('वापस');
    expect(host.textContent).not.toContain('बड़ी टीप');
  });

  it('says all faults at once, at the place of the focus, before anything leaves', async () => {
    const { fixture, stamped, host } = await render({}, '2026-03-16T06:00:00.000Z');
    await touch(fixture, 'मुहर लगाएँ');
    expect(stamped).toEqual([]);
    const alert = host.querySelector('[role=alert]')!;
    expect(alert.textContent).toContain('विलंब का कारण');
    expect(alert.contains(document.activeElement)).toBeTrue();
    alert.querySelector('a')!.click();
    expect(document.activeElement?.id).toBe('delay-code');
  });

  it('chooses a phrase by 1 to 3 while nothing is typed, and stamps by Ctrl Enter', async () => {
    const { fixture, stamped, host } = await render();
    const press = async (key: string, ctrlKey = false, target: EventTarget = document) => {
      target.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true }));
      await fixture.whenStable();
    };
    await press('2');
    const chosen = () => host.querySelector('[aria-pressed=true]')?.textContent?.trim();
    expect(chosen()).toBe('अनुमोदित।');
    await press('3', false, host.querySelector('textarea')!);
    expect(chosen()).toBe('अनुमोदित।');
    await press('Enter', true, host.querySelector('textarea')!);
    expect(stamped.length).toBe(1);
  });

  it('turns back with its reason in two touches, and names the desk first', async () => {
    const { fixture, stamped, host } = await render();
    await touch(fixture, 'वापस');
    expect(host.textContent).toContain('CLERK को वापस');
    const [, back] = [...host.querySelectorAll<HTMLButtonElement>('.acts button')];
    back!.click();
    await fixture.whenStable();
    expect(stamped.map(({ act }) => act)).toEqual(['returnBack']);
  });
});
