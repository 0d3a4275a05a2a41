import { TableIndex } from 'typeorm';
import type { TableColumnOptions } from 'typeorm';

type Options = Partial<TableColumnOptions>;

/** The column kinds of the schema, the same on both engines. What a released migration used must keep its meaning. */
export const id = (name: string, options: Options = {}) => ({
  name,
  type: 'varchar',
  length: '36',
  ...options,
});
export const text = (name: string, length: number, options: Options = {}) => ({
  name,
  type: 'varchar',
  length: String(length),
  ...options,
});
export const at = (name: string, options: Options = {}) => ({ name, type: 'bigint', ...options });
export const int = (name: string, options: Options = {}) => ({ name, type: 'integer', ...options });
export const primary = { isPrimary: true };
export const nullable = { isNullable: true };
export const unique = (name: string, ...columnNames: string[]) =>
  new TableIndex({ name, columnNames, isUnique: true });
export const index = (name: string, ...columnNames: string[]) => new TableIndex({ name, columnNames });
