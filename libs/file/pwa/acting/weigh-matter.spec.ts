import type { FileView } from '@sanchika/file/contract';
import { instantOfIso } from '@sanchika/platform/kernel';
import { aFile, anAsking, aNote, aPost, postIdOf } from '../a-file.cases';
import type { MatterActName } from '../offline/matter-act';
import type { MatterDraft } from '../offline/matter-drafts';
import { actsOf } from './acts-of';
import { matterOf } from './matter-of';
import { standingDecisions, startDraft } from './start-draft';
import { weighMatter } from './weigh-matter';

const NOW = instantOfIso('2026-03-03T06:00:00.000Z');
const OFFICER = postIdOf('OFFICER');

interface Filled {
  readonly file?: Partial<FileView>;
  readonly by?: string;
  readonly askingId?: string;
  readonly form?: Partial<MatterDraft>;
}

function fill(act: MatterActName, { file = {}, by = OFFICER, askingId, form = {} }: Filled = {}) {
  const view = aFile(file);
  const place = { postId: by, fileId: view.fileId, act, askingId: askingId ?? null };
  const draft = { ...startDraft(place, view, NOW), ...form };
  const verdict = weighMatter({ draft, file: view, actor: { postId: by, roles: ['officer'] }, now: NOW });
  return { draft, codes: verdict.findings.map(({ code }) => code), act: matterOf(draft, view, NOW) };
}

describe('weighMatter', () => {
  it('asks for a question and for somebody to answer it (EN-11)', () => {
    expect(fill('ask').codes).toEqual(['file.question-missing', 'file.nobody-asked']);
    const asked = { words: 'दरें उचित हैं?', posts: [aPost('ADVISER')] };
    expect(fill('ask', { form: asked }).codes).toEqual([]);
    expect(fill('ask', { form: { ...asked, posts: [aPost('OFFICER')] } }).codes).toEqual([
      'file.nobody-asked',
    ]);
  });

  it('asks no post twice while its answer is awaited', () => {
    const form = { words: 'फिर?', posts: [aPost('ADVISER')] };
    expect(fill('ask', { file: { askings: [anAsking()] }, form }).codes).toEqual(['file.already-asked']);
  });

  it('wants an opinion in words, and a confirmation in none (EN-6)', () => {
    const opinion = anAsking();
    const confirmation = anAsking({ kind: 'confirmation' });
    const file = { askings: [opinion, confirmation] };
    const by = postIdOf('ADVISER');
    expect(fill('answer', { file, by, askingId: opinion.askingId }).codes).toEqual([
      'file.answer-words-missing',
    ]);
    expect(fill('answer', { file, by, askingId: confirmation.askingId }).codes).toEqual([]);
    const denied = fill('answer', { file, by, askingId: confirmation.askingId, form: { answer: 'denied' } });
    expect(denied.codes).toEqual(['file.answer-words-missing']);
  });

  it('parks at most ninety days ahead and with a reason (B1)', () => {
    expect(fill('park').codes).toEqual(['file.park-reason-missing']);
    expect(fill('park', { form: { words: 'सुनवाई', reviewOn: '2026-06-02' } }).codes).toEqual([
      'file.review-date-too-far',
    ]);
    expect(fill('park', { form: { words: 'सुनवाई', reviewOn: '2026-03-03' } }).codes).toEqual([
      'file.review-date-not-ahead',
    ]);
    expect(fill('park', { form: { words: 'सुनवाई', reviewOn: '' } }).codes).toEqual([
      'file.review-date-not-ahead',
    ]);
  });

  it('records nothing as said in the future', () => {
    const form = { words: 'कहा', posts: [aPost('SENIOR')], spokenAt: '2026-03-03T11:31' };
    expect(fill('recordSpoken', { form }).codes).toEqual(['file.spoken-later-than-now']);
    const { codes, act } = fill('recordSpoken', { form: { ...form, spokenAt: '2026-03-03T11:00' } });
    expect(codes).toEqual([]);
    expect(act.body).toEqual(jasmine.objectContaining({ spokenAt: '2026-03-03T05:30:00.000Z' }) as never);
  });

  it('withdraws only a decision that settled the matter and still stands (EN-5)', () => {
    const approved = aNote(aPost('CLERK'), 'अनुमोदित।', { decision: 'approve' });
    expect(fill('withdrawDecision', { form: { words: 'भूल' } }).codes).toEqual(['file.no-standing-decision']);
    expect(fill('withdrawDecision', { file: { notes: [approved] }, form: { words: 'भूल' } }).codes).toEqual(
      [],
    );
    const withdrawn = { notes: [approved], withdrawnDecisions: [{ noteId: approved.noteId, byNoteId: 'x' }] };
    expect(standingDecisions(aFile(withdrawn))).toEqual([]);
  });

  it('records a file with years for category C alone', () => {
    const file = { state: 'closed' as const };
    expect(fill('record', { file }).act.body).toEqual({ retention: 'C', years: 5 } as never);
    expect(fill('record', { file, form: { retention: 'A' } }).act.body).toEqual({ retention: 'A' } as never);
  });
});

describe('weighMatter of grants and classification', () => {
  const grant = {
    grantId: '01a20000-0000-7000-8000-0000000000bb',
    post: aPost('COLLECTOR'),
    until: '2026-03-31',
    reason: 'जाँच',
    grantedBy: aPost('OFFICER'),
    grantedAt: '2026-03-02T05:00:00.000Z',
  };

  it('names a post for at most a year, with a reason, and not twice (B6)', () => {
    const form = { words: 'जाँच', posts: [aPost('COLLECTOR')] };
    expect(fill('grant').codes).toEqual(['file.grant-reason-missing']);
    expect(fill('grant', { form: { ...form, until: '' } }).codes).toEqual(['file.grant-date-past']);
    expect(fill('grant', { form: { ...form, until: '2027-03-05' } }).codes).toEqual([
      'file.grant-date-too-far',
    ]);
    expect(fill('grant', { file: { grants: [grant] }, form }).codes).toEqual(['file.already-named']);
    const { codes, act } = fill('grant', { form });
    expect(codes).toEqual([]);
    expect(act.body).toEqual(
      jasmine.objectContaining({ toPostId: postIdOf('COLLECTOR'), until: '2026-03-10' }) as never,
    );
  });

  it('takes back a grant that stands', () => {
    const { codes, act } = fill('revokeGrant', { file: { grants: [grant] } });
    expect(codes).toEqual([]);
    expect(act.grantId).toBe(grant.grantId);
    expect(fill('revokeGrant').codes).toEqual(['file.grant-ended']);
  });

  it('gives a file the other of the two classifications (B1)', () => {
    const { codes, act } = fill('reclassify', { form: { words: 'पहचान' } });
    expect(codes).toEqual([]);
    expect(act.body).toEqual(jasmine.objectContaining({ classification: 'restricted' }) as never);
    const down = fill('reclassify', { file: { classification: 'restricted' }, form: { words: 'पूर्ण' } });
    expect(down.act.body).toEqual(jasmine.objectContaining({ classification: 'ordinary' }) as never);
  });
});

describe('actsOf', () => {
  it('offers what one has the right to, the answers one owes first', () => {
    const owed = anAsking({ asked: aPost('OFFICER'), askedBy: aPost('SENIOR') });
    const own = anAsking();
    const file = aFile({ rights: ['ask', 'park', 'withdrawDecision'], askings: [own, owed] });
    expect(actsOf(file, OFFICER).map(({ act }) => act)).toEqual(['answer', 'ask', 'park', 'withdrawAsking']);
  });

  it('offers nothing to who only reads', () => {
    expect(actsOf(aFile({ rights: [] }), postIdOf('READER'))).toEqual([]);
  });
});
