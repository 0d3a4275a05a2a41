import { QueryFailedError } from 'typeorm';
import { describe, expect, it } from 'vitest';
import { Configuration } from '../config/configuration';
import { errorInLog } from './error-in-log';
import { createLog } from './logging';

const CANARY = 'कनारी-शब्द-5529';

function aFailedQuery(): QueryFailedError {
  const driverError = Object.assign(new Error(`near "${CANARY}"`), { code: 'ER_DUP_ENTRY', sql: CANARY });
  return new QueryFailedError(`INSERT INTO note VALUES ('${CANARY}')`, [CANARY], driverError);
}

describe('an error in the log', () => {
  it('has its kind, its code and its place, and no word of a statement', () => {
    const lines: string[] = [];
    const log = createLog(Configuration.read({}), { write: (line) => void lines.push(line) });
    log.error({ message: 'alerts were not told', error: aFailedQuery() });
    log.error({ err: new Error(CANARY, { cause: aFailedQuery() }) });
    log.error(aFailedQuery());
    const [first, second] = lines.map((line) => JSON.parse(line) as Record<string, Record<string, unknown>>);
    expect(first?.['error']).toMatchObject({ kind: 'QueryFailedError', code: 'ER_DUP_ENTRY' });
    expect(JSON.stringify(first?.['error']?.['stack'])).toContain('error-in-log.spec');
    expect(second?.['err']).toMatchObject({ kind: 'Error', code: null });
    expect(lines.join('')).not.toContain(CANARY);
  });

  it('is named when it is none, and keeps no code that says more than a code', () => {
    expect(errorInLog(CANARY)).toEqual({ kind: 'string', code: null, stack: [] });
    expect(errorInLog(Object.assign(new Error('x'), { code: CANARY })).code).toBeNull();
  });

  it('brings no words of a message of many lines as if they were frames', () => {
    const error = new Error(`x\n    at ${CANARY}`);
    expect(JSON.stringify(errorInLog(error))).not.toContain(CANARY);
  });
});
