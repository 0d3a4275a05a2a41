import { localDate } from '@sanchika/calendar/domain';
import { SEARCH_PLACES } from '@sanchika/file/domain';
import type { FileState, SearchPlace } from '@sanchika/file/domain';
import type { Instant } from '@sanchika/platform/kernel';

/**
 * The lists beside those of words: who may reach a file, and by what else one looks files up. The lists of a desk name
 * ordinary files only, so that superiors who look through them never come upon a restricted one.
 */
export const listName = {
  /** Posts with ground of their own: they created the file, hold or held it, or are asked about it. */
  reachedBy: (postId: string) => `@p:${postId}`,
  /** The desk on which an ordinary file lies, or last lay. */
  onDesk: (postId: string) => `@d:${postId}`,
  inOffice: (officeId: string) => `@o:${officeId}`,
  inDistrict: (districtId: string) => `@a:${districtId}`,
  /** The desk on which a restricted file lies, or last lay. */
  restrictedOnDesk: (postId: string) => `@r:${postId}`,
  inState: (state: FileState) => `@s:${state}`,
  openedIn: (month: string) => `@m:${month}`,
} as const;

/** `2026-03`, by the Indian clock. */
export function monthOf(at: Instant): string {
  return localDate(at).slice(0, 7);
}

/** The bit of a place in the index. */
export function placeBit(place: SearchPlace): number {
  return 1 << SEARCH_PLACES.indexOf(place);
}
