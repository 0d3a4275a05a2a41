import type { PostLabel } from '@sanchika/office/contract';

/** The label of a post that must exist. Throws an Error otherwise. */
export function requireLabel(labels: ReadonlyMap<string, PostLabel>, postId: string): PostLabel {
  const label = labels.get(postId);
  if (!label) throw new Error(`no post ${postId}`);
  return label;
}
