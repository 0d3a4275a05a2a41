import { Injectable } from '@nestjs/common';

/** Counts the papers on the desks of posts; posts with none may be left out. */
export type PendingCount = (postIds: readonly string[]) => Promise<ReadonlyMap<string, number>>;

/** Where the rooms that have papers tell how many lie on a desk, without this room knowing them. */
@Injectable()
export class PendingCounts {
  private readonly counts: PendingCount[] = [];

  /** Adds a room's count; call once, while the module starts. */
  countWith(count: PendingCount): void {
    this.counts.push(count);
  }

  /** The sum over all rooms for each post that has any. */
  async of(postIds: readonly string[]): Promise<Map<string, number>> {
    const sums = new Map<string, number>();
    if (postIds.length === 0) return sums;
    for (const count of this.counts) {
      for (const [postId, pending] of await count(postIds))
        sums.set(postId, (sums.get(postId) ?? 0) + pending);
    }
    return sums;
  }
}
