import { availableParallelism } from 'node:os';
import { Problem } from '@sanchika/platform/api';
import { describe, expect, it } from 'vitest';
import { PasswordHasher } from './password-hasher';

describe('PasswordHasher', () => {
  const hasher = new PasswordHasher();

  it('knows the password again and no other', async () => {
    const hash = await hasher.hash('सात कुएँ सूखे मई में');
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await hasher.verify('सात कुएँ सूखे मई में', hash)).toBe(true);
    expect(await hasher.verify('सात कुएँ सूखे मई मे', hash)).toBe(false);
  });

  it('salts: the same password never has the same hash', async () => {
    expect(await hasher.hash('the same words')).not.toBe(await hasher.hash('the same words'));
  });

  it('takes composed and decomposed letters for the same password', async () => {
    const hash = await hasher.hash('\u095b\u092e\u0940\u0928 ki kahani');
    expect(await hasher.verify('\u091c\u093c\u092e\u0940\u0928 ki kahani', hash)).toBe(true);
  });

  it('refuses every password where there is none', async () => {
    expect(await hasher.verify('anything at all', null)).toBe(false);
  });

  it('sends the callers away that neither run nor fit into the queue', async () => {
    const crowd = availableParallelism() + 50 + 7;
    const results = await Promise.allSettled(Array.from({ length: crowd }, () => hasher.hash('crowd')));
    const refused = results.filter((result) => result.status === 'rejected');
    expect(refused).toHaveLength(7);
    expect(
      refused.every(({ reason }) => reason instanceof Problem && reason.spec.code === 'platform.busy'),
    ).toBe(true);
  });
});
