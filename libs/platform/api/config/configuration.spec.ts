import { describe, expect, it } from 'vitest';
import { Configuration } from './configuration';

describe('the configuration', () => {
  it('of an empty environment is the embedded database on this machine alone', () => {
    const configuration = Configuration.read({});
    expect(configuration).toMatchObject({
      isProduction: false,
      port: 3000,
      host: '127.0.0.1',
      dataFolder: 'data',
      hasWorker: true,
      databaseUrl: undefined,
      seed: '',
      hasTestClock: false,
      faultPoint: '',
      trustedHops: 0,
    });
  });

  it('names every fault at once', () => {
    const read = () =>
      Configuration.read({ PORT: 'eighty', SANCHIKA_SEED: 'demo', SANCHIKA_TRUSTED_HOPS: '9' });
    expect(read).toThrow(/PORT[\s\S]*SANCHIKA_SEED[\s\S]*SANCHIKA_TRUSTED_HOPS|SANCHIKA_TRUSTED_HOPS/);
    for (const name of ['PORT', 'SANCHIKA_SEED', 'SANCHIKA_TRUSTED_HOPS']) expect(read).toThrow(name);
  });

  it('knows the networks of offices, and refuses what is none', () => {
    const read = (networks: string) => Configuration.read({ SANCHIKA_OFFICE_NETWORKS: networks });
    expect(read('10.20.0.0/16').officeNetworks.has('10.20.7.7')).toBe(true);
    expect(() => read('10.20.0.0/16 10.21.0.0/16')).toThrow(
      /10\.20.*no address.*\n.*SANCHIKA_OFFICE_NETWORKS/,
    );
  });

  it.each([
    ['SANCHIKA_TEST_CLOCK', '1'],
    ['SANCHIKA_FAULT', 'P7'],
    ['SANCHIKA_SEED', 'sample'],
    ['SANCHIKA_PUSH_HOSTS', 'localhost:4433'],
    ['SANCHIKA_PUSH_CA', 'own-ca.pem'],
  ])('refuses the test tool %s in production', (name, value) => {
    expect(() => Configuration.read({ NODE_ENV: 'production', [name]: value })).toThrow(name);
    expect(() => Configuration.read({ NODE_ENV: 'test', [name]: value })).not.toThrow();
  });

  it('binds keys for sign-in to the host of the origin or a domain above it, and to no other', () => {
    const origin = 'https://efile.example.gov.in';
    const read = (domain: string) =>
      Configuration.read({ SANCHIKA_ORIGIN: origin, SANCHIKA_SIGN_IN_DOMAIN: domain }).signInDomain;
    expect(read('efile.example.gov.in')).toBe('efile.example.gov.in');
    expect(read('example.gov.in')).toBe('example.gov.in');
    for (const foreign of ['other.gov.in', 'file.example.gov.in', 'le.example.gov.in'])
      expect(() => read(foreign), foreign).toThrow('SANCHIKA_SIGN_IN_DOMAIN');
    expect(() => Configuration.read({ SANCHIKA_SIGN_IN_DOMAIN: 'localhost' })).toThrow('SANCHIKA_ORIGIN');
  });
});
