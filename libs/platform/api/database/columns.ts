import type { ValueTransformer } from 'typeorm';
import { instant } from '@sanchika/platform/kernel';
import type { Instant } from '@sanchika/platform/kernel';

// mysql2 may hand a bigint over as text; SQLite as a number.
const asInstant: ValueTransformer = {
  to: (value: Instant | null | undefined) => value,
  from: (value: string | number | null) => (value === null ? null : instant(Number(value))),
};

interface Options<Nullable extends boolean> {
  readonly name?: string;
  readonly nullable?: Nullable;
}

/** An id: `varchar(36)`. */
export function idColumn<Nullable extends boolean = false>(options: Options<Nullable> = {}) {
  return { type: 'varchar' as const, length: 36, ...options };
}

/** A moment: epoch milliseconds in a bigint. */
export function instantColumn<Nullable extends boolean = false>(options: Options<Nullable> = {}) {
  return { type: 'bigint' as const, transformer: asInstant, ...options };
}

/** A SHA-256 in hexadecimal. */
export function hashColumn<Nullable extends boolean = false>(options: Options<Nullable> = {}) {
  return { type: 'varchar' as const, length: 64, ...options };
}
