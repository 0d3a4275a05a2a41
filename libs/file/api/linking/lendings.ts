import type { EntityManager } from 'typeorm';
import { In, IsNull } from 'typeorm';
import { File } from '../file.entity';
import { FileLink } from './file-link.entity';

/**
 * Which of the files are lent to the post: it holds a file that links them. Asked of the rows as they are, so that
 * the sight ends with the act that takes the linking file from its desk.
 */
export async function lentTo(
  manager: EntityManager,
  { postId }: { readonly postId: string },
  fileIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const links = await manager
    .createQueryBuilder(FileLink, 'l')
    .innerJoin(File, 'f', 'f.id = l.fileId')
    .where({ linkedFileId: In([...fileIds]), unlinkedAt: IsNull() })
    .andWhere('f.holderPostId = :postId', { postId })
    .getMany();
  return new Set(links.map(({ linkedFileId }) => linkedFileId));
}
