import type { ChannelFacts } from './act-facts';

/** A send that goes up the line of the file's initiator. */
export interface Climb {
  /** 1 is the post next above the initiator. */
  readonly toLevel: number;
}

/** The climb which a send would be, or null when it goes down or out of the line (EN-10). */
export function climbOf({
  actorPostId,
  recipient,
  initiatorLine,
}: Omit<ChannelFacts, 'formerHolderPostIds'>): Climb | null {
  const toLevel = initiatorLine.indexOf(recipient.postId) + 1;
  // The initiator, like any post beside the line, is below all of it.
  const fromLevel = initiatorLine.indexOf(actorPostId) + 1;
  return toLevel > fromLevel ? { toLevel } : null;
}
