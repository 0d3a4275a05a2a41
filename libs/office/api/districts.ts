import { Injectable } from '@nestjs/common';
import { Reader, remembered } from '@sanchika/platform/api';

const MOST_LEVELS = 12;

/** Which district an office belongs to: the highest office of the district tier above it, or itself. */
@Injectable()
export class Districts {
  constructor(private readonly reader: Reader) {}

  /** The id of the district's office; null for an office that stands above or outside every district. */
  districtOf(officeId: string): Promise<string | null> {
    return remembered(`district ${officeId}`, () => this.readDistrict(officeId));
  }

  private async readDistrict(officeId: string): Promise<string | null> {
    const row = await this.reader.row<{ id: string }>(
      `WITH RECURSIVE line (id, parent, tier, place) AS (
         SELECT id, parent_office_id, tier, 0 FROM office WHERE id = ?
         UNION ALL
         SELECT o.id, o.parent_office_id, o.tier, line.place + 1
           FROM office o JOIN line ON o.id = line.parent WHERE line.place < ${MOST_LEVELS})
       SELECT id FROM line WHERE tier = 'district' ORDER BY place DESC LIMIT 1`,
      [officeId],
    );
    return row?.id ?? null;
  }
}
