/** A file links at most so many others at a time (FM-1). */
export const MOST_LINKS = 20;
