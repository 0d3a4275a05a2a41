import type { FileActor, FileInQuestion } from './file-access-facts';
import { AT_REST_FILE_STATES, HELD_FILE_STATES } from './file-states';

/** A draft is nobody's business but its creator's; a discarded one lies in his bin. */
export function isDraft({ state }: FileInQuestion): boolean {
  return state === 'draft' || state === 'discarded';
}

export function isHeld({ state }: FileInQuestion): boolean {
  return HELD_FILE_STATES.includes(state);
}

/** A senior at whose own desk the file lies acts as its holder, who cannot order a later date for himself. */
export function isNotOnOwnDesk(actor: FileActor, file: FileInQuestion): boolean {
  return !isDraft(file) && !(isHeld(file) && file.desk.postId === actor.postId);
}

/** The line stops where it leaves the tier of the desk's office. */
export function superiorsInTier({ desk }: FileInQuestion): string[] {
  const firstOutside = desk.superiors.findIndex(({ tier }) => tier !== desk.tier);
  const inTier = firstOutside < 0 ? desk.superiors : desk.superiors.slice(0, firstOutside);
  return inTier.map(({ postId }) => postId).filter((postId) => postId !== desk.postId);
}

export function isHeadOf(actor: FileActor, officeId: string): boolean {
  return actor.roles.includes('headOfOffice') && actor.officeId === officeId;
}

export function isAtRest({ state }: FileInQuestion): boolean {
  return AT_REST_FILE_STATES.includes(state);
}

export function isNamed({ postId }: FileActor, { namedPostIds }: FileInQuestion): boolean {
  return namedPostIds.includes(postId);
}

export function isRecordKeeperOf(actor: FileActor, officeId: string): boolean {
  return actor.roles.includes('recordKeeper') && actor.officeId === officeId;
}

export function isCollectorOf(actor: FileActor, districtId: string | null): boolean {
  return actor.roles.includes('collector') && districtId !== null && actor.districtId === districtId;
}

export function answeredSeqs({ postId }: FileActor, { askings }: FileInQuestion): number[] {
  return askings.flatMap((asking) =>
    asking.postId === postId && asking.answeredSeq !== null ? [asking.answeredSeq] : [],
  );
}

/** A post from which the file was pulled back unread never had it. */
export function leftSeqs(actor: FileActor, { formerHoldings }: FileInQuestion): number[] {
  return formerHoldings
    .filter(({ postId, endedBy }) => postId === actor.postId && endedBy !== 'pullBack')
    .map(({ leftSeq }) => leftSeq);
}
