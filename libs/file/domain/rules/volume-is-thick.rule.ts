import { refusal } from '@sanchika/platform/kernel';
import type { VolumeFacts } from '../merging-facts';
import { VOLUME_LIMITS } from '../volume';
import type { FileRule } from '../file-findings';

const code = 'file.volume-thin';

/** A new volume is opened when the present one has more than its measure (CSMOP para 23). */
export const volumeIsThick: FileRule<VolumeFacts> = {
  code,
  cites: 'K-8',
  judge: ({ volumePages }) =>
    volumePages > VOLUME_LIMITS.warnsAbove ? null : refusal(code, { pages: volumePages }),
};
