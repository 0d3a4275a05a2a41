import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Account } from '@sanchika/access/api';
import { CalendarDay, WorkingCalendarRow } from '@sanchika/calendar/api';
import {
  DelegatedLimitRow,
  Office,
  Person,
  Post,
  Posting,
  sealFounding,
  Section,
} from '@sanchika/office/api';
import { MachineClock } from '@sanchika/platform/api';
import type { Configuration, Transaction } from '@sanchika/platform/api';
import { readCalendars } from './calendar';
import { isEmpty, mark, onDatabase } from './deployment';
import { insertRows } from './insert-rows';
import { readLimits } from './limits';
import { insertMasters, readMasters } from './masters';
import { readPeople } from './people';
import type { Staff } from './people';
import { chooseSignIns, openAccounts } from './sample-sign-ins';
import type { SampleSignIn } from './sample-sign-ins';
import { readStructure } from './structure';
import type { Structure } from './structure';

const SIGN_INS = 'sample-sign-ins.json';

/** Fills an empty, migrated database. Returns false, and changes nothing, when it is not empty. */
export async function seed(configuration: Configuration, kind: 'structure' | 'sample'): Promise<boolean> {
  return onDatabase(configuration, async (manager) => {
    if (!(await isEmpty(manager))) return false;
    const { seedFolder } = configuration;
    const structure = await readOffices(seedFolder);
    const sample = kind === 'sample' ? await readSample(configuration, structure) : null;
    if (sample) await writeSignIns(configuration, sample.signIns);
    // All or nothing: a seed cut off half way would leave a database that no longer counts as empty.
    await manager.transaction(async (tx) => {
      await structure.insert(tx);
      if (sample) await insertSample(tx, sample);
      const at = new MachineClock().now();
      await sealFounding(tx, { kind, at });
      await mark(tx, kind, at);
    });
    return true;
  });
}

/** The sample sign-ins that lie in the data folder; none when it was not seeded as a sample. */
export async function readSignIns(configuration: Configuration): Promise<readonly SampleSignIn[]> {
  try {
    return JSON.parse(await readFile(join(configuration.dataFolder, SIGN_INS), 'utf8')) as SampleSignIn[];
  } catch {
    return [];
  }
}

interface ReadStructure extends Structure {
  readonly insert: (tx: Transaction) => Promise<void>;
}

async function readOffices(folder: string): Promise<ReadStructure> {
  const { calendars, days } = await readCalendars(folder);
  const [calendar] = calendars;
  if (!calendar) throw new Error('calendars.csv is empty');
  const structure = await readStructure(folder, calendar.code);
  const masters = await readMasters(folder);
  const insert = async (tx: Transaction) => {
    await insertRows(tx, WorkingCalendarRow, calendars);
    await insertRows(tx, CalendarDay, days);
    await insertRows(tx, Office, structure.offices);
    await insertRows(tx, Section, structure.sections);
    await insertRows(tx, Post, structure.posts);
    await insertMasters(tx, masters);
  };
  return { ...structure, insert };
}

interface Sample extends Staff {
  readonly signIns: readonly SampleSignIn[];
  readonly accounts: readonly Account[];
  readonly limits: readonly DelegatedLimitRow[];
}

async function readSample(configuration: Configuration, { posts }: Structure): Promise<Sample> {
  const { seedFolder, samplePassword } = configuration;
  const staff = await readPeople(seedFolder, posts);
  const limits = await readLimits(seedFolder, posts);
  return { ...staff, limits, ...(await openAccounts(chooseSignIns(posts, staff), samplePassword)) };
}

async function insertSample(tx: Transaction, { people, postings, accounts, limits }: Sample): Promise<void> {
  await insertRows(tx, DelegatedLimitRow, limits);
  await insertRows(tx, Person, people);
  await insertRows(tx, Posting, postings);
  await insertRows(tx, Account, accounts);
}

async function writeSignIns({ dataFolder }: Configuration, signIns: readonly SampleSignIn[]): Promise<void> {
  const path = join(dataFolder, SIGN_INS);
  await mkdir(dataFolder, { recursive: true });
  await writeFile(path, `${JSON.stringify(signIns, null, 2)}\n`, { mode: 0o600 });
  // An older file would have kept its mode.
  await chmod(path, 0o600);
}
