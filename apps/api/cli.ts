import 'reflect-metadata';
import { Configuration } from '@sanchika/platform/api';
import { backup } from './commands/backup';
import { say } from './commands/cli-command';
import type { CliCommand } from './commands/cli-command';
import { districtInit } from './commands/district-init';
import { migrateCommand } from './commands/migrate-command';
import { rebuildSearch } from './commands/rebuild-search';
import { restore } from './commands/restore';
import { seedSample, seedStructure } from './commands/seed-commands';
import { verify } from './commands/verify';

const commands: readonly CliCommand[] = [
  districtInit,
  migrateCommand,
  seedSample,
  seedStructure,
  verify,
  backup,
  restore,
  rebuildSearch,
];

const typed = process.argv.slice(2);
const command = commands.find(({ words }) => words === typed.slice(0, words.split(' ').length).join(' '));
process.exitCode = command ? await run(command) : listCommands();

async function run({ words, run: act }: CliCommand): Promise<number> {
  try {
    return (await act(Configuration.read(process.env), typed.slice(words.split(' ').length))) ?? 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

function listCommands(): number {
  for (const { words, summary } of commands) say(`${words.padEnd(16)} ${summary}`);
  return 2;
}
