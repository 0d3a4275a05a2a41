import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runToEnd } from './child-process.mjs';

let folder: string;

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'child-process-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A process that starts a sleeper which would outlive it by far, and names the sleeper in a file. */
const startParent = (data: string, pidFile: string) => {
  const module = JSON.stringify(new URL('./child-process.mjs', import.meta.url).href);
  const script = `
    import { writeFileSync } from 'node:fs';
    import { spawnGuarded } from ${module};
    const sleeper = spawnGuarded(['sleep', '600'], { stdio: 'ignore' }, ${JSON.stringify(data)});
    writeFileSync(${JSON.stringify(pidFile)}, String(sleeper.pid));
  `;
  return spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'ignore' });
};

/** In a container nobody collects the dead, so a process in state Z is as good as gone. */
const isRunning = (pid: string) =>
  existsSync(`/proc/${pid}/stat`) && readFileSync(`/proc/${pid}/stat`, 'utf8').split(' ')[2] !== 'Z';

describe('spawnGuarded', () => {
  it('ends the child and removes its folder when the parent is killed without warning', async () => {
    const [data, pidFile] = [mkdtempSync(join(folder, 'data-')), join(folder, 'pid')];
    const parent = startParent(data, pidFile);
    const pid = await vi.waitUntil(() => existsSync(pidFile) && readFileSync(pidFile, 'utf8'), 10_000);
    expect(isRunning(pid)).toBe(true);
    parent.kill('SIGKILL');
    await vi.waitUntil(() => !existsSync(data), 10_000);
    expect(isRunning(pid)).toBe(false);
  }, 30_000);
});

describe('runToEnd', () => {
  it('answers with the exit code and keeps the output in the log', async () => {
    const logFile = join(folder, 'step.log');
    writeFileSync(logFile, 'first\n');
    expect(await runToEnd(['sh', '-c', 'echo out; echo err >&2; exit 3'], { logFile })).toBe(3);
    expect(readFileSync(logFile, 'utf8')).toBe('first\nout\nerr\n');
  });

  it('answers with 128 and the number of the signal that ended the command', async () => {
    expect(await runToEnd(['sh', '-c', 'kill -s TERM $$'])).toBe(143);
  });

  it('leaves no process of a finished command behind', async () => {
    const logFile = join(folder, 'pid');
    await runToEnd(['sh', '-c', 'sleep 600 & echo $!'], { logFile });
    const pid = readFileSync(logFile, 'utf8').trim();
    await vi.waitUntil(() => !isRunning(pid), 10_000);
  });

  it('refuses a program that is not there', async () => {
    await expect(runToEnd([join(folder, 'nothing')])).rejects.toThrow('ENOENT');
  });
});
