import { Injectable } from '@nestjs/common';
import type { FactorsView } from '@sanchika/access/contract/factors';
import { Configuration, Reader } from '@sanchika/platform/api';

@Injectable()
export class FactorsQueries {
  constructor(
    private readonly reader: Reader,
    private readonly configuration: Configuration,
  ) {}

  async of(personId: string): Promise<FactorsView> {
    const row = await this.reader.row<{ hasCode: number; recoveryLeft: number }>(
      `SELECT (SELECT COUNT(*) FROM code_secret c WHERE c.person_id = ? AND c.secret IS NOT NULL) hasCode,
              (SELECT COUNT(*) FROM recovery_code r WHERE r.person_id = ? AND r.used_at IS NULL) recoveryLeft`,
      [personId, personId],
    );
    return {
      hasCode: Number(row?.hasCode) > 0,
      recoveryCodesLeft: Number(row?.recoveryLeft),
      isSecondRequired: this.configuration.isSecondFactorRequired,
    };
  }

  /** By which a code app tells this entry from others. */
  async labelOf(personId: string): Promise<string> {
    const row = await this.reader.row<{ code: string }>(
      'SELECT employee_code code FROM person WHERE id = ?',
      [personId],
    );
    return row?.code ?? '';
  }
}
