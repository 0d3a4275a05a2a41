import * as z from 'zod';
import { endpoint } from './endpoint';
import { ProblemView } from './problem';
import { Id, InstantText } from './schema';

/** How one command of a batch ended. */
export const COMMAND_RESULTS = [
  'APPLIED',
  /** Something was added after what its author saw. */
  'CONFLICT_VERSION',
  /** What it is about is no longer with its author. */
  'CONFLICT_MOVED',
  'CHARGE_ENDED',
  'NOT_PERMITTED',
  'CLASS_RAISED',
  'FILE_CLOSED',
  'STEP_UP_REQUIRED',
  'BLOCKED_BY_EARLIER',
  'DEVICE_REVOKED',
  'USER_MISMATCH',
  'KEY_REUSED',
  'INVALID',
  'TOO_OLD',
  'RETRY_LATER',
] as const;
export type CommandResultKind = (typeof COMMAND_RESULTS)[number];

export const MOST_COMMANDS = 50;

/** An act as it waited on a device: what the single endpoint takes, and from whom, where and when it comes. */
export const QueuedCommand = z
  .object({
    /** The Idempotency-Key of every try. */
    key: Id,
    operation: z.string().min(1).max(64),
    params: z.record(z.string().max(40), z.string().max(128)).default({}),
    body: z.unknown().optional(),
    /** The command that must be done before this one; null when there is none. */
    prevKey: Id.nullable().default(null),
    personId: Id,
    /** The capacity in which it was written; it is done in no other. */
    actingAs: Id,
    deviceId: Id,
    writtenAt: InstantText,
  })
  .meta({ id: 'QueuedCommand' });
export type QueuedCommand = z.infer<typeof QueuedCommand>;

export const CommandResult = z
  .object({
    key: Id,
    result: z.enum(COMMAND_RESULTS),
    /** It had been applied before; the answer is the first one. */
    replayed: z.boolean().optional(),
    /** What the single endpoint answers. */
    answer: z.unknown().optional(),
    /** What the single endpoint refuses with. */
    problem: ProblemView.optional(),
    retryAfterSeconds: z.int().optional(),
  })
  .meta({ id: 'CommandResult' });
export type CommandResult = z.infer<typeof CommandResult>;

export const CommandApi = {
  run: endpoint({
    operation: 'platform.run-commands',
    method: 'POST',
    path: '/api/commands',
    summary: 'Runs acts that waited on a device, each as its own endpoint would, in their order.',
    audience: 'person',
    rule: 'platform.own-commands',
    // Each command has a key of its own.
    keyed: false,
    body: z.object({ commands: z.array(QueuedCommand).min(1).max(MOST_COMMANDS) }),
    response: z.object({ results: z.array(CommandResult) }),
    problems: [],
  }),
};
