import { TestBed } from '@angular/core/testing';
import { accessFeature } from '@sanchika/access/pwa';
import { Proof } from '@sanchika/access/pwa/step-up';
import type { FileView } from '@sanchika/file/contract';
import { failureEnglish, failureHindi } from '@sanchika/platform/pwa';
import { providePhrases, provideReading } from '@sanchika/platform/pwa/phrases';
import type { PostLabel } from '@sanchika/office/contract';
import { provideMockStore } from '@ngrx/store/testing';
import { aFile, aPost } from '../a-file.cases';
import { aSanction } from './a-sanction.cases';
import { SanctionGuard } from './sanction-guard';
import { sanctionPhrases } from './sanction-phrases';
import { weighSanction } from './weigh-sanction';

const within = { amountPaise: 10_000_000, stepUpAbovePaise: null, isLinkOfficer: false, isProposer: false };

describe('SanctionGuard', () => {
  beforeEach(() => {
    localStorage.clear();
    TestBed.configureTestingModule({
      providers: [
        provideReading(),
        ...sanctionPhrases,
        providePhrases(failureHindi, failureEnglish),
        provideMockStore({
          selectors: [{ selector: accessFeature.selectActingPost, value: { post: aPost('OFFICER') } }],
        }),
      ],
    });
  });

  async function render(file: Partial<FileView>) {
    const money = {
      act: 'send' as const,
      file: aFile({ sanctions: [aSanction()], sanctionLimit: within, ...file }),
      actor: { postId: aPost('OFFICER').postId },
      decisions: ['approve' as const],
    };
    const fixture = TestBed.createComponent(SanctionGuard);
    fixture.componentRef.setInput('money', money);
    fixture.componentRef.setInput('findings', weighSanction(money).findings);
    const host: HTMLElement = fixture.nativeElement;
    document.body.append(host);
    await fixture.whenStable();
    return { fixture, host, guard: fixture.componentInstance };
  }

  it('says before the stamp that the power does not reach, who is competent, and sends there by one touch (EN-13)', async () => {
    const { host, guard } = await render({
      sanctionLimit: { ...within, amountPaise: 2_000_000 },
      competentPost: aPost('SENIOR'),
    });
    const sent: PostLabel[] = [];
    guard.sentTo.subscribe((post) => sent.push(post));
    expect(host.textContent).toContain('₹ 20,000.00 से अधिक है। सक्षम: SENIOR');
    host.querySelector('button')!.click();
    expect(sent.map(({ code }) => code)).toEqual(['SENIOR']);
  });

  it('lets go at once what needs no password', async () => {
    const { guard } = await render({});
    const go = jasmine.createSpy();
    guard.whenProved(go);
    expect(go).toHaveBeenCalledTimes(1);
  });

  it('asks for the password above the step-up amount, and goes on when it is given', async () => {
    const { guard, host, fixture } = await render({ sanctionLimit: { ...within, stepUpAbovePaise: 0 } });
    spyOn(TestBed.inject(Proof), 'give').and.resolveTo();
    const go = jasmine.createSpy();
    guard.whenProved(go);
    await fixture.whenStable();
    expect(go).not.toHaveBeenCalled();
    const box = host.querySelector<HTMLInputElement>('#step-up-password')!;
    box.value = 'seven-dry-wells';
    box.dispatchEvent(new Event('input'));
    host.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
    await new Promise((resume) => setTimeout(resume));
    expect(go).toHaveBeenCalledTimes(1);
  });

  it('offers to ask for money where there is none yet and the holder may', async () => {
    const { host } = await render({ sanctions: [], rights: ['send', 'proposeSanction'] });
    expect(host.textContent).toContain('राशि की स्वीकृति माँगें');
    expect((await render({ sanctions: [] })).host.textContent).not.toContain('माँगें');
  });
});
