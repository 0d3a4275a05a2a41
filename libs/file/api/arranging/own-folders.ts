import { isBlank } from '@sanchika/file/domain';
import { ArrangingProblems, FileProblems, MOST_OWN_FOLDERS } from '@sanchika/file/contract';
import { FOLDER_NAME_MAX_CHARACTERS } from '@sanchika/file/contract';
import type { FileRow, OwnFoldersView } from '@sanchika/file/contract';
import type { Actor } from '@sanchika/office/domain';
import { OfficeClock, Problem, Reader } from '@sanchika/platform/api';
import type { Transaction } from '@sanchika/platform/api';
import { PlatformProblems } from '@sanchika/platform/contract';
import { Injectable } from '@nestjs/common';
import type { Acting } from '../acting';
import { BeginAct } from '../begin-act';
import { FilePolicy } from '../file.policy';
import { cursorOf, readCursor } from '../page-cursor';
import { requireWords } from '../refuse';
import { OpenFiles } from './open-files';
import { OwnFolder, OwnFolderFile } from './own-folder.entity';

const MOST_IN_FOLDER = 500;

interface NamedFolder {
  readonly folderId: string;
  readonly name: string;
}

/** The folders of a post: nobody else reads or changes them, and no chain knows of them. */
@Injectable()
export class OwnFolders {
  constructor(
    private readonly reader: Reader,
    private readonly policy: FilePolicy,
    private readonly begin: BeginAct,
    private readonly open: OpenFiles,
    private readonly clock: OfficeClock,
  ) {}

  async list(actor: Actor): Promise<OwnFoldersView> {
    await this.policy.requireDesk(actor, 'file.list');
    const { postId } = actor;
    const rows = await this.reader.manager.find(OwnFolder, { where: { postId }, order: { name: 'ASC' } });
    return { rows: rows.map(({ id, name }) => ({ folderId: id, name })) };
  }

  /** The last put in first. A file that the post may no longer see is passed over. */
  async files(
    actor: Actor,
    folderId: string,
    { after, limit }: { after?: string | undefined; limit: number },
  ): Promise<{ rows: FileRow[]; next: string | null }> {
    await this.policy.requireDesk(actor, 'file.list');
    await requireOwn(this.reader.manager, actor, folderId);
    const [placedAt, fileId] = after === undefined ? [Number.MAX_SAFE_INTEGER, ''] : readCursor(after);
    const placed = await this.reader.manager
      .createQueryBuilder(OwnFolderFile, 'p')
      .where({ folderId })
      .andWhere('(p.placedAt < :placedAt OR (p.placedAt = :placedAt AND p.fileId < :fileId))', {
        placedAt,
        fileId,
      })
      .orderBy('p.placedAt', 'DESC')
      .addOrderBy('p.fileId', 'DESC')
      .limit(limit + 1)
      .getMany();
    const shown = placed.slice(0, limit);
    const rows = await this.open.rows(
      actor,
      shown.map((each) => each.fileId),
    );
    const last = shown.at(-1);
    return {
      rows: shown.flatMap((each) => rows.get(each.fileId) ?? []),
      next: last && placed.length > limit ? cursorOf(last.placedAt, last.fileId) : null,
    };
  }

  /** The folder of the post in which the file lies. */
  async of({ postId }: Actor, fileId: string): Promise<string | null> {
    return (await this.reader.manager.findOneBy(OwnFolderFile, { postId, fileId }))?.folderId ?? null;
  }

  async add(acting: Acting, { folderId, name }: NamedFolder): Promise<void> {
    const { tx, actor } = acting;
    await this.requireDesk(acting);
    const { postId } = actor;
    if ((await tx.countBy(OwnFolder, { postId })) >= MOST_OWN_FOLDERS)
      throw Problem.of(ArrangingProblems.tooManyFolders);
    if (await tx.existsBy(OwnFolder, { id: folderId })) throw Problem.of(FileProblems.idTaken);
    await tx.insert(OwnFolder, { id: folderId, postId, name: await freeName(acting, { folderId, name }) });
  }

  async rename(acting: Acting, folder: NamedFolder): Promise<void> {
    const { tx, actor } = acting;
    await this.requireDesk(acting);
    await requireOwn(tx, actor, folder.folderId);
    await tx.update(OwnFolder, { id: folder.folderId }, { name: await freeName(acting, folder) });
  }

  async remove(acting: Acting, folderId: string): Promise<void> {
    const { tx, actor } = acting;
    await this.requireDesk(acting);
    await requireOwn(tx, actor, folderId);
    await tx.delete(OwnFolderFile, { folderId });
    await tx.delete(OwnFolder, { id: folderId });
  }

  /** Null takes the file out. Only a file that the post may open is put in. */
  async put(acting: Acting, fileId: string, folderId: string | null): Promise<void> {
    const { tx, actor } = acting;
    const place = { postId: actor.postId, fileId };
    if (folderId === null) {
      await this.requireDesk(acting);
      await tx.delete(OwnFolderFile, place);
      return;
    }
    await this.begin.run({ ...acting, seenHead: undefined }, fileId, 'file.open');
    await requireOwn(tx, actor, folderId);
    if ((await tx.countBy(OwnFolderFile, { folderId })) >= MOST_IN_FOLDER)
      throw Problem.of(ArrangingProblems.folderFull);
    await tx.delete(OwnFolderFile, place);
    await tx.insert(OwnFolderFile, { ...place, folderId, placedAt: this.clock.now() });
  }

  private async requireDesk(acting: Acting): Promise<void> {
    await this.begin.requireCharge(acting);
    await this.policy.requireDesk(acting.actor, 'file.list');
  }
}

/** A folder that belongs to another post is as good as none. */
async function requireOwn(
  manager: Pick<Transaction, 'existsBy'>,
  { postId }: Actor,
  folderId: string,
): Promise<void> {
  if (!(await manager.existsBy(OwnFolder, { id: folderId, postId })))
    throw Problem.of(PlatformProblems.notFound);
}

/** The name as it is kept; refuses one that another folder of the post has. */
async function freeName({ tx, actor }: Acting, { folderId, name }: NamedFolder): Promise<string> {
  const words = requireWords(name, 'name', FOLDER_NAME_MAX_CHARACTERS);
  if (isBlank(words)) throw Problem.of(ArrangingProblems.nameEmpty);
  const taken = await tx.findOneBy(OwnFolder, { postId: actor.postId, name: words });
  if (taken && taken.id !== folderId) throw Problem.of(ArrangingProblems.folderNameTaken);
  return words;
}
