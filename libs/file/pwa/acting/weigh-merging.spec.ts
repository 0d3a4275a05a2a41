import type { FileCard, FileView } from '@sanchika/file/contract';
import { instantOfIso } from '@sanchika/platform/kernel';
import { aFile, aPost, postIdOf } from '../a-file.cases';
import type { MatterActName } from '../offline/matter-act';
import type { MatterDraft } from '../offline/matter-drafts';
import { actsOf } from './acts-of';
import { matterOf } from './matter-of';
import { mergeableFiles } from './mergeable-files';
import { startDraft } from './start-draft';
import { weighMatter } from './weigh-matter';

const NOW = instantOfIso('2026-03-03T06:00:00.000Z');
const OFFICER = postIdOf('OFFICER');

const part: FileView['parts'][number] = {
  fileId: '01a20000-0000-7000-8000-0000000000b1',
  fileNumber: 'STN/7/2026-EST-COL (भाग-1)',
  partNo: 1,
  state: 'active',
  holder: aPost('OFFICER'),
  headHash: 'b'.repeat(64),
};

function fill(act: MatterActName, file: Partial<FileView>, form: Partial<MatterDraft> = {}) {
  const view = aFile(file);
  const place = { postId: OFFICER, fileId: view.fileId, act, askingId: null };
  const draft = { ...startDraft(place, view, NOW), ...form };
  const actor = { postId: OFFICER, roles: ['officer'] };
  const verdict = weighMatter({ draft, file: view, actor, now: NOW });
  return { draft, codes: verdict.findings.map(({ code }) => code), act: matterOf(draft, view, NOW) };
}

describe('parts and mergings before they leave the phone', () => {
  it('offers the part that lies at hand, with the head that was seen of it (FM-3)', () => {
    const { codes, act } = fill('mergePart', { parts: [part] });
    expect(codes).toEqual([]);
    expect(act.body).toEqual({ seenHead: aFile().headHash, otherId: part.fileId, otherHead: part.headHash });
  });

  it('offers no part that is elsewhere, and asks for one', () => {
    const away = { ...part, holder: aPost('CLERK') };
    const { draft, codes } = fill('mergePart', { parts: [away] });
    expect(draft.otherId).toBeNull();
    expect(codes).toContain('file.other-not-at-hand');
  });

  it('opens a part only while another has the file, under the id that the phone chose', () => {
    expect(fill('openPart', {}).codes).toEqual(['file.main-at-hand']);
    const { codes, act, draft } = fill('openPart', { holder: aPost('CLERK') }, { words: ' नया पत्र ' });
    expect(codes).toEqual([]);
    expect(act.body).toEqual({ partId: draft.noteId, subject: 'नया पत्र' });
  });

  it('takes up what was proposed: the other file and the reason (FM-4)', () => {
    const other = { fileId: part.fileId, fileNumber: 'STN/8/2026-EST-COL' };
    const mergeProposal = { other, by: aPost('CLERK'), at: '2026-03-02T06:00:00.000Z', reason: 'एक विषय।' };
    const { codes, act } = fill('mergeFiles', { mergeProposal });
    expect(codes).toEqual([]);
    expect(act.body).toEqual({ seenHead: aFile().headHash, otherId: other.fileId, reason: 'एक विषय।' });
    expect(fill('mergeFiles', {}, { otherId: other.fileId }).codes).toEqual(['file.merge-reason-missing']);
  });

  it('opens a volume beyond 150 pages (K-8)', () => {
    expect(fill('openVolume', { volumePages: 150 }).codes).toEqual(['file.volume-thin']);
    expect(fill('openVolume', { volumePages: 151 }).codes).toEqual([]);
  });

  it('lists what one has a right to', () => {
    const acts = actsOf(aFile({ rights: ['mergePart', 'openVolume'] }), OFFICER).map(({ act }) => act);
    expect(acts).toEqual(['mergePart', 'openVolume']);
  });

  it('offers main files of the desk and no parts, the proposed one first', () => {
    const card = (fileId: string, fileNumber: string) =>
      ({ fileId, fileNumber, subject: 'विषय', classification: 'ordinary' }) as FileCard;
    const cards = [card('a', 'STN/1'), card('b', 'STN/2 (भाग-1)'), card('c', 'STN/3')];
    const mergeProposal = {
      other: { fileId: 'c', fileNumber: 'STN/3' },
      ...{ by: aPost('CLERK'), at: '2026-03-02T06:00:00.000Z', reason: 'एक विषय।' },
    };
    const found = mergeableFiles({ act: 'mergeFiles', postId: OFFICER }, aFile({ mergeProposal }), cards);
    expect(found.map(({ fileId }) => fileId)).toEqual(['c', 'a']);
    const restricted = aFile({ classification: 'restricted' });
    expect(mergeableFiles({ act: 'mergeFiles', postId: OFFICER }, restricted, cards)).toEqual([]);
  });
});
