import { createECDH, randomBytes } from 'node:crypto';
import type { ECDH } from 'node:crypto';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { encryptPush } from './encrypt-push';

/** The package has no types. */
const ece = createRequire(import.meta.url)('http_ece') as {
  decrypt(
    body: Buffer,
    how: { readonly version: 'aes128gcm'; readonly privateKey: ECDH; readonly authSecret: string },
  ): Buffer;
};

const bytes = (text: string) => Buffer.from(text, 'base64url');

describe('the encryption of a push', () => {
  it('is that of the example in RFC 8291, section 5 and appendix A', () => {
    const own = createECDH('prime256v1');
    own.setPrivateKey(bytes('yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw'));
    const fresh = { own, ownPublic: own.getPublicKey(), salt: bytes('DGv6ra1nlYgDCS1FRnbzlw') };
    const p256dh = 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4';
    const sent = encryptPush(
      'When I grow up, I want to be a watermelon',
      { p256dh, auth: 'BTBZMqHH6r4Tts7J_aSIgg' },
      fresh,
    );
    expect(sent.toString('base64url')).toBe(
      'DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN',
    );
  });

  it('is read by another reader of the standard, and is new for every message', () => {
    const browser = createECDH('prime256v1');
    const keys = {
      p256dh: browser.generateKeys().toString('base64url'),
      auth: randomBytes(16).toString('base64url'),
    };
    const text = 'समय-सीमा समाप्त · '.repeat(60);
    const [first, second] = [encryptPush(text, keys), encryptPush(text, keys)];
    const how = { version: 'aes128gcm', privateKey: browser, authSecret: keys.auth } as const;
    expect(ece.decrypt(first, how).toString('utf8')).toBe(text);
    expect(first.subarray(0, 86).equals(second.subarray(0, 86))).toBe(false);
  });

  it('refuses keys that are none, and what is too long', () => {
    const auth = randomBytes(16).toString('base64url');
    expect(() => encryptPush('x', { p256dh: 'AAAA', auth })).toThrow();
    const p256dh = createECDH('prime256v1').generateKeys().toString('base64url');
    expect(() => encryptPush('x'.repeat(4080), { p256dh, auth })).toThrow('too long');
  });
});
