import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addWorkingDays, localDate } from '@sanchika/calendar/domain';
import { CAL_CG_2026 } from '@sanchika/calendar/testing';
import { TestClockApi } from '@sanchika/platform/contract';
import { instant, instantOfIso, isoOfInstant } from '@sanchika/platform/kernel';
import { Caller, startServer } from '@sanchika/platform/testing';
import type { ServerPlan, TestServer } from '@sanchika/platform/testing';
import { Officer } from './officer';
import { granted } from './refused';

/** The people of the sample district by whom one may try the system. */
export type SamplePart =
  | 'clerk'
  | 'colleague'
  | 'neighbour'
  | 'superintendent'
  | 'additionalCollector'
  | 'collector'
  | 'administrator'
  | 'secondAdministrator'
  | 'auditor';

/** Those whom nearly every test needs. */
const ALWAYS = ['clerk', 'superintendent', 'additionalCollector', 'collector', 'administrator'] as const;
type Seat = (typeof ALWAYS)[number];

interface SampleSignIn {
  readonly part: SamplePart;
  readonly employeeCode: string;
}

/** That hour of the next working day, whatever the hour of the test. */
export function inOfficeHours(hour = '11:00'): string {
  const day = addWorkingDays(CAL_CG_2026, localDate(instant(Date.now())), 1);
  return isoOfInstant(instantOfIso(`${day}T${hour}+05:30`));
}

/** A running server with the sample district and five people signed in. */
export class SampleDistrict {
  private constructor(
    readonly server: TestServer,
    private readonly seated: Readonly<Record<Seat, Officer>>,
    private readonly signIns: readonly SampleSignIn[],
  ) {}

  static async start(plan: Omit<ServerPlan, 'seed'> = {}): Promise<SampleDistrict> {
    const server = await startServer({ ...plan, seed: 'sample' });
    const signIns = JSON.parse(
      await readFile(join(server.database.folder, 'sample-sign-ins.json'), 'utf8'),
    ) as SampleSignIn[];
    const seated: Partial<Record<Seat, Officer>> = {};
    for (const part of ALWAYS) seated[part] = await signInAs(server.url, signIns, part);
    return new SampleDistrict(server, seated as Record<Seat, Officer>, signIns);
  }

  get clerk(): Officer {
    return this.seated.clerk;
  }

  get superintendent(): Officer {
    return this.seated.superintendent;
  }

  get additionalCollector(): Officer {
    return this.seated.additionalCollector;
  }

  get collector(): Officer {
    return this.seated.collector;
  }

  get admin(): Officer {
    return this.seated.administrator;
  }

  /** Signs another sample person in, or a seated one once more at a second device. */
  signIn(part: SamplePart): Promise<Officer> {
    return signInAs(this.server.url, this.signIns, part);
  }

  /** Somebody who has not signed in. */
  stranger(): Caller {
    return new Caller(this.server.url);
  }

  /** Sets the office clock to a time at which alerts ring. */
  async moveToOfficeHours(): Promise<void> {
    await this.setClock(inOfficeHours());
  }

  /** Moves the clock of the office: `2026-03-02T10:30+05:30`. From there it runs on. */
  async setClock(moment: string): Promise<void> {
    const now = isoOfInstant(instantOfIso(moment));
    granted('platform.set-clock', await this.stranger().call(TestClockApi.setClock, { body: { now } }));
  }

  async stop(): Promise<void> {
    await this.server.stop();
  }
}

async function signInAs(url: string, signIns: readonly SampleSignIn[], part: SamplePart): Promise<Officer> {
  const signIn = signIns.find((each) => each.part === part);
  if (!signIn) throw new Error(`the sample has no sign-in for the ${part}`);
  return Officer.signIn(new Caller(url), signIn.employeeCode);
}
