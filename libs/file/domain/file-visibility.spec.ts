import { describe, expect, it } from 'vitest';
import type { FileActor, FileInQuestion } from './file-access-facts';
import { FILE_ACCESS_RULES } from './file-access-rules';
import { FILE_ACTIONS, type FileAction } from './file-actions';
import { judgeFileAccess } from './file-visibility';

function actor(postId: string, change: Partial<FileActor> = {}): FileActor {
  return {
    postId,
    personId: null,
    roles: ['dealingHand'],
    officeId: 'COLLECTORATE',
    districtId: 'MSD',
    ...change,
  };
}

/** The clerk created it, the superintendent has it; the line leaves the district above the Collector. */
const HELD: FileInQuestion = {
  state: 'active',
  classification: 'ordinary',
  creatorPostId: 'CLK',
  desk: {
    postId: 'SUP',
    officeId: 'COLLECTORATE',
    tier: 'district',
    districtId: 'MSD',
    superiors: [
      { postId: 'DC', tier: 'district' },
      { postId: 'ADM', tier: 'district' },
      { postId: 'COL', tier: 'district' },
      { postId: 'COMM', tier: 'division' },
      { postId: 'ODD', tier: 'district' },
    ],
  },
  formerHoldings: [{ postId: 'CLK', leftSeq: 5, endedBy: 'send' }],
  lastSenderPostId: 'CLK',
  namedPostIds: ['NAMED'],
  closeApprovedByPostId: null,
  askings: [],
  lentToPostIds: [],
  mainHolderPostId: null,
  reopenAskedPostId: null,
};
const RESTRICTED: FileInQuestion = { ...HELD, classification: 'restricted' };
const CLOSED: FileInQuestion = {
  ...HELD,
  state: 'closed',
  desk: { ...HELD.desk, postId: 'CLK' },
  formerHoldings: [
    { postId: 'CLK', leftSeq: 5, endedBy: 'send' },
    { postId: 'SUP', leftSeq: 9, endedBy: 'send' },
    { postId: 'CLK', leftSeq: 12, endedBy: 'close' },
  ],
  lastSenderPostId: null,
  closeApprovedByPostId: 'SUP',
};
const DRAFT: FileInQuestion = {
  ...HELD,
  state: 'draft',
  desk: { ...HELD.desk, postId: 'CLK' },
  formerHoldings: [],
  lastSenderPostId: null,
};

const HEAD = actor('HEAD', { roles: ['officer', 'headOfOffice'] });
const COLLECTOR = actor('COL2', { roles: ['officer', 'collector'], officeId: 'ELSEWHERE' });
const AUDITOR = actor('AUD', { roles: ['auditor'] });

function ask(who: FileActor, action: FileAction, file: FileInQuestion | null = HELD): string | null {
  const { allowed, rule } = judgeFileAccess({ actor: who, action, file });
  return allowed ? rule.slice(0, 3) : null;
}

describe('who opens an ordinary file (B6)', () => {
  it.each([
    ['the present holder', actor('SUP'), 'F03'],
    ['the former holder', actor('CLK'), 'F11'],
    ['the superior next above', actor('DC'), 'F05'],
    ['the last superior of the tier', actor('COL'), 'F05'],
    ['the head of the office', HEAD, 'F06'],
    ['the Collector of the district', COLLECTOR, 'F07'],
    ['a post named on the file', actor('NAMED'), 'F08'],
  ])('%s, by %3$s', (_who, who, rule) => {
    expect(ask(who, 'file.open')).toBe(rule);
  });

  it.each([
    ['a colleague of the section', actor('CLK2')],
    ['a superior beyond the tier of the office', actor('COMM')],
    ['a post of the tier beyond the break in the line', actor('ODD')],
    ['the head of another office', actor('HEAD2', { roles: ['headOfOffice'], officeId: 'ELSEWHERE' })],
    ['the Collector of another district', { ...COLLECTOR, districtId: 'RPR' }],
    ['a collector of no district', { ...COLLECTOR, districtId: null }],
    ['the auditor, while it is open', AUDITOR],
    ['a post without roles', actor('NEW', { roles: [] })],
  ])('not %s', (_who, who) => {
    expect(ask(who, 'file.open')).toBeNull();
    expect(ask(who, 'file.card')).toBeNull();
  });

  it('has no superiors for a desk whose next superior sits in another tier', () => {
    const headOfDistrict: FileInQuestion = {
      ...HELD,
      desk: { ...HELD.desk, postId: 'COL', superiors: [{ postId: 'COMM', tier: 'division' }] },
    };
    expect(ask(actor('COMM'), 'file.open', headOfDistrict)).toBeNull();
  });

  it('does not take a file outside every district for one of his', () => {
    const outside = { ...HELD, desk: { ...HELD.desk, districtId: null } };
    expect(ask({ ...COLLECTOR, districtId: null }, 'file.open', outside)).toBeNull();
  });
});

describe('the former holder', () => {
  it('sees the file as it was when he sent it, and its present place (B6)', () => {
    const who = actor('CLK');
    expect(judgeFileAccess({ actor: who, action: 'file.open', file: HELD }).asOfSeq).toBe(5);
    expect(judgeFileAccess({ actor: who, action: 'file.card', file: HELD }).asOfSeq).toBeNull();
  });

  it('sees as far as the last time he sent it', () => {
    const twice: FileInQuestion = {
      ...HELD,
      formerHoldings: [...HELD.formerHoldings, { postId: 'CLK', leftSeq: 11, endedBy: 'return' }],
    };
    expect(judgeFileAccess({ actor: actor('CLK'), action: 'file.open', file: twice }).asOfSeq).toBe(11);
  });

  it('sees all of it when he is also above the holder', () => {
    const file: FileInQuestion = { ...HELD, formerHoldings: [{ postId: 'DC', leftSeq: 3, endedBy: 'send' }] };
    expect(judgeFileAccess({ actor: actor('DC'), action: 'file.open', file }).asOfSeq).toBeNull();
  });

  it('is not one from whom the file was pulled back unread', () => {
    const file: FileInQuestion = {
      ...HELD,
      formerHoldings: [{ postId: 'TRY', leftSeq: 7, endedBy: 'pullBack' }],
    };
    expect(ask(actor('TRY'), 'file.open', file)).toBeNull();
  });
});

describe('a restricted file', () => {
  it.each([
    ['the holder', actor('SUP'), 'F03'],
    ['the former holder', actor('CLK'), 'F11'],
    ['a named post', actor('NAMED'), 'F08'],
    ['a superior', actor('DC'), null],
    ['the head of the office', HEAD, null],
    ['the Collector', COLLECTOR, null],
    ['the Collector when named', { ...COLLECTOR, postId: 'NAMED' }, 'F08'],
    ['the auditor when named', actor('NAMED', { roles: ['auditor'] }), 'F08'],
    ['an administrator who is named', actor('NAMED', { roles: ['localAdmin'] }), null],
  ])('for %s: %3$s', (_who, who, rule) => {
    expect(ask(who, 'file.open', RESTRICTED)).toBe(rule);
  });
});

describe('a post that is named (F08)', () => {
  it('reads and does nothing else, whatever its rank', () => {
    const named: FileActor = { ...COLLECTOR, postId: 'NAMED' };
    FILE_ACTIONS.filter(
      (action) => !['file.list', 'file.create', 'file.open', 'file.card'].includes(action),
    ).forEach((action) => expect(ask(named, action, RESTRICTED)).toBeNull());
  });

  it('may take a closed restricted file over when it is the record keeper of the office (F30)', () => {
    const closed: FileInQuestion = { ...CLOSED, classification: 'restricted' };
    const keeper = (postId: string) => actor(postId, { roles: ['recordKeeper'] });
    expect(ask(keeper('NAMED'), 'file.record', closed)).toBe('F30');
    expect(ask(keeper('RK'), 'file.record', closed)).toBeNull();
    expect(ask(actor('NAMED'), 'file.record', closed)).toBeNull();
  });
});

describe('naming a post', () => {
  it.each([
    ['the holder of a restricted file', actor('SUP'), RESTRICTED, 'F03'],
    ['a superior of a restricted file', actor('DC'), RESTRICTED, null],
    ['a superior of an ordinary file', actor('DC'), HELD, 'F05'],
    ['the Collector of an ordinary file', COLLECTOR, HELD, 'F07'],
    ['a former holder', actor('CLK'), HELD, null],
    ['the creator of a closed file', actor('CLK'), { ...CLOSED, classification: 'restricted' }, 'F15'],
  ] as const)('is for %s: %4$s', (_, who, file, rule) => {
    expect(ask(who, 'file.grant', file)).toBe(rule);
    expect(ask(who, 'file.revoke-grant', file)).toBe(rule);
  });
});

describe('a draft', () => {
  it('is its creator\u2019s alone', () => {
    expect(ask(actor('CLK'), 'file.open', DRAFT)).toBe('F02');
    expect(ask(actor('CLK'), 'file.discard', DRAFT)).toBe('F02');
    [actor('DC'), HEAD, COLLECTOR, actor('NAMED'), AUDITOR].forEach((who) => {
      FILE_ACTIONS.filter((action) => action !== 'file.list' && action !== 'file.create').forEach((action) =>
        expect(ask(who, action, DRAFT)).toBeNull(),
      );
    });
  });

  it('is its creator\u2019s when restricted too, and so is its place in the bin', () => {
    expect(ask(actor('CLK'), 'file.open', { ...DRAFT, classification: 'restricted' })).toBe('F02');
    expect(
      ask(actor('CLK'), 'file.open', { ...DRAFT, classification: 'restricted', state: 'discarded' }),
    ).toBe('F13');
  });

  it('lies in its creator\u2019s bin when discarded, to be read and no more', () => {
    const discarded: FileInQuestion = { ...DRAFT, state: 'discarded' };
    expect(ask(actor('CLK'), 'file.open', discarded)).toBe('F13');
    expect(ask(actor('CLK'), 'file.write-note', discarded)).toBeNull();
    expect(ask(actor('CLK'), 'file.activate', discarded)).toBeNull();
    expect(ask(COLLECTOR, 'file.open', discarded)).toBeNull();
  });

  it('cannot be discarded or numbered again when it is a file', () => {
    expect(ask(actor('CLK'), 'file.discard', HELD)).toBeNull();
    expect(ask(actor('SUP'), 'file.activate', HELD)).toBeNull();
  });
});

describe('a closed file', () => {
  it.each([
    ['the official who closed it', actor('CLK'), 'F09'],
    ['the official who authorised it', actor('SUP'), 'F05'],
    ['the auditor', AUDITOR, 'F10'],
    ['the Collector', COLLECTOR, 'F07'],
  ])('is open to %s, by %3$s', (_who, who, rule) => {
    const line = [{ postId: 'SUP', tier: 'district' }];
    expect(ask(who, 'file.open', { ...CLOSED, desk: { ...CLOSED.desk, superiors: line } })).toBe(rule);
  });

  it('is wholly open to who authorised its closing, though he sent it on before', () => {
    expect(judgeFileAccess({ actor: actor('SUP'), action: 'file.open', file: CLOSED })).toEqual({
      allowed: true,
      rule: 'F09 closed or authorised its closing',
      asOfSeq: null,
    });
  });

  it('is written on by nobody', () => {
    expect(ask(actor('CLK'), 'file.write-note', CLOSED)).toBeNull();
    expect(ask(actor('CLK'), 'file.send', CLOSED)).toBeNull();
  });

  it('is open when restricted to those who closed it, not to the auditor', () => {
    expect(ask(actor('SUP'), 'file.open', { ...CLOSED, classification: 'restricted' })).toBe('F09');
    expect(ask(AUDITOR, 'file.open', { ...CLOSED, classification: 'restricted' })).toBeNull();
  });
});

describe('a closed file that may be reopened', () => {
  const KEEPER = actor('REC', { roles: ['recordKeeper'] });
  const PROPOSED: FileInQuestion = { ...CLOSED, state: 'reopenProposed', reopenAskedPostId: 'HOD' };

  it.each([
    ['its creator may propose it', actor('CLK'), 'file.propose-reopen', CLOSED, 'F15'],
    ['its creator may reopen it if he is competent', actor('CLK'), 'file.reopen', CLOSED, 'F15'],
    ['nobody else may propose it', actor('SUP'), 'file.propose-reopen', CLOSED, null],
    ['the post that is asked reads it', actor('HOD'), 'file.open', PROPOSED, 'F16'],
    ['the post that is asked allows it', actor('HOD'), 'file.reopen', PROPOSED, 'F16'],
    ['another post does not', actor('SUP'), 'file.refuse-reopen', PROPOSED, null],
    ['the record keeper of the office takes it over', KEEPER, 'file.record', CLOSED, 'F17'],
    ['the record keeper does not read it', KEEPER, 'file.open', CLOSED, null],
  ] as const)('%s', (_says, who, action, file, rule) => {
    expect(ask(who, action, file)).toBe(rule);
  });
});

describe('a file about which posts are asked', () => {
  const ASKED: FileInQuestion = {
    ...HELD,
    askings: [
      { postId: 'TEH', answeredSeq: null },
      { postId: 'SDO', answeredSeq: 7 },
    ],
  };

  it('is open to the asked, restricted or not, and answered by him alone (F18)', () => {
    expect(ask(actor('TEH'), 'file.open', ASKED)).toBe('F18');
    expect(ask(actor('TEH'), 'file.open', { ...ASKED, classification: 'restricted' })).toBe('F18');
    expect(ask(actor('TEH'), 'file.answer', ASKED)).toBe('F18');
    expect(ask(actor('TEH'), 'file.write-note', ASKED)).toBeNull();
    expect(ask(actor('CLK'), 'file.answer', ASKED)).toBeNull();
  });

  it('is open as it was to who has answered (F19)', () => {
    const access = judgeFileAccess({ actor: actor('SDO'), action: 'file.open', file: ASKED });
    expect(access).toEqual({ allowed: true, rule: 'F19 answered about the file', asOfSeq: 7 });
    expect(ask(actor('SDO'), 'file.answer', ASKED)).toBeNull();
  });
});

describe('a part of a file that lies with another post (FM-3)', () => {
  const PART: FileInQuestion = { ...HELD, mainHolderPostId: 'TEH' };

  it('is open to who holds the main file, to be read and no more (F31)', () => {
    expect(ask(actor('TEH'), 'file.open', PART)).toBe('F31');
    expect(ask(actor('TEH'), 'file.send', PART)).toBeNull();
    expect(ask(actor('NOBODY'), 'file.open', PART)).toBeNull();
  });

  it('is not open to him while it is a draft or restricted', () => {
    expect(ask(actor('TEH'), 'file.open', { ...PART, state: 'draft' })).toBeNull();
    expect(ask(actor('TEH'), 'file.open', { ...PART, classification: 'restricted' })).toBeNull();
  });
});

describe('a file that another file links (FM-1)', () => {
  const LENT: FileInQuestion = { ...HELD, lentToPostIds: ['TEH', 'CLK'] };

  it('is open as it is to who holds the other, to be read and no more (F20)', () => {
    expect(ask(actor('TEH'), 'file.open', LENT)).toBe('F20');
    expect(ask(actor('TEH'), 'file.card', LENT)).toBe('F20');
    ['file.write-note', 'file.send', 'file.link', 'file.set-priority'].forEach((action) =>
      expect(ask(actor('TEH'), action as FileAction, LENT)).toBeNull(),
    );
  });

  it('is open to its end to who had only seen it up to his send', () => {
    expect(judgeFileAccess({ actor: actor('CLK'), action: 'file.open', file: LENT }).asOfSeq).toBeNull();
  });

  it('is lent neither while it is a draft nor when it is restricted', () => {
    expect(ask(actor('TEH'), 'file.open', { ...LENT, state: 'draft' })).toBeNull();
    expect(ask(actor('TEH'), 'file.open', { ...LENT, state: 'discarded' })).toBeNull();
    expect(ask(actor('TEH'), 'file.open', { ...LENT, classification: 'restricted' })).toBeNull();
  });
});

describe('acts', () => {
  it.each([
    'file.read-mark',
    'file.write-note',
    'file.attach',
    'file.send',
    'file.return',
    'file.propose-close',
    'file.approve-close',
    'file.refuse-close',
    'file.withdraw-close',
    'file.close',
  ] as const)('%s is the holder\u2019s alone (EN-11)', (action) => {
    expect(ask(actor('SUP'), action)).toBe('F03');
    [actor('CLK'), actor('DC'), HEAD, COLLECTOR, actor('NAMED'), AUDITOR].forEach((who) =>
      expect(ask(who, action)).toBeNull(),
    );
  });

  it('lets the last sender pull back, and nobody else', () => {
    expect(ask(actor('CLK'), 'file.pull-back')).toBe('F04');
    expect(ask(actor('SUP'), 'file.pull-back')).toBeNull();
    expect(ask(actor('DC'), 'file.pull-back')).toBeNull();
    expect(ask(actor('CLK'), 'file.pull-back', RESTRICTED)).toBe('F04');
  });

  it('lets seniors order a due date, never the holder for himself', () => {
    expect(ask(actor('DC'), 'file.order-due')).toBe('F05');
    expect(ask(HEAD, 'file.order-due')).toBe('F06');
    expect(ask(COLLECTOR, 'file.order-due')).toBe('F07');
    expect(ask(actor('SUP'), 'file.order-due')).toBeNull();
    expect(ask(actor('SUP', HEAD), 'file.order-due')).toBe('F06');
    const atHisDesk = { ...HELD, desk: { ...HELD.desk, postId: HEAD.postId } };
    expect(ask(HEAD, 'file.order-due', atHisDesk)).toBeNull();
    expect(ask({ ...COLLECTOR, postId: HEAD.postId }, 'file.order-due', atHisDesk)).toBeNull();
  });

  it('lets posts that work on files list and create, without a file', () => {
    (['file.list', 'file.create'] as const).forEach((action) => {
      expect(ask(actor('CLK'), action, null)).toBe('F12');
      expect(ask(actor('NEW', { roles: [] }), action, null)).toBeNull();
    });
  });

  it('lets the auditor list, not create', () => {
    expect(ask(AUDITOR, 'file.list', null)).toBe('F14');
    expect(ask(AUDITOR, 'file.create', null)).toBeNull();
  });

  it('denies every other act without a file', () => {
    const others = FILE_ACTIONS.filter((action) => action !== 'file.list' && action !== 'file.create');
    others.forEach((action) => expect(ask(actor('SUP'), action, null)).toBeNull());
  });

  it('are each allowed to somebody', () => {
    const allowed = new Set(FILE_ACCESS_RULES.flatMap(({ actions }) => actions));
    const withFile = FILE_ACTIONS.filter((action) => action !== 'file.list' && action !== 'file.create');
    expect([...allowed].sort()).toEqual([...withFile].sort());
  });
});
