import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { instantOfIso } from '@sanchika/platform/kernel';
import { providePhrases, provideReading } from '@sanchika/platform/pwa/phrases';
import { aFile } from '../a-file.cases';
import { en } from '../file-english.phrases';
import { hi } from '../file.phrases';
import { FoundList, type FoundRow } from './found-list';

const subject = 'खल्लारी भवन मरम्मत';
const base: FoundRow = { ...aFile({ subject }), holder: null, dueAt: null, found: [], isBySound: false };

describe('FoundList', () => {
  async function render(row: Partial<FoundRow>): Promise<HTMLElement> {
    TestBed.configureTestingModule({
      providers: [provideReading(), providePhrases(hi, en), provideRouter([])],
    });
    const fixture = TestBed.createComponent(FoundList);
    fixture.componentRef.setInput('rows', [{ ...base, ...row }]);
    fixture.componentRef.setInput('now', instantOfIso('2026-03-03T05:30:00.000Z'));
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  }
  const marked = (host: HTMLElement) =>
    [...host.querySelectorAll('mark')].map(({ textContent }) => textContent);

  it('marks the words in the subject', async () => {
    const host = await render({ found: [{ place: 'subject', no: null, snippet: subject, marks: [[0, 7]] }] });
    expect(marked(host)).toEqual(['खल्लारी']);
    expect(host.querySelector('sk-found-lines')).toBeNull();
  });

  it('shows the words around a match in a note, and where it stands', async () => {
    const snippet = '…छज्जा टूटा मिला।';
    const host = await render({ found: [{ place: 'note', no: 3, snippet, marks: [[1, 6]] }] });
    expect(host.querySelector('sk-found-lines')?.textContent).toContain('टीप 3');
    expect(marked(host)).toEqual(['छज्जा']);
  });

  it('says when words only sound alike', async () => {
    const host = await render({
      isBySound: true,
      found: [{ place: 'subject', no: null, snippet: subject, marks: [[0, 7]] }],
    });
    expect(host.textContent).toContain('मिलती ध्वनि');
  });

  it('marks nothing in a subject of which only a piece came', async () => {
    const host = await render({ found: [{ place: 'subject', no: null, snippet: '…भवन…', marks: [[1, 4]] }] });
    expect(marked(host)).toEqual([]);
  });
});
