import { PushService } from '@sanchika/alert/testing';
import { SampleDistrict } from '@sanchika/file/testing';
import type { Story } from './story';
import { stories } from './stories';

const AT_ONCE = 2;

/** Tells the named stories, or all. Says how each went and returns whether all went well. */
export async function tell(names: readonly string[]): Promise<boolean> {
  const wanted = stories.filter(({ name }) => names.length === 0 || names.includes(name));
  const unknown = names.filter((name) => !stories.some((story) => story.name === name));
  if (unknown.length > 0) process.stdout.write(`No such story: ${unknown.join(', ')}\n`);
  const left = [...wanted];
  let failed = unknown.length;
  const next = async (): Promise<void> => {
    for (let story = left.shift(); story; story = left.shift()) if (!(await tellOne(story))) failed += 1;
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  process.stdout.write(`${wanted.length + unknown.length - failed} passed, ${failed} failed\n`);
  return failed === 0;
}

async function tellOne({ name, tells, run }: Story): Promise<boolean> {
  const since = performance.now();
  const trouble = await troubleOf(run);
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  process.stdout.write(`${trouble ? 'FAILED' : 'passed'} ${name}: ${tells} (${seconds} s)\n`);
  if (trouble) process.stdout.write(`${trouble}\n`);
  return trouble === null;
}

/** What went wrong in a story told in a fresh district, with what the server said, or null. */
async function troubleOf(run: Story['run']): Promise<string | null> {
  let district: SampleDistrict | null = null;
  const push = await PushService.start();
  try {
    district = await SampleDistrict.start({ env: push.env });
    await run(district, push);
    return null;
  } catch (error) {
    const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `${words}\n${district?.server.output() ?? ''}`.trimEnd();
  } finally {
    await district?.stop();
    await push.stop();
  }
}
