import type { OfficeTier } from './roles';

/**
 * Whether a post would come to report to itself, when it is put under a post whose own line upwards is `above`
 * (that post included).
 */
export function makesLoop(postId: string, above: readonly string[]): boolean {
  return above.includes(postId);
}

/** The superiors that still belong to the tier: the line is cut where it first leaves it. */
export function withinTier<Superior extends { readonly tier: OfficeTier }>(
  line: readonly Superior[],
  tier: OfficeTier,
): readonly Superior[] {
  const end = line.findIndex((superior) => superior.tier !== tier);
  return end < 0 ? line : line.slice(0, end);
}
