import { describe, expect, it } from 'vitest';
import { Sandbox } from './sandbox';

const sandbox = new Sandbox();

async function run(script: string, { stepMs = 20_000, wholeMs = 20_000 } = {}) {
  let output = '';
  const ending = await sandbox.run({
    command: process.execPath,
    args: ['--disable-wasm-trap-handler', '-e', script],
    stepMs,
    wholeMs,
    onOutput: (chunk) => (output += chunk.toString('utf8')),
  });
  return { ending, output };
}

describe('a bounded program', () => {
  it('says what it has to say', async () => {
    expect(await run('console.log(6 * 7)')).toEqual({ ending: { kind: 'ended', code: 0 }, output: '42\n' });
  });

  it('hears nothing of the server’s secrets', async () => {
    process.env['DATABASE_URL'] = 'mysql://secret';
    const { output } = await run('console.log(Object.keys(process.env).join())');
    delete process.env['DATABASE_URL'];
    expect(output).not.toContain('DATABASE_URL');
  });

  it('is killed when a step takes too long, with all that it started', async () => {
    const { ending } = await run('require("child_process").spawnSync("sleep", ["60"])', { stepMs: 300 });
    expect(ending).toEqual({ kind: 'killed' });
  });

  it('is killed when all steps together take too long, however busy it sounds', async () => {
    const { ending } = await run('setInterval(() => console.log(1), 5)', { stepMs: 5000, wholeMs: 400 });
    expect(ending).toEqual({ kind: 'killed' });
  });

  it('is ended when it takes too much memory', async () => {
    const { ending } = await run('const kept = []; for (;;) kept.push(Buffer.alloc(1e7, 1))');
    expect(ending).not.toEqual({ kind: 'ended', code: 0 });
  });

  it('that does not exist ends', async () => {
    const ending = await sandbox.run({
      command: '/no/such/program',
      args: [],
      stepMs: 5000,
      wholeMs: 5000,
      onOutput: () => undefined,
    });
    expect(ending).not.toEqual({ kind: 'ended', code: 0 });
  });
});
