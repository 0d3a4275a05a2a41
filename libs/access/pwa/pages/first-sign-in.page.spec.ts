import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { failureEnglish, failureHindi, provideLocalStore } from '@sanchika/platform/pwa';
import { providePhrases, provideReading } from '@sanchika/platform/pwa/phrases';
import { provideMockStore } from '@ngrx/store/testing';
import { en, hi } from '../access.phrases';
import { FirstSignInPage } from './first-sign-in.page';

describe('FirstSignInPage', () => {
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

  async function render(words: Readonly<Record<string, string>>) {
    const fixture = TestBed.createComponent(FirstSignInPage);
    const host: HTMLElement = fixture.nativeElement;
    document.body.append(host);
    await fixture.whenStable();
    for (const [id, text] of Object.entries(words)) {
      const box = host.querySelector<HTMLInputElement>(`#${id}`)!;
      box.value = text;
      box.dispatchEvent(new Event('input'));
    }
    host.querySelector('form')!.dispatchEvent(new Event('submit'));
    await fixture.whenStable();
    return host;
  }

  it('asks for number, slip and a password of one’s own, and says all that is missing', async () => {
    const host = await render({ 'new-password': 'short' });
    const faults = [...host.querySelectorAll('sk-error-summary a')].map(({ textContent }) => textContent);
    expect(faults.length).toBe(3);
    expect(host.querySelector('#new-password')?.getAttribute('autocomplete')).toBe('new-password');
    expect(fetched).not.toHaveBeenCalled();
  });

  it('sends the slip with the new password', async () => {
    fetched.and.rejectWith(new TypeError('network'));
    await render({ login: ' CG800006 ', slip: ' ABCD-EFGH ', 'new-password': 'seven-dry-wells-in-may' });
    const [, init] = fetched.calls.mostRecent().args;
    expect(JSON.parse(String(init?.body))).toEqual({
      login: 'CG800006',
      slip: 'ABCD-EFGH',
      newPassword: 'seven-dry-wells-in-may',
    });
  });
});
