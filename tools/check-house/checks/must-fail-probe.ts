import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import type { Check, House } from '../house.ts';

/** A text that breaks promises, the place it pretends to stand in, and the rules that must say so. */
interface Probe {
  readonly text: string;
  readonly pretended: string;
  readonly mustFail: readonly string[];
}

const fence = '@nx/enforce-module-boundaries';
const probes: readonly Probe[] = [
  {
    text: 'domain.txt',
    pretended: 'libs/file/domain/probe.ts',
    // Twice at the fence: for the package, and for the wall behind the API.
    mustFail: [fence, fence, 'house/pure-domain', 'no-restricted-globals'],
  },
  { text: 'room.txt', pretended: 'libs/office/domain/probe.ts', mustFail: [fence] },
  {
    text: 'server.txt',
    pretended: 'libs/file/api/probe.ts',
    mustFail: [fence, fence, 'house/constant-sql', 'house/no-save', 'house/own-clock'],
  },
  {
    text: 'part.txt',
    pretended: 'libs/file/pwa/parts/probe.ts',
    mustFail: ['house/dumb-parts', 'house/dumb-parts'],
  },
  {
    text: 'page.txt',
    pretended: 'libs/file/pwa/pages/probe.page.ts',
    mustFail: [fence, 'house/acts-through-the-outbox', 'house/trusted-template'],
  },
];

/**
 * The fences bite. The boundary rule passes in silence when it has no project graph, so texts that must fail are
 * linted with the real configuration under pretended names.
 */
export const mustFailProbe: Check = {
  name: 'what must fail the lint does fail',
  async run(house) {
    const nx = join(house.root, 'node_modules/.bin/nx');
    const env = { ...process.env, NX_DAEMON: 'false' };
    execFileSync(process.execPath, [nx, 'show', 'projects'], { cwd: house.root, env });
    const eslint = new ESLint({ cwd: house.root });
    const faults = await Promise.all(probes.map((probe) => probeFaults(house, eslint, probe)));
    return faults.flat();
  },
};

async function probeFaults(
  house: House,
  eslint: ESLint,
  { text, pretended, mustFail }: Probe,
): Promise<string[]> {
  const path = `tools/check-house/probe/${text}`;
  const [result] = await eslint.lintText(house.read(path), { filePath: pretended });
  const failed = (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message).sort();
  const isRight = failed.join() === [...mustFail].sort().join();
  return isRight
    ? []
    : [`${path} as ${pretended}: expected ${mustFail.join(', ')}; got ${failed.join(', ') || 'nothing'}`];
}
