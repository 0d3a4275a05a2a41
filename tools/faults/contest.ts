import { FileApi } from '@sanchika/file/contract';
import type { FileReceipt } from '@sanchika/file/contract';
import type { Officer, SampleDistrict, SamplePart } from '@sanchika/file/testing';
import { v7 } from 'uuid';
import { isAnswer } from './asked-acts';
import type { AskedActs } from './asked-acts';
import { actOf } from './file-acts';
import { KnownFiles } from './known-files';
import type { Tie } from './matter-acts';
import { Rival } from './rival';
import { SeededChoices } from './seeded-choices';

export interface ContestPlan {
  readonly seed: number;
  readonly files: number;
  /** Things that all rivals together do; repeats of a key count as one. */
  readonly turns: number;
}

const RIVALS = 16;
const PARTS: readonly SamplePart[] = [
  'clerk',
  'superintendent',
  'additionalCollector',
  'colleague',
  'collector',
  'neighbour',
];

/** Sixteen devices at the six sample desks that work on files. */
export async function signRivalsIn(district: SampleDistrict): Promise<Officer[]> {
  const rivals: Officer[] = [];
  while (rivals.length < RIVALS) {
    for (const part of PARTS.slice(0, RIVALS - rivals.length)) rivals.push(await district.signIn(part));
  }
  return rivals;
}

/** Opens new files and lets all officers act on them at once; what was asked is added to `acts`. */
export async function holdContest(
  officers: readonly Officer[],
  acts: AskedActs,
  plan: ContestPlan,
): Promise<void> {
  const choices = new SeededChoices(plan.seed);
  const files = new KnownFiles();
  const postIds = [...new Set(officers.map(({ postId }) => postId))];
  const creators = officers.slice(0, plan.files);
  for (const officer of creators) files.hear(await openFile(officer, acts));
  const ties: Tie[] = [];
  let left = plan.turns;
  const rivals = officers.map(
    (officer) => new Rival(officer, { acts, files, postIds, ties }, choices.branch()),
  );
  await Promise.all(
    rivals.map(async (rival) => {
      while (left > 0) {
        left -= 1;
        await rival.act();
      }
    }),
  );
}

/** Drafts a file and numbers it. Throws an Error when either is refused. */
export async function openFile(officer: Officer, acts: AskedActs, subjectHead = 'STN'): Promise<FileReceipt> {
  const fileId = v7();
  const body = { fileId, subject: 'स्टेशनरी क्रय', subjectHead };
  const steps = [
    actOf(officer, FileApi.create, { body }),
    actOf(officer, FileApi.activate, { params: { fileId } }),
  ];
  let receipt: unknown;
  for (const step of steps) {
    const { outcomes } = await acts.ask(officer, step);
    receipt = outcomes.find(isAnswer)?.body;
    if (!receipt) throw new Error(`${step.operation}: ${JSON.stringify(outcomes)}`);
  }
  return receipt as FileReceipt;
}
