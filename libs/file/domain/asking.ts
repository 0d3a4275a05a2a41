/**
 * What a post can be asked while the file stays where it is: its opinion (EN-11), to come and discuss, or to confirm
 * what it is recorded to have said (EN-6). A superior asks the holder for the reason of a delay (B7).
 */
export const ASKING_KINDS = ['opinion', 'discussion', 'confirmation', 'delayReason'] as const;
export type AskingKind = (typeof ASKING_KINDS)[number];

/** How an asking ends. A discussion is `held` when the asking post records what came of it. */
export const ASKING_ANSWERS = ['given', 'held', 'confirmed', 'denied', 'withdrawn'] as const;
export type AskingAnswer = (typeof ASKING_ANSWERS)[number];

/** At most so many posts are asked at one time about one file. */
export const MOST_ASKED = 10;

/** How a spoken order or conclusion came. */
export const SPOKEN_MEDIA = ['inPerson', 'telephone', 'meeting', 'video'] as const;
export type SpokenMedium = (typeof SPOKEN_MEDIA)[number];
