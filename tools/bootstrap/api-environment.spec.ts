import { describe, expect, it } from 'vitest';
import { apiEnvironment } from './api-environment.mjs';

describe('apiEnvironment', () => {
  it('starts a development server on the sample district when nothing is set', () => {
    expect(apiEnvironment({}, '/here/data')).toEqual({
      NODE_ENV: 'development',
      SANCHIKA_DATA: '/here/data',
      SANCHIKA_SEED: 'sample',
      PORT: '3000',
    });
  });

  it('passes on what the person set', () => {
    const given = {
      DATABASE_URL: 'mysql://db/',
      PORT: '8080',
      SANCHIKA_DATA: '/srv/data',
      SANCHIKA_SEED: '',
    };
    expect(apiEnvironment(given, '/here/data')).toEqual({ ...given, NODE_ENV: 'development' });
  });

  it('never asks for sample data in production', () => {
    expect(apiEnvironment({ NODE_ENV: 'production' }, '/here/data')).not.toHaveProperty('SANCHIKA_SEED');
  });
});
