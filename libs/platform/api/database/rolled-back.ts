/** Another command was faster: the compare-and-set found a different head. Nothing of this one stands. */
export class RolledBack extends Error {}

/**
 * The number of rows a compare-and-set changed must be exactly one; anything else rolls the command back.
 * This is the only lock on an aggregate.
 */
export function requireOneChanged(result: { affected?: number | null }): void {
  if (result.affected !== 1) throw new RolledBack('compare-and-set found another head');
}
