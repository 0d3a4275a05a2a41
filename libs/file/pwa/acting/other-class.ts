import type { FileView } from '@sanchika/file/contract';

/** A file has one of two classifications: changing it gives it the other. */
export function otherClass({ classification }: Pick<FileView, 'classification'>): FileView['classification'] {
  return classification === 'restricted' ? 'ordinary' : 'restricted';
}
