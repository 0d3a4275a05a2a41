import { parseArgs } from 'node:util';
import { NewPerson } from '@sanchika/office/contract';
import * as z from 'zod';
import { migrate } from '../migrate';
import { minutesOf } from '../seed/calendar';
import { readMasters } from '../seed/masters';
import { say } from './cli-command';
import type { CliCommand } from './cli-command';
import { foundDistrict } from './found-district';

const Clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .transform(minutesOf);

const Administrator = z
  .string()
  .transform((text) => text.split(',').map((part) => part.trim()))
  .pipe(z.tuple([NewPerson.shape.employeeCode, z.string().min(1), z.string().min(1), NewPerson.shape.mobile]))
  .transform(([employeeCode, hi, en, mobile]) => ({ employeeCode, name: { hi, en }, mobile }));

/** Subject heads, categories and phrases to begin with; without subject heads no file can be opened. */
const STANDARD_MASTERS = 'tools/seed/mahasamund';

const Options = z.object({
  'name-hi': z.string().trim().min(1),
  'name-en': z.string().trim().min(1),
  'office-code': z.string().regex(/^[A-Z0-9-]{2,32}$/),
  department: z
    .string()
    .regex(/^[A-Z0-9-]{2,32}$/)
    .default('GEN'),
  opens: Clock.prefault('10:00'),
  closes: Clock.prefault('17:30'),
  'days-off': z
    .string()
    .regex(/^([1-7](,[1-7])*)?$/)
    .default('6,7'),
  masters: z.string().default(STANDARD_MASTERS),
  admin1: Administrator,
  admin2: Administrator,
});

const USAGE = `district init --name-hi … --name-en … --office-code MSD-COL
  --admin1 "code,name in Hindi,name in English,mobile" --admin2 "…"
  [--department GEN] [--opens 10:00] [--closes 17:30] [--days-off 6,7]
  [--masters folder with subject-heads.csv, categories.csv and phrases.csv of its own]`;

export const districtInit: CliCommand = {
  words: 'district init',
  summary: 'founds a district in an empty database: its office, its calendar and two administrators',
  run: async (configuration, args) => {
    const options = readOptions(args);
    await migrate(configuration);
    const masters = await readMasters(options.masters);
    const slips = await foundDistrict(configuration, { ...planOf(options), masters });
    say('The slips below are shown this once. Each sets a password within 72 hours.');
    for (const { employeeCode, slip } of slips) say(`  ${employeeCode}  ${slip}`);
  },
};

function readOptions(args: readonly string[]): z.output<typeof Options> {
  const names = Object.keys(Options.shape);
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  const parsed = Options.safeParse(parseArgs({ args: [...args], options }).values);
  if (!parsed.success) throw new Error(`${z.prettifyError(parsed.error)}\n\n${USAGE}`);
  return parsed.data;
}

function planOf(options: z.output<typeof Options>) {
  return {
    officeCode: options['office-code'],
    name: { hi: options['name-hi'], en: options['name-en'] },
    departmentCode: options.department,
    hours: { opensAt: options.opens, closesAt: options.closes, daysOff: options['days-off'] },
    administrators: [options.admin1, options.admin2],
  };
}
