import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openHouse } from '../check-house/house.ts';

/**
 * `node tools/new-room/prove.ts`: makes a room in a copy of the workspace and shows that it is green from its first
 * minute, with everything that the house asks of a room, on the database that TEST_DATABASE names.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const ROOM = 'canteen';

const PROOFS: readonly (readonly [says: string, ...commands: string[]])[] = [
  ['a room is made', `node tools/new-room/run.ts ${ROOM} --needs office,access --hindi जलपान`],
  [
    'it is formatted',
    `prettier --check --log-level warn libs/${ROOM} apps house.plan.mjs ARCHITECTURE.md GLOSSARY.md`,
  ],
  // The fence rule passes without a word when there is no project graph.
  [
    'lint and fences hold',
    'nx show projects',
    `eslint --max-warnings 0 libs/${ROOM} apps/api apps/pwa/src/app`,
  ],
  [
    'types fit',
    'tsc -p tsconfig.domain.json',
    'tsc -p tsconfig.json',
    'tsc -p apps/pwa/tsconfig.app.json --noEmit',
  ],
  ['the rules of the house hold', 'node tools/check-house/check-house.ts'],
  ['its unit tests pass', `vitest run --project unit libs/${ROOM}`],
  [
    'its API and its migration pass through HTTP',
    'rolldown -c apps/api/rolldown.config.mjs',
    `vitest run --project api libs/${ROOM} apps/api/migrate.api-spec.ts`,
  ],
];

const copy = mkdtempSync(join(tmpdir(), 'sanchika-room-'));
let failed = 0;
try {
  for (const path of openHouse(root).files) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    copyFileSync(join(root, path), join(copy, path));
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  for (const [says, ...commands] of PROOFS) {
    const isSo = commands.every(runsWell);
    process.stdout.write(`${isSo ? '✓' : '✗'} ${says}\n`);
    if (!isSo) failed += 1;
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
process.stdout.write(`${PROOFS.length - failed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

function runsWell(command: string): boolean {
  const [program = '', ...args] = command.split(' ');
  const path = [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
  const env = { ...process.env, PATH: path, NX_DAEMON: 'false' };
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: copy, env, encoding: 'utf8' });
  if (status !== 0) process.stdout.write(`${command}\n${stdout}${stderr}`);
  return status === 0;
}
