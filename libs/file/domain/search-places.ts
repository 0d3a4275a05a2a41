/** Where in a file words are looked for, in the order in which a result names them. */
export const SEARCH_PLACES = ['number', 'subject', 'note', 'paper', 'sender'] as const;
export type SearchPlace = (typeof SEARCH_PLACES)[number];
