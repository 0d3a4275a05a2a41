import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { commitmentOf, commitTo } from './commitment';

describe('a commitment', () => {
  it('is SHA-256 over 0x02, the salt and the words', () => {
    const salt = 'ab'.repeat(32);
    const bytes = Buffer.concat([Buffer.from([2]), Buffer.from(salt, 'hex'), Buffer.from('प्रस्तुत।', 'utf8')]);
    expect(commitmentOf('प्रस्तुत।', salt)).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  it('hides the same words under another salt each time, and is found again with it', () => {
    const [one, other] = [commitTo('अनुमोदित'), commitTo('अनुमोदित')];
    expect(one.salt).toMatch(/^[0-9a-f]{64}$/);
    expect(one.salt).not.toBe(other.salt);
    expect(one.commit).not.toBe(other.commit);
    expect(commitmentOf('अनुमोदित', one.salt)).toBe(one.commit);
  });

  it('does not fit changed words', () => {
    const { salt, commit } = commitTo('स्वीकृति');
    expect(commitmentOf('अस्वीकृति', salt)).not.toBe(commit);
  });
});
