import { instantAt } from '@sanchika/calendar/domain';
import { type Person, type Posting, searchTextOf } from '@sanchika/office/api';
import type { Post } from '@sanchika/office/api';
import { OPEN_END } from '@sanchika/office/domain';
import { newId } from '@sanchika/platform/api';
import { isoDate } from '@sanchika/platform/kernel';
import { CodeBook } from './code-book';
import { cell, readTable } from './read-table';

/** People and the posts they hold. */
export interface Staff {
  readonly people: readonly Person[];
  readonly postings: readonly Posting[];
}

/** Reads people.csv; each holds the post of the row from the joining date. */
export async function readPeople(folder: string, posts: readonly Post[]): Promise<Staff> {
  const rows = await readTable(folder, 'people.csv', ['employeeCode', 'joiningDate', 'postCode']);
  const postBook = new CodeBook('post', posts);
  const people: Person[] = [];
  const postings: Posting[] = [];
  for (const row of rows) {
    const id = newId();
    const names = { nameHi: cell(row, 'nameHi'), nameEn: cell(row, 'nameEn') };
    const joiningDate = isoDate(cell(row, 'joiningDate'));
    people.push({
      id,
      ...names,
      employeeCode: cell(row, 'employeeCode'),
      mobile: cell(row, 'mobile'),
      officialEmail: cell(row, 'officialEmail') || null,
      dateOfBirth: isoDate(cell(row, 'dob')),
      joiningDate,
      language: cell(row, 'language') === 'en' ? 'en' : 'hi',
      searchText: searchTextOf([names.nameHi, names.nameEn, cell(row, 'employeeCode')]),
    });
    const period = { fromAt: instantAt(joiningDate, 0), toAt: OPEN_END };
    const postId = postBook.id(cell(row, 'postCode'));
    postings.push({ id: newId(), personId: id, postId, kind: 'regular', ...period, orderNo: FIRST_ENTRY });
  }
  return { people, postings };
}

/** Stands for the order by which someone came who was there before the system. */
const FIRST_ENTRY = 'प्रथम प्रविष्टि / first entry';
