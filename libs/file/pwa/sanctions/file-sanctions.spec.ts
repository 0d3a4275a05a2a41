import { TestBed } from '@angular/core/testing';
import { accessFeature } from '@sanchika/access/pwa';
import { FileActs, type FileView } from '@sanchika/file/contract';
import { failureEnglish, failureHindi } from '@sanchika/platform/pwa';
import { providePhrases, provideReading, ReadingChoices } from '@sanchika/platform/pwa/phrases';
import { MockStore, provideMockStore } from '@ngrx/store/testing';
import { aFile, aPost } from '../a-file.cases';
import { outboxFeature } from '../store/outbox.feature';
import { aSanction } from './a-sanction.cases';
import { FileSanctions } from './file-sanctions';
import { sanctionPhrases } from './sanction-phrases';
import { SanctionsActions } from './sanctions.actions';
import { sanctionsFeature } from './sanctions.feature';

const held = { post: aPost('OFFICER'), roles: ['officer'] };
const limit = { amountPaise: 200_000_000, stepUpAbovePaise: null, isLinkOfficer: false, isProposer: false };

describe('FileSanctions', () => {
  let store: MockStore;

  beforeEach(() => {
    localStorage.clear();
    TestBed.configureTestingModule({
      providers: [
        provideReading(),
        ...sanctionPhrases,
        providePhrases(failureHindi, failureEnglish),
        provideMockStore({
          selectors: [
            { selector: accessFeature.selectActingPost, value: held },
            { selector: outboxFeature.selectSpoken, value: [] },
            { selector: sanctionsFeature.selectFound, value: null },
          ],
        }),
      ],
    });
    store = TestBed.inject(MockStore);
    spyOn(store, 'dispatch');
  });

  async function render(file: Partial<FileView>) {
    const fixture = TestBed.createComponent(FileSanctions);
    fixture.componentRef.setInput('file', aFile(file));
    const host: HTMLElement = fixture.nativeElement;
    document.body.append(host);
    await fixture.whenStable();
    const touch = async (words: string) => {
      const buttons = [...host.querySelectorAll('button')];
      buttons.find((button) => button.textContent?.includes(words))!.click();
      await fixture.whenStable();
    };
    return { fixture, host, touch };
  }

  it('shows the amount in figures and in words of the reader’s language, with what it rests on', async () => {
    const { host, fixture } = await render({
      sanctions: [aSanction({ amountPaise: 123_456_700 })],
      sanctionLimit: limit,
    });
    expect(host.textContent).toContain('₹\u00a012,34,567.00');
    expect(host.textContent).toContain('बारह लाख चौंतीस हज़ार पाँच सौ सड़सठ रुपये मात्र');
    expect(host.textContent).toContain('आपकी सीमा ₹\u00a020,00,000.00');
    expect(host.textContent).toContain('भण्डार क्रय नियम 4');
    TestBed.inject(ReadingChoices).choose({ language: 'en' });
    await fixture.whenStable();
    expect(host.textContent).toContain(
      'Rupees twelve lakh thirty-four thousand five hundred sixty-seven only',
    );
  });

  it('shows the last block, and the earlier ones on a touch', async () => {
    const sanctions = [aSanction({ sanctionId: 'a', state: 'superseded' }), aSanction({ sanctionId: 'b' })];
    const { host, touch } = await render({ sanctions });
    expect(host.querySelectorAll('sk-sanction-paper').length).toBe(1);
    await touch('1 पहले का खंड');
    expect(host.querySelectorAll('sk-sanction-paper').length).toBe(2);
  });

  it('takes a proposal back in two touches, and offers nothing without the right', async () => {
    const sanctions = [aSanction()];
    const { touch } = await render({ sanctions, rights: ['withdrawSanction'] });
    await touch('प्रस्ताव वापस लें');
    await touch('हाँ, वापस लें');
    const { fileId, headHash: seenHead } = aFile();
    expect(store.dispatch).toHaveBeenCalledWith(
      SanctionsActions.moneyWithdrawn({ fileId, sanctionId: aSanction().sanctionId, seenHead }),
    );
    const { host } = await render({ sanctions, rights: [] });
    expect(host.querySelector('button')).toBeNull();
  });

  it('draws up a block in full, and says at once what is missing', async () => {
    const { host, touch, fixture } = await render({
      sanctions: [aSanction({ state: 'refused' })],
      rights: ['proposeSanction'],
    });
    await touch('राशि की स्वीकृति माँगें');
    const submit = async () => {
      host.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
      await fixture.whenStable();
    };
    const write = (name: string, text: string) => {
      const box = host.querySelector<HTMLInputElement>(`#sanction-${name}`)!;
      box.value = text;
      box.dispatchEvent(new Event('input'));
    };
    write('amount', 'सौ');
    await submit();
    expect(host.querySelector('[role=alert]')?.textContent).toContain('राशि अंकों में लिखें');
    const words = { payee: 'मेसर्स क', purpose: 'क्रय', budgetHead: '2053', ruleCited: 'नियम 4' };
    Object.entries({ amount: '१,००,०००', available: '5,00,000', ...words }).forEach(([name, text]) =>
      write(name, text),
    );
    await submit();
    const proposed = (store.dispatch as unknown as jasmine.Spy).calls
      .allArgs()
      .map(([action]) => action as ReturnType<typeof SanctionsActions.moneyProposed>)
      .find(({ type }) => type === SanctionsActions.moneyProposed.type);
    expect(proposed?.body).toEqual(
      jasmine.objectContaining({ ...words, amountPaise: 10_000_000, availablePaise: 50_000_000 }),
    );
    expect(FileActs.proposeSanction.body!.safeParse(proposed?.body).success).toBeTrue();
  });
});
