import { Injectable } from '@nestjs/common';
import type { OfficeOutline } from '@sanchika/office/contract';
import { reachesOffice } from '@sanchika/office/domain';
import type { Actor, OfficeTier } from '@sanchika/office/domain';
import { Reader } from '@sanchika/platform/api';
import type * as z from 'zod';

interface OfficeRow {
  readonly officeId: string;
  readonly code: string;
  readonly hi: string;
  readonly en: string;
  readonly tier: OfficeTier;
  readonly parentOfficeId: string | null;
}

interface SectionRow {
  readonly sectionId: string;
  readonly officeId: string;
  readonly code: string;
  readonly hi: string;
  readonly en: string;
}

@Injectable()
export class OutlineQueries {
  constructor(private readonly reader: Reader) {}

  /** The offices within the actor's reach, with their sections. */
  async of(actor: Actor): Promise<z.input<typeof OfficeOutline>> {
    const [offices, sections] = await Promise.all([
      this.reader.rows<OfficeRow>(
        'SELECT id officeId, code, name_hi hi, name_en en, tier, parent_office_id parentOfficeId FROM office ORDER BY code',
      ),
      this.reader.rows<SectionRow>(
        'SELECT id sectionId, office_id officeId, code, name_hi hi, name_en en FROM section ORDER BY code',
      ),
    ]);
    const within = new Set(reachedBy(actor, offices));
    return {
      offices: offices.filter(({ officeId }) => within.has(officeId)).map(named),
      sections: sections.filter(({ officeId }) => within.has(officeId)).map(named),
    };
  }
}

function reachedBy(actor: Actor, offices: readonly OfficeRow[]): string[] {
  const parents = new Map(offices.map(({ officeId, parentOfficeId }) => [officeId, parentOfficeId]));
  return [...parents.keys()].filter((officeId) => reachesOffice(actor, lineFrom(officeId, parents)));
}

function lineFrom(officeId: string, parents: ReadonlyMap<string, string | null>): string[] {
  const line: string[] = [];
  for (let at: string | null = officeId; at !== null && !line.includes(at); at = parents.get(at) ?? null)
    line.push(at);
  return line;
}

function named<Row extends { hi: string; en: string }>({ hi, en, ...row }: Row) {
  return { ...row, name: { hi, en } };
}
