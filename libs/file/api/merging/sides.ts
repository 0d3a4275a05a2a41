import type { OriginView } from '@sanchika/file/contract';
import type { EntityManager } from 'typeorm';
import { In } from 'typeorm';
import { File } from '../file.entity';
import { Note } from '../note.entity';
import { Paper } from '../paper.entity';
import { MergedNote } from './merged-note.entity';
import { MergedPaper } from './merged-paper.entity';
import { originsOf } from './origins';

/** A note as it stands on a file: numbers and place in the chain are the file's, the rest is the note's own. */
export type SideNote = Note & { readonly origin: OriginView | null };

/** The same for a paper. */
export type SidePaper = Paper & { readonly origin: OriginView | null };

/** Both sides of a file with what came from the files that ended in it, in the order of their numbers. */
export interface Side {
  readonly notes: readonly SideNote[];
  readonly papers: readonly SidePaper[];
}

const EMPTY: Side = { notes: [], papers: [] };

/** Reads both sides of these files; three more reads when some of them took others in. */
export async function sidesOf(
  manager: EntityManager,
  fileIds: readonly string[],
): Promise<(fileId: string) => Side> {
  if (fileIds.length === 0) return () => EMPTY;
  const where = { fileId: In([...fileIds]) };
  const notes = await manager.find(Note, { where, order: { fileId: 'ASC', noteNo: 'ASC' } });
  const papers = await manager.find(Paper, { where, order: { fileId: 'ASC', serial: 'ASC' } });
  const merged = await mergedInto(manager, where);
  const all = {
    notes: [...notes.map(withoutOrigin), ...merged.notes].sort((one, other) => one.noteNo - other.noteNo),
    papers: [...papers.map(withoutOrigin), ...merged.papers].sort((one, other) => one.serial - other.serial),
  };
  return (fileId) => ({
    notes: all.notes.filter((note) => note.fileId === fileId),
    papers: all.papers.filter((paper) => paper.fileId === fileId),
  });
}

/** {@link sidesOf} for one file. */
export async function sideOf(manager: EntityManager, fileId: string): Promise<Side> {
  return (await sidesOf(manager, [fileId]))(fileId);
}

function withoutOrigin<Row>(row: Row): Row & { readonly origin: null } {
  return { ...row, origin: null };
}

async function mergedInto(manager: EntityManager, where: { fileId: ReturnType<typeof In> }): Promise<Side> {
  const mergedNotes = await manager.findBy(MergedNote, where);
  const mergedPapers = await manager.findBy(MergedPaper, where);
  if (mergedNotes.length + mergedPapers.length === 0) return EMPTY;
  const notes = await byId(
    manager,
    Note,
    mergedNotes.map(({ noteId }) => noteId),
  );
  const papers = await byId(
    manager,
    Paper,
    mergedPapers.map(({ paperId }) => paperId),
  );
  const files = await byId(
    manager,
    File,
    [...notes.values(), ...papers.values()].map(({ fileId }) => fileId),
  );
  const originOf = await originsOf(manager, [...files.values()]);
  return {
    notes: mergedNotes.flatMap(({ noteId, eventId: _event, ...here }) => {
      const note = notes.get(noteId);
      if (!note) return [];
      const origin = originOf(here.fileId, note.fileId, { no: note.noteNo, from: note.paraFrom });
      return [{ ...note, ...here, origin }];
    }),
    papers: mergedPapers.flatMap(({ paperId, eventId: _event, ...here }) => {
      const paper = papers.get(paperId);
      if (!paper) return [];
      const origin = originOf(here.fileId, paper.fileId, { no: paper.serial, from: paper.pageFrom });
      return [{ ...paper, ...here, origin }];
    }),
  };
}

async function byId<Row extends { id: string }>(
  manager: EntityManager,
  entity: new () => Row,
  ids: readonly string[],
): Promise<Map<string, Row>> {
  const repository = manager.getRepository<{ id: string }>(entity);
  const rows = (await repository.findBy({ id: In([...new Set(ids)]) })) as Row[];
  return new Map(rows.map((row) => [row.id, row]));
}
