import type { Classification } from '@sanchika/file/domain';

interface Named {
  readonly classification: Classification;
  readonly fileNumber: string | null;
  readonly subject: string;
}

/**
 * A row as it may be kept on a phone: of a restricted file it says no subject, and no number, for that names the
 * subject head.
 */
export function wordless<Row extends Named>(row: Row): Row {
  return row.classification === 'restricted' ? { ...row, fileNumber: null, subject: '' } : row;
}
