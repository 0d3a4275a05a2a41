import type { Configuration } from '@sanchika/platform/api';
import { migrate } from '../migrate';
import { signInLines } from '../seed/print-sign-ins';
import { readSignIns, seed } from '../seed/seed';
import { say } from './cli-command';
import type { CliCommand } from './cli-command';

export const seedStructure: CliCommand = {
  words: 'seed structure',
  summary: 'fills an empty database with the offices of the sample district',
  run: (configuration) => fill(configuration, 'structure'),
};

export const seedSample: CliCommand = {
  words: 'seed sample',
  summary: 'the same with people and sample sign-ins',
  run: async (configuration) => {
    await fill(configuration, 'sample');
    say(signInLines(await readSignIns(configuration)));
  },
};

async function fill(configuration: Configuration, kind: 'structure' | 'sample'): Promise<void> {
  if (configuration.isProduction) throw new Error('A seed is refused when NODE_ENV is production.');
  await migrate(configuration);
  if (!(await seed(configuration, kind))) throw new Error('The database is not empty.');
}
