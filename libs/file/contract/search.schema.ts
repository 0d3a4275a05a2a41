import { SEARCH_PLACES } from '@sanchika/file/domain';
import { DateText, Id, pageOf, PageQuery } from '@sanchika/platform/contract';
import * as z from 'zod';
import { FileRow, FileState } from './file-views.schema';

export const SearchPlace = z.enum(SEARCH_PLACES);

/** All that is given must hold: every word of `q`, the holder, the days between which it was opened, state, place. */
export const SearchQuery = PageQuery.extend({
  q: z.string().trim().min(2).max(100).optional(),
  holderPostId: Id.optional(),
  from: DateText.optional(),
  to: DateText.optional(),
  state: FileState.optional(),
  place: SearchPlace.optional(),
  /** `heard` takes words of Roman letters also by their sound; `typed` takes every word by its letters. */
  spelling: z.enum(['heard', 'typed']).default('heard'),
}).refine(({ q, holderPostId }) => q !== undefined || holderPostId !== undefined, {
  path: ['q'],
  message: 'words or a holder must be given',
});

/** Where some of the words stand, with the words around them as far as the reader may see them. */
export const FoundText = z
  .object({
    place: SearchPlace,
    /** Number of the note or serial of the paper. */
    no: z.int().nullable(),
    snippet: z.string(),
    /** Half-open places in the snippet, in UTF-16 units as JavaScript counts. */
    marks: z.array(z.tuple([z.int(), z.int()])),
  })
  .meta({ id: 'FoundText' });
export type FoundText = z.infer<typeof FoundText>;

export const FoundFile = FileRow.extend({
  /** Why it was found; empty when nothing was asked but its holder. */
  found: z.array(FoundText).max(4),
  /** Whether some word was only heard in it: a similar sound and not the letters. */
  isBySound: z.boolean(),
}).meta({ id: 'FoundFile' });
export type FoundFile = z.infer<typeof FoundFile>;

export const SearchPage = pageOf(FoundFile)
  .extend({
    /** `begun` when no file has the words whole and they were taken as beginnings of words. */
    way: z.enum(['typed', 'heard', 'begun']),
    /** False when the search was broken off to bound its work: `next` goes on with older files. */
    isWhole: z.boolean(),
  })
  .meta({ id: 'SearchPage' });
export type SearchPage = z.infer<typeof SearchPage>;
