import type { FileView, SanctionView } from '@sanchika/file/contract';
import { aFile, aPost } from '../a-file.cases';
import { asksForProof, weighSanction } from './weigh-sanction';
import { aSanction } from './a-sanction.cases';

const LAKH = 10_000_000;
const limit = { amountPaise: LAKH, stepUpAbovePaise: null, isLinkOfficer: false, isProposer: false };

function money(file: Partial<FileView> = {}, sanction: Partial<SanctionView> = {}) {
  return {
    act: 'send' as const,
    file: aFile({ sanctions: [aSanction(sanction)], sanctionLimit: limit, ...file }),
    actor: { postId: aPost('OFFICER').postId },
    decisions: ['approve' as const],
  };
}
const codes = (given: ReturnType<typeof money>) => weighSanction(given).findings.map(({ code }) => code);

describe('weighSanction', () => {
  it('lets pass what is within the power of the post', () => {
    expect(codes(money())).toEqual([]);
  });

  it('finds what is beyond it before the stamp, and names who is competent (EN-13)', () => {
    const given = money({ competentPost: aPost('SENIOR') }, { amountPaise: LAKH + 1 });
    expect(weighSanction(given).findings[0]?.values).toEqual(
      jasmine.objectContaining({ competentHi: 'SENIOR', limit: '₹ 1,00,000.00' }),
    );
    expect(codes(money({}, { amountPaise: LAKH + 1 }))).toEqual(['file.sanction-beyond-limit']);
  });

  it('finds that the reader proposed it himself (EN-14), or stands in for another (UA-3)', () => {
    expect(codes(money({ sanctionLimit: { ...limit, isProposer: true } }))).toEqual(['file.own-sanction']);
    expect(codes(money({ sanctionLimit: { ...limit, isLinkOfficer: true } }))).toEqual([
      'file.sanction-by-link-officer',
    ]);
  });

  it('says nothing of an agreement, of decided money, and of a copy that knows none', () => {
    const beyond = { amountPaise: 2 * LAKH };
    expect(weighSanction({ ...money({}, beyond), decisions: ['agree'] }).findings).toEqual([]);
    expect(codes(money({}, { ...beyond, state: 'sanctioned' }))).toEqual([]);
    const { sanctions: _, ...old } = money({}, beyond).file;
    expect(weighSanction({ ...money(), file: old as FileView }).findings).toEqual([]);
  });

  it('knows when the password will be asked for', () => {
    expect(asksForProof(money())).toBeFalse();
    expect(asksForProof(money({ sanctionLimit: { ...limit, stepUpAbovePaise: 0 } }))).toBeTrue();
    const agreed = {
      ...money({ sanctionLimit: { ...limit, stepUpAbovePaise: 0 } }),
      decisions: ['agree' as const],
    };
    expect(asksForProof(agreed)).toBeFalse();
  });
});
