import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLASSIFICATIONS } from './classification';
import type { FileAccessFacts, FileActor, FileInQuestion } from './file-access-facts';
import { FILE_ACTIONS, type FileAction } from './file-actions';
import { FILE_STATES } from './file-states';
import { judgeFileAccess } from './file-visibility';
import { INTERVAL_ENDINGS } from './holding-interval';

function isAllowed(actor: FileActor, action: FileAction, file: FileInQuestion | null): boolean {
  return judgeFileAccess({ actor, action, file }).allowed;
}

describe('every answer, whatever the facts', () => {
  const posts = ['CLK', 'SUP', 'DC', 'ADM', 'COMM', 'NAMED', 'OUT'] as const;
  const anyPost = fc.constantFrom(...posts);
  const anyActor: fc.Arbitrary<FileActor> = fc.record({
    postId: anyPost,
    personId: fc.constant(null),
    roles: fc.subarray([
      'officer',
      'dealingHand',
      'headOfOffice',
      'collector',
      'auditor',
      'localAdmin',
      'districtAdmin',
    ]),
    officeId: fc.constantFrom('O1', 'O2'),
    districtId: fc.constantFrom('D1', 'D2', null),
  });
  const anyFile: fc.Arbitrary<FileInQuestion> = fc.record({
    state: fc.constantFrom(...FILE_STATES),
    askings: fc.array(
      fc.record({
        postId: anyPost,
        answeredSeq: fc.option(fc.integer({ min: 1, max: 99 }), { nil: null }),
      }),
      { maxLength: 3 },
    ),
    lentToPostIds: fc.subarray([...posts], { maxLength: 2 }),
    mainHolderPostId: fc.option(anyPost, { nil: null }),
    reopenAskedPostId: fc.option(anyPost, { nil: null }),
    classification: fc.constantFrom(...CLASSIFICATIONS),
    creatorPostId: anyPost,
    desk: fc.record({
      postId: anyPost,
      officeId: fc.constantFrom('O1', 'O2'),
      tier: fc.constantFrom('district', 'division'),
      districtId: fc.constantFrom('D1', 'D2', null),
      superiors: fc.array(fc.record({ postId: anyPost, tier: fc.constantFrom('district', 'division') }), {
        maxLength: 4,
      }),
    }),
    formerHoldings: fc.array(
      fc.record({
        postId: anyPost,
        leftSeq: fc.integer({ min: 1, max: 99 }),
        endedBy: fc.constantFrom(...INTERVAL_ENDINGS),
      }),
      { maxLength: 4 },
    ),
    lastSenderPostId: fc.option(anyPost),
    namedPostIds: fc.subarray([...posts], { maxLength: 2 }),
    closeApprovedByPostId: fc.option(anyPost),
  });
  const anyFacts: fc.Arbitrary<FileAccessFacts> = fc.record({
    actor: anyActor,
    action: fc.constantFrom(...FILE_ACTIONS),
    file: fc.option(anyFile),
  });
  const runs = { numRuns: 10_000 };

  it('names its rule, and allows by no rule of denial', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { allowed, rule, asOfSeq } = judgeFileAccess(facts);
        expect(rule).toMatch(/^F\d\d /);
        expect(allowed).toBe(!/^F0[01] /.test(rule));
        if (!allowed) expect(asOfSeq).toBeNull();
      }),
      runs,
    );
  });

  it('denies administrators everything (UA-1)', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        fc.pre(facts.actor.roles.some((role) => role.endsWith('Admin')));
        expect(judgeFileAccess(facts)).toMatchObject({
          allowed: false,
          rule: 'F01 administrators see no noting',
        });
      }),
      runs,
    );
  });

  it('allows no more of a restricted file than of the same file when ordinary', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        fc.pre(facts.file !== null);
        const graded = (classification: FileInQuestion['classification']) =>
          judgeFileAccess({ ...facts, file: facts.file && { ...facts.file, classification } });
        const restricted = graded('restricted');
        const ordinary = graded('ordinary');
        if (restricted.allowed) expect(ordinary.allowed).toBe(true);
        if (restricted.allowed && restricted.asOfSeq === null) expect(ordinary.asOfSeq).toBeNull();
      }),
      runs,
    );
  });

  it('lets only the hand that has the file write and move', () => {
    fc.assert(
      fc.property(anyFacts, ({ actor: who, file }) => {
        fc.pre(file !== null);
        if (isAllowed(who, 'file.send', file)) expect(file?.desk.postId).toBe(who.postId);
        const hand = file?.state === 'draft' ? file.creatorPostId : file?.desk.postId;
        if (isAllowed(who, 'file.write-note', file)) expect(hand).toBe(who.postId);
      }),
      runs,
    );
  });

  it('does not rest on who the person is (K-1)', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const other = { ...facts, actor: { ...facts.actor, personId: 'another' } };
        expect(judgeFileAccess(other)).toEqual(judgeFileAccess(facts));
      }),
    );
  });

  it('gives a stranger nothing: a post that is nowhere on the file has no right to it', () => {
    fc.assert(
      fc.property(anyActor, anyFile, fc.constantFrom(...FILE_ACTIONS), (anyOne, file, action) => {
        fc.pre(action !== 'file.list' && action !== 'file.create');
        const stranger = { ...anyOne, postId: 'STRANGER', roles: ['dealingHand', 'officer'] };
        expect(isAllowed(stranger, action, file)).toBe(false);
      }),
      runs,
    );
  });
});
