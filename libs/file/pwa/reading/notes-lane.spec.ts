import { TestBed } from '@angular/core/testing';
import type { FileView } from '@sanchika/file/contract';
import { providePhrases, provideReading } from '@sanchika/platform/pwa/phrases';
import { aFile, aMerging, anAsking, aNote, aPost } from '../a-file.cases';
import { en as actingEnglish } from '../acting/acting-english.phrases';
import { hi as actingHindi } from '../acting/acting.phrases';
import { en } from '../file-english.phrases';
import { hi } from '../file.phrases';
import { NotesLane, type TouchedReference } from './notes-lane';

describe('NotesLane', () => {
  beforeEach(() => {
    localStorage.clear();
    TestBed.configureTestingModule({
      providers: [provideReading(), providePhrases(hi, en), providePhrases(actingHindi, actingEnglish)],
    });
  });

  async function render(file: Partial<FileView>, latestOnly = false) {
    const fixture = TestBed.createComponent(NotesLane);
    fixture.componentRef.setInput('file', aFile(file));
    fixture.componentRef.setInput('latestOnly', latestOnly);
    const touched: TouchedReference[] = [];
    fixture.componentInstance.referenceOpened.subscribe((reference) => touched.push(reference));
    await fixture.whenStable();
    return { host: fixture.nativeElement as HTMLElement, touched };
  }

  const senior = aPost('SENIOR');
  const approved = aNote(senior, 'अनुमोदित।', { decision: 'approve', at: '2026-03-02T06:00:00.000Z' });

  it('strikes a withdrawn decision and says why, without its stamp (EN-5)', async () => {
    const by = aNote(senior, 'दर सूची पुरानी थी।', { noteNo: 2, at: '2026-03-03T06:00:00.000Z' });
    const { host } = await render({
      notes: [approved, by],
      withdrawnDecisions: [{ noteId: approved.noteId, byNoteId: by.noteId }],
    });
    const [first] = host.querySelectorAll('sk-note-paper');
    expect(first?.querySelector('.struck')?.textContent).toContain('अनुमोदित।');
    expect(first?.textContent).toContain('निर्णय वापस (टीप 2): दर सूची पुरानी थी।');
    expect(host.querySelectorAll('.struck').length).toBe(1);
  });

  it('says how words were spoken and who confirmed them (EN-6)', async () => {
    const confirmation = anAsking({
      kind: 'confirmation',
      asked: senior,
      noteId: approved.noteId,
      question: 'अनुमोदित।',
      askedAt: '2026-03-02T06:00:01.000Z',
      answer: { kind: 'confirmed', words: '', at: '2026-03-02T07:00:00.000Z', eventId: null },
    });
    const spoken = {
      noteId: approved.noteId,
      medium: 'telephone' as const,
      spokenAt: '2026-03-02T05:30:00.000Z',
    };
    const { host } = await render({ notes: [approved], spoken: [spoken], askings: [confirmation] });
    expect(host.querySelector('sk-note-paper')?.textContent).toContain('मौखिक, फ़ोन पर');
    const slips = [...host.querySelectorAll('sk-asking-slip')].map(({ textContent }) => textContent);
    expect(slips[0]).toContain('पुष्टि माँगी');
    expect(slips[0]).not.toContain('उत्तर शेष');
    expect(slips[1]).toContain('पुष्टि की');
    expect(slips[1]).toContain('टीप 1');
  });

  it('names the note from which a page is opened, so that one can come back to it', async () => {
    const { host, touched } = await render({ notes: [aNote(senior, 'प./3 देखें।', { noteNo: 4 })] });
    host.querySelector<HTMLButtonElement>('sk-note-paper button')!.click();
    expect(touched).toEqual([{ reference: 'page-3', noteNo: 4 }]);
  });

  it('keeps questions asked since the last notes in sight while one decides', async () => {
    const notes = [1, 2, 3].map((noteNo) =>
      aNote(senior, `टीप ${noteNo}`, { noteNo, at: `2026-03-0${noteNo}T06:00:00.000Z` }),
    );
    const late = anAsking({ askedAt: '2026-03-03T08:00:00.000Z' });
    const early = anAsking({ askedAt: '2026-03-01T08:00:00.000Z', question: 'पहले की' });
    const { host } = await render({ notes, askings: [early, late] }, true);
    expect(host.querySelectorAll('sk-note-paper').length).toBe(2);
    expect(host.querySelectorAll('sk-asking-slip').length).toBe(1);
  });

  it('heads what came from a part, and each volume, with a way to each volume (FM-3, K-8)', async () => {
    const origin = { fileId: 'P', fileNumber: 'STN/7 (भाग-1)', no: 1, from: 1, pageOffset: 0 };
    const merged = aNote(senior, 'भाग की टीप।', { noteNo: 2, at: '2026-03-01T06:00:00.000Z', origin });
    const later = aNote(senior, 'दूसरे खण्ड में।', { noteNo: 3, at: '2026-03-09T06:00:00.000Z' });
    const { host } = await render({
      notes: [approved, merged, later],
      mergings: [aMerging({ fileNumber: 'STN/7 (भाग-1)' })],
      volumes: [
        { no: 2, at: '2026-03-08T06:00:00.000Z', noteFrom: 3, paraFrom: 3, serialFrom: 1, pageFrom: 151 },
      ],
    });
    const heads = [...host.querySelectorAll('h3')].map(({ textContent }) => textContent.trim());
    expect(heads).toEqual(['STN/7 (भाग-1) · 5 मार्च 2026 को मिलाई गई', 'खण्ड II']);
    const chips = [...host.querySelectorAll('[sk-chip]')].map(({ textContent }) => textContent?.trim());
    expect(chips).toEqual(['खण्ड I', 'खण्ड II']);
  });
});
