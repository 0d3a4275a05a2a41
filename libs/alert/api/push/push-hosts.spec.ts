import { lookup } from 'node:dns';
import { promisify } from 'node:util';
import { Configuration } from '@sanchika/platform/api';
import { describe, expect, it } from 'vitest';
import { isPublicAddress, lookupPublic } from './public-address';
import { PushHosts } from './push-hosts';

const hosts = new PushHosts(Configuration.read({}));
const widened = new PushHosts(Configuration.read({ SANCHIKA_PUSH_HOSTS: 'localhost:4433, push.test:443' }));

describe('the push services', () => {
  it.each([
    'https://fcm.googleapis.com/fcm/send/abc',
    'https://updates.push.services.mozilla.com/wpush/v2/abc',
    'https://web.push.apple.com/abc',
    'https://wns2-par02p.notify.windows.com/w/?token=abc',
    'https://fcm.googleapis.com:443/fcm/send/abc',
  ])('admit %s', (endpoint) => {
    expect(hosts.admitted(endpoint)?.href).toBe(new URL(endpoint).href);
  });

  it.each([
    'http://fcm.googleapis.com/a',
    'https://fcm.googleapis.com:8443/a',
    'https://u:p@fcm.googleapis.com/a',
    'https://u@fcm.googleapis.com/a',
    'https://fcm.googleapis.com.evil.example/a',
    'https://evil-fcm.googleapis.com/a',
    'https://push.apple.com.evil.example/a',
    'https://push.apple.com/a',
    'https://evilpush.apple.com/a',
    'https://localhost:4433/a',
    'https://[::ffff:169.254.169.254]/a',
    'https://0x7f000001/a',
    'https://127.0.0.1/a',
    '//fcm.googleapis.com/a',
    '',
  ])('refuse %s', (endpoint) => {
    expect(hosts.admitted(endpoint)).toBeNull();
  });

  it('admit what the deployment adds, on its own port alone', () => {
    expect(widened.admitted('https://localhost:4433/a')).not.toBeNull();
    expect(widened.admitted('https://push.test/a')).not.toBeNull();
    expect(widened.admitted('https://localhost:4434/a')).toBeNull();
    expect(widened.admitted('http://localhost:4433/a')).toBeNull();
  });
});

describe('a public address', () => {
  it.each([
    '8.8.8.8',
    '142.250.1.95',
    '2a00:1450:4001:80b::200a',
    '::ffff:8.8.8.8',
    '172.32.0.1',
    '100.128.0.1',
  ])('is %s', (address) => expect(isPublicAddress(address)).toBe(true));

  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '198.18.0.1',
    '::1',
    '::',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::ffff:169.254.169.254',
    'fe80::1',
    'fc00::1',
    'ff02::1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:db8::1',
    'rubbish',
  ])('is not %s', (address) => expect(isPublicAddress(address)).toBe(false));

  it('is asked for when a connection is made, however the resolver answers', async () => {
    const resolve = promisify(lookupPublic);
    await expect(resolve('localhost', {})).rejects.toThrow('not a public address');
    await expect(resolve('localhost', { all: true })).rejects.toThrow('not a public address');
    await expect(promisify(lookup)('localhost')).resolves.toBeDefined();
  });
});
