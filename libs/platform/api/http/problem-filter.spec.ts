import { PlatformProblems } from '@sanchika/platform/contract';
import type { ProblemView } from '@sanchika/platform/contract';
import Fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import { Problem } from './problem';
import { sendProblem } from './problem-filter';

async function answerTo(problem: Problem, headers: Record<string, string> = {}) {
  const app = Fastify();
  app.get('/', (request, reply) => sendProblem(request, reply, problem));
  const response = await app.inject({ url: '/', headers });
  await app.close();
  return { ...response, problem: response.json<ProblemView>() };
}

describe('a problem on its way out', () => {
  const { tooManyRequests, notFound } = PlatformProblems;

  it('is a problem document that nobody keeps', async () => {
    const { statusCode, headers, problem } = await answerTo(Problem.of(notFound));
    expect(statusCode).toBe(404);
    expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(headers['cache-control']).toBe('no-store');
    expect(problem).toMatchObject({
      type: '/problems/platform/not-found',
      code: 'platform.not-found',
      status: 404,
    });
  });

  it('speaks Hindi first, English to whoever asks for it, and always gives the other', async () => {
    const hindi = await answerTo(Problem.of(notFound));
    expect([hindi.problem.title, hindi.problem.titleOther]).toEqual([notFound.hi, notFound.en]);
    const english = await answerTo(Problem.of(notFound), { 'accept-language': 'en-IN,hi;q=0.5' });
    expect([english.problem.title, english.problem.titleOther]).toEqual([notFound.en, notFound.hi]);
  });

  it('has its figures filled and says when to come again', async () => {
    const problem = Problem.of(tooManyRequests, { values: { seconds: 7 }, retryAfterSeconds: 7 });
    const answer = await answerTo(problem);
    expect(answer.headers['retry-after']).toBe('7');
    expect(answer.problem.title).toContain('7');
    expect(answer.problem.values).toEqual({ seconds: 7 });
  });
});
