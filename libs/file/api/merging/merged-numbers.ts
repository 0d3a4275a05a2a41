import { numberTexts } from '@sanchika/file/domain';
import type { FileText } from '@sanchika/file/domain';
import type { EntityManager } from 'typeorm';
import { In } from 'typeorm';
import { File } from '../file.entity';

/** The old numbers under which each of these files is found: those of all files that ended in it, near or far (FM-4). */
export async function mergedNumbersOf(
  manager: EntityManager,
  fileIds: readonly string[],
): Promise<(fileId: string) => FileText[]> {
  const texts = new Map<string, FileText[]>();
  const homes = new Map(fileIds.map((fileId) => [fileId, [fileId]]));
  for (let into = [...fileIds]; into.length > 0;) {
    const merged = await manager.find(File, {
      where: { mergedIntoId: In(into) },
      select: { id: true, computerNo: true, fileNumber: true, mergedIntoId: true },
    });
    for (const { id, mergedIntoId, ...file } of merged) {
      const reached = homes.get(mergedIntoId ?? '') ?? [];
      homes.set(id, [...(homes.get(id) ?? []), ...reached]);
      for (const home of reached) texts.set(home, [...(texts.get(home) ?? []), ...textsOf(file)]);
    }
    into = merged.map(({ id }) => id);
  }
  return (fileId) => texts.get(fileId) ?? [];
}

function textsOf({ computerNo, fileNumber }: Pick<File, 'computerNo' | 'fileNumber'>): FileText[] {
  return [...numberTexts(fileNumber), ...numberTexts(String(computerNo))];
}
