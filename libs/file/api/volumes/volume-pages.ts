import { pagesOfFile } from '@sanchika/file/domain';
import type { File } from '../file.entity';

/** Notes and papers of the present volume, in pages. */
export function pagesOfVolume(file: Pick<File, 'noteCount' | 'pageCount' | 'volumeStart'>): number {
  return pagesOfFile(file) - file.volumeStart;
}
