import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { failureEnglish, failureHindi, provideLocalStore } from '@sanchika/platform/pwa';
import { providePhrases, provideReading } from '@sanchika/platform/pwa/phrases';
import { provideMockStore, MockStore } from '@ngrx/store/testing';
import { en, hi } from '../access.phrases';
import { AccessPageActions } from '../store/access.actions';
import { SignInPage } from './sign-in.page';

describe('SignInPage', () => {
  let fetched: jasmine.Spy<typeof fetch>;

  beforeEach(() => {
    localStorage.clear();
    fetched = spyOn(window, 'fetch');
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        provideReading(),
        providePhrases(hi, en),
        providePhrases(failureHindi, failureEnglish),
        provideLocalStore({ versions: [], rooms: {} }),
        provideMockStore(),
      ],
    });
  });

  async function render(login: string, password: string) {
    const fixture = TestBed.createComponent(SignInPage);
    const host: HTMLElement = fixture.nativeElement;
    document.body.append(host);
    await fixture.whenStable();
    const write = (id: string, text: string) => {
      const box = host.querySelector<HTMLInputElement>(`#${id}`)!;
      box.value = text;
      box.dispatchEvent(new Event('input'));
    };
    write('login', login);
    write('password', password);
    host.querySelector('form')!.dispatchEvent(new Event('submit'));
    await fixture.whenStable();
    return host;
  }

  const until = async (isSo: () => boolean) => {
    while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  const alertOf = async (host: HTMLElement) => {
    await until(() => host.querySelector('[role=alert]') !== null);
    return host.querySelector('[role=alert]')?.textContent;
  };

  it('says what is missing without asking the server', async () => {
    const host = await render('', '');
    expect(host.querySelectorAll('sk-error-summary a').length).toBe(2);
    expect(fetched).not.toHaveBeenCalled();
  });

  it('shows the refusal with its code, and keeps what was written', async () => {
    const problem = { type: '/p', title: 'सही नहीं', titleOther: 'not right', status: 401, code: 'access.no' };
    fetched.and.resolveTo(Response.json(problem, { status: 401 }));
    const host = await render('CG800006', 'a wrong password');
    const said = await alertOf(host);
    expect(said).toContain('सही नहीं');
    expect(said).toContain('म-401');
    expect(host.querySelector<HTMLInputElement>('#login')?.value).toBe('CG800006');
  });

  it('tells silence of the server from refusal', async () => {
    fetched.and.rejectWith(new TypeError('network'));
    const host = await render('CG800006', 'a good password');
    expect(await alertOf(host)).toContain('सर्वर तक पहुँच नहीं');
  });

  it('hands the person on, and the place to go to', async () => {
    const me = {
      personId: '01a20000-0000-7000-8000-000000000001',
      employeeCode: 'CG800006',
      name: { hi: 'रमा', en: 'Rama' },
      language: 'hi',
      posts: [],
      actingPostId: null,
      deviceId: '01a20000-0000-7000-8000-000000000002',
      now: '2026-03-02T05:00:00.000Z',
    };
    fetched.and.resolveTo(Response.json(me));
    const dispatched = spyOn(TestBed.inject(MockStore), 'dispatch');
    await render(' CG800006 ', 'a good password');
    await until(() => dispatched.calls.any());
    const expected = AccessPageActions.signedIn({ me: me as never, login: 'CG800006', goTo: '/inbox' });
    expect(dispatched).toHaveBeenCalledOnceWith(expected as never);
  });
});
