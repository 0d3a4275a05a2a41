import assert from 'node:assert/strict';
import { RawDatabase, refusalOf } from '@sanchika/file/testing';
import type { FileRef, Officer, SampleDistrict } from '@sanchika/file/testing';
import { climbToCollector } from './approved-file';
import type { Story } from './story';
import { verifyDatabase } from './verify-database';

/** Every way to touch a note: edit it and discard it. Returns status and code of each refusal. */
async function touchNote(officer: Officer, file: FileRef, noteId: string): Promise<string[]> {
  const edit = await refusalOf(officer.writes(file, 'बदला हुआ पाठ', { noteId }));
  const discard = await refusalOf(officer.discardsNote(file, noteId));
  return [edit, discard].map(({ status, code }) => `${status} ${code}`);
}

async function tryToAlter(district: SampleDistrict, file: FileRef, noteId: string): Promise<number> {
  const { clerk, superintendent, collector, admin } = district;
  const elsewhere = await district.signIn('neighbour');
  for (const holder of [clerk, superintendent, collector]) {
    assert.deepEqual(await touchNote(holder, file, noteId), Array(2).fill('409 file.note-sealed'));
  }
  for (const outsider of [admin, elsewhere]) {
    assert.deepEqual(await touchNote(outsider, file, noteId), Array(2).fill('404 platform.not-found'));
  }
  return 10;
}

export const nothingSentIsAltered: Story = {
  name: 'E2',
  tells: 'nothing that was sent can be altered, and who tries anyway is found out',
  run: async (district) => {
    const file = await climbToCollector(district);
    await district.collector.sends(file, { note: 'अनुमोदित।', decision: 'approve' }).to(district.clerk);
    const noteId = (await district.clerk.sees(file)).notes[0]?.noteId ?? '';
    const database = await RawDatabase.open(district.server.database);
    try {
      const tries = () => database.count('security_log', "kind = 'refused' AND topic = ?", [noteId]);
      const events = () => database.count('sealed_event', 'chain_id = ?', [file.fileId]);
      const before = { tries: await tries(), events: await events() };
      const made = await tryToAlter(district, file, noteId);
      assert.equal((await tries()) - before.tries, made);
      assert.equal(await events(), before.events);
      await provesTampering(district, database, noteId);
    } finally {
      await database.close();
    }
  },
};

/** The database itself refuses the change; who drops the refusal is named by the verify tool. */
async function provesTampering(
  district: SampleDistrict,
  database: RawDatabase,
  noteId: string,
): Promise<void> {
  const change = () =>
    database.rows('UPDATE note SET text = REPLACE(text, ?, ?) WHERE id = ?', ['समाप्त', 'सामाप्त', noteId]);
  await assert.rejects(change(), /sealed/);
  const clean = await verifyDatabase(district.server.database);
  assert.equal(clean.exitCode, 0, clean.output);
  await database.rows('DROP TRIGGER sealed_note_update');
  await change();
  const forged = await verifyDatabase(district.server.database);
  assert.equal(forged.exitCode, 1, forged.output);
  assert.match(forged.output, /note 1/i);
}
