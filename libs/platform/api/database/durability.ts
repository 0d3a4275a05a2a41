import type { DataSource } from 'typeorm';
import { Dialect } from './dialect';

/**
 * Refuses a database that could lose an acknowledged act in a power cut, or mangle text.
 * Throws an Error that names each setting and the value it must have.
 */
export async function requireDurability(source: DataSource): Promise<void> {
  const faults =
    Dialect.of(source.options).engine === 'sqlite' ? await sqliteFaults(source) : await mariadbFaults(source);
  if (faults.length > 0) {
    throw new Error(
      `The database is not safe for records:\n${faults.map((fault) => `- ${fault}`).join('\n')}`,
    );
  }
}

async function sqliteFaults(source: DataSource): Promise<string[]> {
  const [row] = await source.query<{ journal: string; sync: number; foreignKeys: number }[]>(
    `SELECT j.journal_mode journal, s.synchronous sync, k.foreign_keys foreignKeys
       FROM pragma_journal_mode j, pragma_synchronous s, pragma_foreign_keys k`,
  );
  const faults: string[] = [];
  if (row?.journal !== 'wal') faults.push('journal_mode must be wal');
  if (Number(row?.sync) < 2) faults.push('synchronous must be FULL');
  if (Number(row?.foreignKeys) !== 1) faults.push('foreign_keys must be on');
  return faults;
}

type Settings = Readonly<Record<string, string>>;

const MARIADB_RULES: readonly [fault: string, isMet: (settings: Settings) => boolean][] = [
  ['innodb_flush_log_at_trx_commit must be 1', (s) => s['innodb_flush_log_at_trx_commit'] === '1'],
  ['sync_binlog must be 1 while log_bin is on', (s) => s['log_bin'] !== 'ON' || s['sync_binlog'] === '1'],
  [
    'innodb_doublewrite must be ON',
    (s) => s['innodb_doublewrite'] !== 'OFF' && s['innodb_doublewrite'] !== '0',
  ],
  [
    'sql_mode must contain STRICT_TRANS_TABLES or STRICT_ALL_TABLES',
    (s) => /STRICT_(TRANS|ALL)_TABLES/.test(s['sql_mode'] ?? ''),
  ],
  ['the database default must be utf8mb4_bin', (s) => s['collation_database'] === 'utf8mb4_bin'],
];

async function mariadbFaults(source: DataSource): Promise<string[]> {
  const names = [
    'innodb_flush_log_at_trx_commit',
    'sync_binlog',
    'log_bin',
    'innodb_doublewrite',
    'sql_mode',
    'collation_database',
  ];
  const rows = await source.query<{ Variable_name: string; Value: string }[]>(
    'SHOW VARIABLES WHERE FIND_IN_SET(Variable_name, ?)',
    [names.join(',')],
  );
  const settings = Object.fromEntries(rows.map((row) => [row.Variable_name, row.Value]));
  return MARIADB_RULES.flatMap(([fault, isMet]) => (isMet(settings) ? [] : [fault]));
}
