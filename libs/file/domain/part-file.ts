/** At most so many parts of one file are open at a time (FM-5 knows no end; a list of them must have one). */
export const MOST_OPEN_PARTS = 30;

/** At most so many notes and papers come from one file into another: their ids stand in one sealed event. */
export const MOST_MERGED_LEAVES = 1200;
