import type { UnfitKind } from '@sanchika/platform/contract';

/** What may come in; told by magic and structure, not by name. */
export const FIT_MEDIA_TYPES = ['application/pdf', 'image/jpeg', 'image/png'] as const;
export type FitMediaType = (typeof FIT_MEDIA_TYPES)[number];

/** What the examination of an upload found. */
export type FitnessVerdict =
  | { readonly verdict: 'fit'; readonly mediaType: FitMediaType; readonly pages: number }
  /** Not one of {@link FIT_MEDIA_TYPES} at all. */
  | { readonly verdict: 'stranger' }
  | { readonly verdict: 'unfit'; readonly kind: UnfitKind; readonly found: string };

/** Thrown inside the inspector to end the examination; `found` names it as it stands in the bytes. */
export class Unfit extends Error {
  constructor(
    readonly kind: UnfitKind,
    readonly found: string,
  ) {
    super(`${kind}: ${found}`);
  }
}

/** Widths of the pictures of pages, in points. */
export const PICTURE_WIDTHS = [360, 720, 1440] as const;
export type PictureWidth = (typeof PICTURE_WIDTHS)[number];

export const MOST_PIXELS = 40_000_000;
export const MOST_PAGES = 2000;
