/** A change just before the cursor. */
export interface Replacement {
  /** UTF-16 units before the cursor that go. */
  readonly erase: number;
  readonly insert: string;
}

/** The least change that makes `after` of `before`, both ending at the cursor. */
export function replacementOf(before: string, after: string): Replacement {
  let same = 0;
  while (same < before.length && before[same] === after[same]) same += 1;
  return { erase: before.length - same, insert: after.slice(same) };
}
