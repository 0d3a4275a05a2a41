import { TestBed } from '@angular/core/testing';
import { failureEnglish, failureHindi } from '@sanchika/platform/pwa';
import { providePhrases, provideReading } from '@sanchika/platform/pwa/phrases';
import { Proof } from './proof';
import { StepUpSheet } from './step-up-sheet';
import { en } from './step-up-english.phrases';
import { hi } from './step-up.phrases';

const IN_FIVE_MINUTES = () => new Date(Date.now() + 300_000).toISOString();

describe('StepUpSheet', () => {
  let fetched: jasmine.Spy<typeof fetch>;

  beforeEach(() => {
    localStorage.clear();
    fetched = spyOn(window, 'fetch');
    TestBed.configureTestingModule({
      providers: [provideReading(), providePhrases(hi, en), providePhrases(failureHindi, failureEnglish)],
    });
  });

  async function render(password: string) {
    const fixture = TestBed.createComponent(StepUpSheet);
    fixture.componentRef.setInput('open', true);
    const host: HTMLElement = fixture.nativeElement;
    document.body.append(host);
    const passed: unknown[] = [];
    fixture.componentInstance.passed.subscribe(() => passed.push(true));
    await fixture.whenStable();
    const box = host.querySelector<HTMLInputElement>('#step-up-password')!;
    box.value = password;
    box.dispatchEvent(new Event('input'));
    host.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
    await answered();
    await fixture.whenStable();
    return { host, passed, fixture };
  }

  /** The body of an answer is read in a task of its own. */
  async function answered(): Promise<void> {
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resume) => setTimeout(resume));
  }

  it('proves with the password, closes, and keeps nothing of it', async () => {
    fetched.and.resolveTo(new Response(JSON.stringify({ until: IN_FIVE_MINUTES() }), { status: 200 }));
    const { passed, fixture, host } = await render('seven-dry-wells');
    const [url, init] = fetched.calls.mostRecent().args;
    expect(String(url)).toContain('/api/access/step-up');
    expect(init?.body).toBe(JSON.stringify({ password: 'seven-dry-wells' }));
    expect(passed).toEqual([true]);
    expect(fixture.componentInstance.open()).toBeFalse();
    expect(host.querySelector('input')).toBeNull();
    expect(TestBed.inject(Proof).isFresh()).toBeTrue();
  });

  it('says what the server refuses and stays open', async () => {
    const problem = {
      ...{ type: '', title: 'पासवर्ड सही नहीं है।', titleOther: 'The password is not right.' },
      ...{ status: 401, code: 'access.wrong-credentials' },
    };
    fetched.and.resolveTo(new Response(JSON.stringify(problem), { status: 401 }));
    const { host, passed } = await render('wrong');
    expect(host.textContent).toContain('पासवर्ड सही नहीं है।');
    expect(passed).toEqual([]);
    expect(TestBed.inject(Proof).isFresh()).toBeFalse();
  });

  it('asks for what is missing before anything is sent', async () => {
    const { host } = await render('');
    expect(fetched).not.toHaveBeenCalled();
    expect(host.querySelector('[role=alert]')?.textContent).toContain('पासवर्ड लिखें।');
  });
});
