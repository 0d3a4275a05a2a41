import { migrate } from '../migrate';
import { say } from './cli-command';
import type { CliCommand } from './cli-command';

export const migrateCommand: CliCommand = {
  words: 'migrate',
  summary: 'brings the database to the newest schema',
  run: async (configuration) => {
    const names = await migrate(configuration);
    say(names.length === 0 ? 'The schema is the newest.' : names.join('\n'));
  },
};
