import { SampleDistrict } from '@sanchika/file/testing';
import { AskedActs } from '../faults/asked-acts';
import { checkOffice } from '../faults/check-office';
import { holdContest, signRivalsIn } from '../faults/contest';
import { FAULT_POINTS, KilledOffice, TYING_POINTS } from '../faults/killed-office';

export interface SoakPlan {
  /** Kills at each point of a send, and at some of an act on two files. */
  readonly kills: number;
  readonly contests: number;
  /** The first contest's seed; each following contest has the next. */
  readonly seed: number;
  readonly say: (line: string) => void;
}

export interface Counts {
  passed: number;
  failed: number;
}

const FILES_TO_KILL = 10;
const CONTESTS_IN_ONE_DISTRICT = 10;
const CONTEST = { files: 6, turns: 1500 };
const SHOWN_BREACHES = 20;

/** Kills and contests on the engine that TEST_DATABASE names; a trial fails when anything is wrong after it. */
export async function soak(plan: SoakPlan): Promise<Counts> {
  const counts = { passed: 0, failed: 0 };
  await killAtEachPoint(plan, counts);
  await killWhileTying(plan, counts);
  for (let from = 0; from < plan.contests; from += CONTESTS_IN_ONE_DISTRICT) {
    const contests = Math.min(CONTESTS_IN_ONE_DISTRICT, plan.contests - from);
    await holdContests({ ...plan, contests, seed: plan.seed + from }, counts);
  }
  return counts;
}

async function killAtEachPoint({ kills, say }: SoakPlan, counts: Counts): Promise<void> {
  for (const point of FAULT_POINTS) {
    const files = Math.min(kills, FILES_TO_KILL);
    const office = await KilledOffice.open(files);
    try {
      for (let killed = files; killed < kills + files; killed += files) {
        const breaches = await office.killSendsAt(point);
        judge(breaches, counts, files);
        say(`${point}: ${killed} kills, ${wordsOf(breaches)}`);
      }
    } finally {
      await office.drop();
    }
  }
}

async function killWhileTying({ kills, say }: SoakPlan, counts: Counts): Promise<void> {
  for (const point of TYING_POINTS) {
    const office = await KilledOffice.open(0);
    const all: string[] = [];
    try {
      for (let killed = 0; killed < kills; killed += 1) {
        const breaches = await office.killTyingAt(point);
        judge(breaches, counts, 1);
        all.push(...breaches);
      }
    } finally {
      await office.drop();
    }
    say(`${point}, two files: ${kills} kills, ${wordsOf(all)}`);
  }
}

async function holdContests({ contests, seed, say }: SoakPlan, counts: Counts): Promise<void> {
  const district = await SampleDistrict.start();
  try {
    const rivals = await signRivalsIn(district);
    const acts = new AskedActs();
    for (let place = 0; place < contests; place += 1) {
      await holdContest(rivals, acts, { ...CONTEST, seed: seed + place });
      const breaches = await checkOffice(district.server.database, acts.all);
      judge(breaches, counts, 1);
      say(`contest of seed ${seed + place}: ${acts.all.length} acts so far, ${wordsOf(breaches)}`);
      if (breaches.length > 0) return;
    }
  } finally {
    await district.stop();
  }
}

function judge(breaches: readonly string[], counts: Counts, trials: number): void {
  if (breaches.length === 0) counts.passed += trials;
  else counts.failed += trials;
}

function wordsOf(breaches: readonly string[]): string {
  return [`${breaches.length} breaches`, ...breaches.slice(0, SHOWN_BREACHES)].join('\n  ');
}
