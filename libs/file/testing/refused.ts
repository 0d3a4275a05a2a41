import type { ProblemView } from '@sanchika/platform/contract';
import type { Reply } from '@sanchika/platform/testing';

/** An act that the office did not let pass. */
export class Refused extends Error {
  constructor(
    readonly operation: string,
    readonly problem: ProblemView,
  ) {
    super(
      `${operation}: ${problem.status} ${problem.code} ${JSON.stringify(problem.errors ?? problem.values ?? {})}`,
    );
  }
}

/** The answer of an act that passed. Throws {@link Refused}. */
export function granted<Answer>(operation: string, reply: Reply<Answer>): Answer {
  if (reply.problem) throw new Refused(operation, reply.problem);
  return reply.answer;
}

/** The problem with which an act was refused. Throws when it passed after all. */
export async function refusalOf(act: Promise<unknown>): Promise<ProblemView> {
  try {
    await act;
  } catch (error) {
    if (error instanceof Refused) return error.problem;
    throw error;
  }
  throw new Error('the act was not refused');
}
