import { type Office, type Post, searchTextOf, type Section } from '@sanchika/office/api';
import { OFFICE_TIERS, ROLES } from '@sanchika/office/domain';
import type { OfficeTier, Role } from '@sanchika/office/domain';
import { newId } from '@sanchika/platform/api';
import { CodeBook } from './code-book';
import { cell, readTable } from './read-table';
import type { TableRow } from './read-table';

/** The offices of the seed with their sections and posts. */
export interface Structure {
  readonly offices: readonly Office[];
  readonly sections: readonly Section[];
  readonly posts: readonly Post[];
}

/** Reads offices.csv, sections.csv and posts.csv. All offices keep the one calendar. */
export async function readStructure(folder: string, calendarCode: string): Promise<Structure> {
  const offices = officesOf(await readTable(folder, 'offices.csv', ['officeCode', 'tier']), calendarCode);
  const officeBook = new CodeBook('office', offices);
  const sections = (await readTable(folder, 'sections.csv', ['sectionCode'])).map((row): Section => ({
    id: newId(),
    officeId: officeBook.id(cell(row, 'officeCode')),
    code: cell(row, 'sectionCode'),
    nameHi: cell(row, 'nameHi'),
    nameEn: cell(row, 'nameEn'),
  }));
  const sectionBook = new CodeBook('section', sections);
  const posts = postsOf(await readTable(folder, 'posts.csv', ['postCode']), { officeBook, sectionBook });
  return { offices, sections, posts };
}

function officesOf(rows: readonly TableRow[], calendarCode: string): Office[] {
  const ids = new CodeBook(
    'office',
    rows.map((row) => ({ code: cell(row, 'officeCode'), id: newId() })),
  );
  return rows.map((row) => ({
    id: ids.id(cell(row, 'officeCode')),
    code: cell(row, 'officeCode'),
    nameHi: cell(row, 'nameHi'),
    nameEn: cell(row, 'nameEn'),
    tier: tierOf(cell(row, 'tier')),
    departmentCode: cell(row, 'departmentCode'),
    parentOfficeId: ids.idOrNull(cell(row, 'parentOfficeCode')),
    calendarCode,
  }));
}

interface Places {
  readonly officeBook: CodeBook<Office>;
  readonly sectionBook: CodeBook<Section>;
}

function postsOf(rows: readonly TableRow[], { officeBook, sectionBook }: Places): Post[] {
  const ids = new CodeBook(
    'post',
    rows.map((row) => ({ code: cell(row, 'postCode'), id: newId() })),
  );
  return rows.map((row) => {
    const office = officeBook.row(cell(row, 'officeCode'));
    const sectionCode = cell(row, 'sectionCode');
    const section = sectionCode === '' ? null : sectionBook.row(sectionCode);
    const designation = { hi: cell(row, 'designationHi'), en: cell(row, 'designationEn') };
    const places = [section, office].flatMap((place) => (place ? [place.nameHi, place.nameEn] : []));
    return {
      id: ids.id(cell(row, 'postCode')),
      code: cell(row, 'postCode'),
      officeId: office.id,
      sectionId: section?.id ?? null,
      designationHi: designation.hi,
      designationEn: designation.en,
      reportingPostId: ids.idOrNull(cell(row, 'reportingPostCode')),
      payLevel: Number(cell(row, 'payLevel')),
      financialLimit: Number(cell(row, 'financialLimit')),
      roles: rolesOf(cell(row, 'roles')),
      searchText: searchTextOf([designation.hi, designation.en, ...places, cell(row, 'postCode')]),
    };
  });
}

function tierOf(text: string): OfficeTier {
  const tier = OFFICE_TIERS.find((known) => known === text);
  if (!tier) throw new Error(`no tier ${text}`);
  return tier;
}

function rolesOf(text: string): Role[] {
  return text.split('|').map((name) => {
    const role = ROLES.find((known) => known === name);
    if (!role) throw new Error(`no role ${name}`);
    return role;
  });
}
