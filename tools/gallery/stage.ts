import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { AccessApi } from '@sanchika/access/contract';
import { granted, Officer } from '@sanchika/file/testing';
import type { SamplePart } from '@sanchika/file/testing';
import { TestClockApi } from '@sanchika/platform/contract';
import { instantOfIso, isoOfInstant } from '@sanchika/platform/kernel';
import { Caller, startServer } from '@sanchika/platform/testing';
import { contest, fillDesks } from './fill-desks';
import type { Contest, Filed } from './fill-desks';

export interface SignIn {
  readonly login: string;
  readonly password: string;
}

export type Cast = Readonly<Record<SamplePart, Officer>>;

/** A served app whose district holds a small believable set of files. */
export interface Stage {
  readonly origin: string;
  readonly signIns: Readonly<Record<SamplePart, SignIn>>;
  readonly files: Filed;
  /** Puts one more file on the additional collector's desk. */
  readonly contest: () => Promise<Contest>;
  readonly close: () => Promise<void>;
}

interface Served {
  readonly url: string;
  /** Where `sample-sign-ins.json` lies. */
  readonly folder: string;
  readonly stop: () => Promise<void>;
}

/** An app that runs already, with the sample district and `SANCHIKA_TEST_CLOCK=1`. */
export interface RunningApp {
  readonly url: string;
  readonly folder: string;
}

/** Serves the built app on a database of its own, or takes the running one, and puts files on its desks. */
export async function setStage(running: RunningApp | null): Promise<Stage> {
  const served = running ? { ...running, stop: () => Promise.resolve() } : await serve();
  try {
    const signIns = await readSignIns(served.folder);
    const cast = await signInAll(served.url, signIns);
    const setClock = async (moment: string): Promise<void> => {
      const now = isoOfInstant(instantOfIso(moment));
      granted(
        'platform.set-clock',
        await new Caller(served.url).call(TestClockApi.setClock, { body: { now } }),
      );
    };
    const files = await fillDesks(cast, setClock);
    return { origin: served.url, signIns, files, contest: () => contest(cast), close: served.stop };
  } catch (error) {
    await served.stop();
    throw error;
  }
}

async function serve(): Promise<Served> {
  const server = await startServer({
    seed: 'sample',
    env: { SANCHIKA_PWA: resolve(process.env['SANCHIKA_PWA'] ?? 'dist/apps/pwa/browser') },
  });
  return { url: server.url, folder: server.database.folder, stop: server.stop };
}

interface SampleSignIn {
  readonly part: SamplePart;
  readonly employeeCode: string;
  readonly password: string;
}

async function readSignIns(folder: string): Promise<Stage['signIns']> {
  const lines = JSON.parse(await readFile(join(folder, 'sample-sign-ins.json'), 'utf8')) as SampleSignIn[];
  const entries = lines.map(({ part, employeeCode, password }) => [part, { login: employeeCode, password }]);
  return Object.fromEntries(entries) as Stage['signIns'];
}

async function signInAll(url: string, signIns: Stage['signIns']): Promise<Cast> {
  const cast: Partial<Record<SamplePart, Officer>> = {};
  for (const [part, body] of Object.entries(signIns) as [SamplePart, SignIn][]) {
    const caller = new Caller(url);
    cast[part] = new Officer(
      caller,
      granted('access.sign-in', await caller.call(AccessApi.signIn, { body })),
    );
  }
  return cast as Cast;
}
