import { inject, Service } from '@angular/core';
import { FileActs, OwnFoldersView, type OwnFolderView } from '@sanchika/file/contract';
import type { Endpoint } from '@sanchika/platform/contract';
import { newId, Outbox, type Tables } from '@sanchika/platform/pwa';
import { openedFiles, shelf } from './file.tables';

/** Acts on one’s own folders go in their order. */
export const FOLDER_TOPIC = 'own-folders';

type Folders = readonly OwnFolderView[];
type OpenedFile = Awaited<ReturnType<typeof openedOf>>;

/** The place of the folders of a post on the shelf. */
export const folderShelfOf = (postId: string) => `ownFolders ${postId}`;

/** What the phone knows of the folders of a post; they can be changed without network. */
export async function readOwnFolders(tables: Tables, postId: string): Promise<Folders> {
  return (
    OwnFoldersView.safeParse((await tables.of(shelf).get(folderShelfOf(postId)))?.value).data?.rows ?? []
  );
}

function openedOf(tables: Tables, postId: string, fileId: string) {
  return tables.of(openedFiles).get([postId, fileId]);
}

/** How the post arranges files for itself: on the phone at once, with the server by the outbox. */
@Service()
export class OwnArrangement {
  private readonly outbox = inject(Outbox);

  async addFolder(name: string): Promise<void> {
    const folder = { folderId: newId(), name };
    await this.changeFolders(FileActs.addOwnFolder, { body: folder }, (rows) => [...rows, folder]);
  }

  async renameFolder(folderId: string, name: string): Promise<void> {
    await this.changeFolders(FileActs.renameOwnFolder, { params: { folderId }, body: { name } }, (rows) =>
      rows.map((row) => (row.folderId === folderId ? { ...row, name } : row)),
    );
  }

  async removeFolder(folderId: string): Promise<void> {
    await this.changeFolders(FileActs.removeOwnFolder, { params: { folderId } }, (rows) =>
      rows.filter((row) => row.folderId !== folderId),
    );
  }

  async putInFolder(fileId: string, folderId: string | null): Promise<void> {
    const input = { params: { fileId }, body: { folderId } };
    await this.changeFile(FileActs.putInOwnFolder, input, { ownFolderId: folderId });
  }

  async followUp(fileId: string, body: { readonly followOn: string; readonly words: string }): Promise<void> {
    const followUp = { ...body, bringUpOn: body.followOn, isDue: false };
    await this.changeFile(FileActs.setFollowUp, { params: { fileId }, body }, { followUp });
  }

  async endFollowUp(fileId: string): Promise<void> {
    await this.changeFile(FileActs.endFollowUp, { params: { fileId } }, { followUp: null });
  }

  /** A refused change is dropped: the next fetch shows what the server has. */
  private async changeFolders(
    endpoint: Endpoint,
    input: { readonly params?: Record<string, string>; readonly body?: unknown },
    change: (rows: Folders) => Folders,
  ): Promise<void> {
    const { actingAs } = this.outbox.currentScope();
    await this.outbox.put(
      { endpoint, input, topicId: FOLDER_TOPIC, isQuiet: true },
      {
        tables: [shelf],
        work: async (tables) => {
          const rows = [...change(await readOwnFolders(tables, actingAs))];
          rows.sort((one, other) => (one.name < other.name ? -1 : 1));
          await tables.of(shelf).put({ name: folderShelfOf(actingAs), value: { rows } });
        },
      },
    );
  }

  private async changeFile(
    endpoint: Endpoint,
    input: { readonly params: { readonly fileId: string }; readonly body?: unknown },
    change: Partial<NonNullable<OpenedFile>['file']>,
  ): Promise<void> {
    const { actingAs } = this.outbox.currentScope();
    const { fileId } = input.params;
    await this.outbox.put(
      { endpoint, input, topicId: fileId, isQuiet: true },
      {
        tables: [openedFiles],
        work: async (tables) => {
          const kept = await openedOf(tables, actingAs, fileId);
          if (kept) await tables.of(openedFiles).put({ ...kept, file: { ...kept.file, ...change } });
        },
      },
    );
  }
}
