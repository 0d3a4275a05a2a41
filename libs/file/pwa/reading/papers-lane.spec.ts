import { TestBed } from '@angular/core/testing';
import { failureEnglish, failureHindi, type Failure } from '@sanchika/platform/pwa';
import { providePhrases, provideReading } from '@sanchika/platform/pwa/phrases';
import { aFile } from '../a-file.cases';
import { en } from '../file-english.phrases';
import { hi } from '../file.phrases';
import type { RunningUpload } from '../store/open-file.feature';
import { type ChosenPaper, PapersLane } from './papers-lane';

const MB = 1024 * 1024;
const refusal = (status: number, words: string) => ({
  status,
  code: 'file.not-a-paper',
  words: { hi: words, en: words },
  values: {},
  faults: [],
});

describe('PapersLane', () => {
  beforeEach(() => {
    localStorage.clear();
    TestBed.configureTestingModule({
      providers: [provideReading(), providePhrases(hi, en), providePhrases(failureHindi, failureEnglish)],
    });
  });

  async function render(upload: RunningUpload | null = null) {
    const fixture = TestBed.createComponent(PapersLane);
    fixture.componentRef.setInput('fileId', aFile().fileId);
    fixture.componentRef.setInput('papers', []);
    fixture.componentRef.setInput('mayAttach', true);
    fixture.componentRef.setInput('upload', upload);
    const said: string[] = [];
    const chosen: ChosenPaper[] = [];
    fixture.componentInstance.paperChosen.subscribe((paper) => chosen.push(paper));
    fixture.componentInstance.triedAgain.subscribe(() => said.push('again'));
    fixture.componentInstance.stopped.subscribe(() => said.push('stopped'));
    document.body.append(fixture.nativeElement);
    await fixture.whenStable();
    const host = fixture.nativeElement as HTMLElement;
    const choose = async (file: File) => {
      const box = host.querySelector<HTMLInputElement>('#paper-file')!;
      const files = new DataTransfer();
      files.items.add(file);
      box.files = files.files;
      box.dispatchEvent(new Event('change'));
      await fixture.whenStable();
    };
    const touch = async (words: string) => {
      const buttons = [...host.querySelectorAll('button')];
      buttons.find((button) => button.textContent?.includes(words))!.click();
      await fixture.whenStable();
    };
    return { host, choose, touch, chosen, said };
  }

  const failed = (failure: Failure): RunningUpload => ({ title: 'आवेदन', sent: 1, total: 2, failure });
  const alertOf = (host: HTMLElement) => host.querySelector('[role=alert]')?.textContent ?? '';

  it('takes the name of the file for the name of the paper, and hands both on', async () => {
    const { host, choose, touch, chosen } = await render();
    const paper = new File(['%PDF-1.4'], 'आवेदन 12.pdf', { type: 'application/pdf' });
    await choose(paper);
    expect(host.querySelector<HTMLInputElement>('#paper-title')?.value).toBe('आवेदन 12');
    await touch('नस्ती में जोड़ें');
    expect(chosen).toEqual([{ paper, title: 'आवेदन 12' }]);
  });

  it('says at once that a file of another kind or above 25 MB cannot be a paper', async () => {
    const { host, choose, chosen } = await render();
    const send = () => host.querySelector<HTMLButtonElement>('button[type=submit]')!;
    await choose(new File(['GIF89a'], 'चित्र.gif', { type: 'image/gif' }));
    expect(alertOf(host)).toContain('केवल PDF, JPEG और PNG');
    expect(send().disabled).toBeTrue();
    await choose(new File([new Uint8Array(25 * MB + 1)], 'बड़ी.pdf', { type: 'application/pdf' }));
    expect(alertOf(host)).toContain('25 MB से बड़ी');
    expect(send().disabled).toBeTrue();
    await choose(new File([new Uint8Array(25 * MB)], 'ठीक.pdf', { type: 'application/pdf' }));
    expect(alertOf(host)).toBe('');
    expect(send().disabled).toBeFalse();
    host.querySelector('form')!.dispatchEvent(new Event('submit'));
    expect(chosen.length).toBe(1);
  });

  it('leaves a file whose kind the phone does not know to the server', async () => {
    const { host, choose } = await render();
    await choose(new File(['%PDF-1.4'], 'आवेदन'));
    expect(alertOf(host)).toBe('');
  });

  it('offers another try when the network was lost, and another paper', async () => {
    const { touch, said } = await render(failed({ kind: 'unreachable' }));
    await touch('फिर कोशिश करें');
    await touch('दूसरा पत्र चुनें');
    expect(said).toEqual(['again', 'stopped']);
  });

  it('offers only another paper when the server looked and refused this one', async () => {
    const { host, touch, said } = await render(failed({ kind: 'refused', refusal: refusal(415, 'पत्र नहीं') }));
    expect(alertOf(host)).toContain('पत्र नहीं');
    expect(host.textContent).not.toContain('फिर कोशिश करें');
    await touch('दूसरा पत्र चुनें');
    expect(said).toEqual(['stopped']);
  });
});
