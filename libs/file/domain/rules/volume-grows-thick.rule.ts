import { warning } from '@sanchika/platform/kernel';
import type { PaperFacts } from '../merging-facts';
import { VOLUME_LIMITS } from '../volume';
import type { FileRule } from '../file-findings';

const code = 'file.volume-thick';

/** Whoever thickens a volume beyond its measure is told in time (CSMOP para 23). */
export const volumeGrowsThick: FileRule<PaperFacts> = {
  code,
  cites: 'K-8',
  judge: ({ volumePages, pages }) =>
    volumePages + pages <= VOLUME_LIMITS.warnsAbove ? null : warning(code, { pages: volumePages + pages }),
};
