import { describe, expect, it } from 'vitest';
import { Dialect } from './dialect';

const sqlite = new Dialect('sqlite');
const mariadb = new Dialect('mariadb');
const error = (code: string) => ({ driverError: { code } });

describe('a dialect', () => {
  it('is told by the type of the connection', () => {
    expect(Dialect.of({ type: 'better-sqlite3' }).engine).toBe('sqlite');
    expect(Dialect.of({ type: 'mariadb' }).engine).toBe('mariadb');
  });

  it('knows a second row where only one may be', () => {
    expect(mariadb.isDuplicate(error('ER_DUP_ENTRY'))).toBe(true);
    expect(sqlite.isDuplicate(error('SQLITE_CONSTRAINT_UNIQUE'))).toBe(true);
    expect(sqlite.isDuplicate(error('SQLITE_CONSTRAINT_PRIMARYKEY'))).toBe(true);
    expect(sqlite.isDuplicate(error('SQLITE_CONSTRAINT_NOTNULL'))).toBe(false);
  });

  it.each(['ER_LOCK_DEADLOCK', 'ER_LOCK_WAIT_TIMEOUT', 'SQLITE_BUSY', 'SQLITE_BUSY_SNAPSHOT'])(
    'takes %s for a transaction given up',
    (code) => {
      expect(sqlite.isGivenUp(error(code))).toBe(true);
      expect(sqlite.isUnavailable(error(code))).toBe(false);
    },
  );

  it.each(['SQLITE_FULL', 'SQLITE_READONLY', 'ER_DISK_FULL', 'ECONNREFUSED', 'PROTOCOL_CONNECTION_LOST'])(
    'takes %s for a store that cannot be written now',
    (code) => {
      expect(mariadb.isUnavailable({ code })).toBe(true);
      expect(mariadb.isGivenUp({ code })).toBe(false);
    },
  );

  it.each([null, undefined, 'text', new Error('plain')])('takes %s for none of these', (thrown) => {
    expect([mariadb.isDuplicate(thrown), mariadb.isGivenUp(thrown), mariadb.isUnavailable(thrown)]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('writes what the engines write differently', () => {
    const insert = 'INSERT INTO t (a) VALUES (?)';
    expect(sqlite.upsert(insert, 'a', 'n = n + 1')).toBe(`${insert} ON CONFLICT (a) DO UPDATE SET n = n + 1`);
    expect(mariadb.upsert(insert, 'a', 'n = n + 1')).toBe(`${insert} ON DUPLICATE KEY UPDATE n = n + 1`);
    expect(sqlite.insertIfAbsent(insert)).toBe('INSERT OR IGNORE INTO t (a) VALUES (?)');
    expect(mariadb.insertIfAbsent(insert)).toBe('INSERT IGNORE INTO t (a) VALUES (?)');
  });
});
