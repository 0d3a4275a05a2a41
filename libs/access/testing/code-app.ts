import { createHmac } from 'node:crypto';
import { AccessApi } from '@sanchika/access/contract';
import { FactorApi } from '@sanchika/access/contract/factors';
import { SAMPLE_PASSWORD } from '@sanchika/platform/testing';
import type { Caller } from '@sanchika/platform/testing';

const STEP_MS = 30_000;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The code that a code app shows, some half minutes from now (RFC 6238, by itself and not by the library under test). */
export function codeOf(secret: string, stepsAhead = 0): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / STEP_MS) + stepsAhead));
  const mac = createHmac('sha1', bytesOf(secret)).update(counter).digest();
  const at = (mac[mac.length - 1] ?? 0) & 0x0f;
  const number = mac.readUInt32BE(at) & 0x7fff_ffff;
  return String(number % 1_000_000).padStart(6, '0');
}

/** Waits for the next half minute when this one is nearly over: what is computed now still holds a moment later. */
export async function earlyInTheStep(leastMs = 12_000): Promise<void> {
  const left = STEP_MS - (Date.now() % STEP_MS);
  if (left < leastMs) await new Promise((resume) => setTimeout(resume, left + 50));
}

/** Adds a code app to whoever is signed in, after a step-up with the sample password. */
export async function addCodeApp(
  caller: Caller,
  stepsAhead = -1,
): Promise<{ readonly secret: string; readonly recovery: readonly string[] }> {
  const proof = await caller.call(AccessApi.stepUp, { body: { password: SAMPLE_PASSWORD } });
  if (proof.problem) throw new Error(`the step-up was refused: ${proof.code}`);
  const { secret } = (await caller.call(FactorApi.codeEnrolment)).answer;
  await earlyInTheStep();
  const reply = await caller.call(FactorApi.confirmCode, { body: { code: codeOf(secret, stepsAhead) } });
  return { secret, recovery: reply.answer.codes };
}

function bytesOf(base32: string): Buffer {
  const bits = [...base32].map((letter) => LETTERS.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const bytes = bits.match(/.{8}/g) ?? [];
  return Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)));
}
