import { openSnapshot } from '../verify/snapshot';

/** A sealed event of a file, as far as it tells who asked for it. */
export interface SealedAct {
  readonly id: string;
  readonly fileId: string;
  readonly seq: number;
  readonly hash: string;
  readonly type: string;
  /** The Idempotency-Key; empty for an act that takes none. */
  readonly key: string;
  readonly body: Readonly<Record<string, unknown>>;
}

interface NoteRow {
  readonly id: string;
  readonly text: string;
}

/** What a database holds beside its files: keys, news and drafts, with the events they belong to. */
export interface Records {
  readonly events: readonly SealedAct[];
  readonly commands: readonly { readonly principal: string; readonly command_key: string }[];
  readonly notices: readonly { readonly event_id: string; readonly recipient_id: string }[];
  readonly drafts: readonly NoteRow[];
  readonly notes: readonly NoteRow[];
}

interface EventRow {
  readonly id: string;
  readonly fileId: string;
  readonly seq: number;
  readonly hash: string;
  readonly type: string;
  readonly payload: Uint8Array;
}

/** Reads `sqlite:PATH` or `mysql://…` in one snapshot. */
export async function readRecords(url: string): Promise<Records> {
  const snapshot = await openSnapshot(url);
  try {
    const events = await snapshot.rows<EventRow>(
      `SELECT id, chain_id AS "fileId", seq, hash, type, payload FROM sealed_event WHERE chain_kind = 'file'`,
    );
    return {
      events: events.map(sealedActOf),
      commands: await snapshot.rows('SELECT principal, command_key FROM command_log'),
      notices: await snapshot.rows('SELECT event_id, recipient_id FROM notice'),
      drafts: await snapshot.rows('SELECT id, text FROM draft_note'),
      notes: await snapshot.rows('SELECT id, text FROM note'),
    };
  } finally {
    await snapshot.close();
  }
}

function sealedActOf({ payload, seq, ...row }: EventRow): SealedAct {
  const { cmd, body } = JSON.parse(Buffer.from(payload).toString('utf8')) as {
    readonly cmd: { readonly key: string };
    readonly body: Record<string, unknown>;
  };
  return { ...row, seq: Number(seq), key: cmd.key, body };
}
