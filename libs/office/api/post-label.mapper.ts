import type { PostLabel } from '@sanchika/office/contract';
import type { BilingualName } from '@sanchika/platform/contract';

export interface LabelRow {
  readonly postId: string;
  readonly code: string;
  readonly designationHi: string;
  readonly designationEn: string;
  readonly sectionHi: string | null;
  readonly sectionEn: string | null;
  readonly officeHi: string;
  readonly officeEn: string;
  readonly personHi: string | null;
  readonly personEn: string | null;
}

/** Rows of labels: two places for the moment, then the caller's own conditions on `p`. */
export const LABEL_SQL = `
  SELECT p.id postId, p.code, p.designation_hi designationHi, p.designation_en designationEn,
         s.name_hi sectionHi, s.name_en sectionEn, o.name_hi officeHi, o.name_en officeEn,
         n.name_hi personHi, n.name_en personEn
  FROM post p JOIN office o ON o.id = p.office_id LEFT JOIN section s ON s.id = p.section_id
  LEFT JOIN person n ON n.id = (
    SELECT g.person_id FROM posting g WHERE g.post_id = p.id AND g.to_at > ? AND g.from_at <= ?
    ORDER BY CASE g.kind WHEN 'regular' THEN 0 ELSE 1 END, g.from_at, g.id LIMIT 1)`;

export function labelOf(row: LabelRow): PostLabel {
  return {
    postId: row.postId,
    code: row.code,
    designation: { hi: row.designationHi, en: row.designationEn },
    section: nameOf(row.sectionHi, row.sectionEn),
    office: { hi: row.officeHi, en: row.officeEn },
    person: nameOf(row.personHi, row.personEn),
  };
}

/** `?, ?, ?` for as many values. */
export function placesFor(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ');
}

function nameOf(hi: string | null, en: string | null): BilingualName | null {
  return hi === null || en === null ? null : { hi, en };
}
