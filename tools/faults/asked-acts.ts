import type { Officer } from '@sanchika/file/testing';
import { v7 } from 'uuid';

/** What came back: an answer, a refusal, or nothing because the server died or the line broke. */
export interface Outcome {
  /** 0 when nothing came back. */
  readonly status: number;
  /** The problem's code; null for an answer, and when nothing came back. */
  readonly code: string | null;
  readonly body: unknown;
}

/** What is asked of the server, under whichever key. */
export type Ask = (key: string) => Promise<Outcome>;

/** One act under one key, with every outcome that its sender saw. */
export interface AskedAct {
  readonly key: string;
  readonly personId: string;
  readonly operation: string;
  /** A note that the act writes or changes, with its words. */
  readonly note?: { readonly noteId: string; readonly text: string };
  readonly ask: Ask;
  readonly outcomes: Outcome[];
  /** Place in the order in which acts were first answered; null until then. */
  answeredAs: number | null;
}

type NewAct = Pick<AskedAct, 'operation' | 'note' | 'ask'>;

/** Everything that was asked of a server, in the order of asking. */
export class AskedActs {
  readonly all: AskedAct[] = [];
  private answered = 0;

  /** Asks under a new key, `times` times at once. */
  async ask({ me }: Officer, act: NewAct, times = 1): Promise<AskedAct> {
    const asked: AskedAct = { key: v7(), personId: me.personId, outcomes: [], answeredAs: null, ...act };
    this.all.push(asked);
    await Promise.all(Array.from({ length: times }, () => this.askAgain(asked)));
    return asked;
  }

  /** Sends the same act under the same key once more. */
  async askAgain(asked: AskedAct): Promise<Outcome> {
    const outcome = await outcomeOf(asked);
    asked.outcomes.push(outcome);
    if (isAnswer(outcome)) asked.answeredAs ??= this.answered += 1;
    return outcome;
  }
}

/** Whether the sender has been told that the act is done. */
export function isDone({ answeredAs }: AskedAct): boolean {
  return answeredAs !== null;
}

export function isAnswer({ status }: Outcome): boolean {
  return status >= 200 && status < 300;
}

async function outcomeOf({ ask, key }: AskedAct): Promise<Outcome> {
  try {
    return await ask(key);
  } catch (error) {
    // What `fetch` throws when the connection ends before the answer.
    if (error instanceof TypeError) return { status: 0, code: null, body: null };
    throw error;
  }
}
