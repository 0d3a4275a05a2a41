import { refusal } from '@sanchika/platform/kernel';
import type { VolumeFacts } from '../merging-facts';
import { VOLUME_LIMITS } from '../volume';
import type { FileRule } from '../file-findings';

const code = 'file.volume-full';

/** Beyond its last page a volume takes no paper in: a new volume is opened (CSMOP para 23). */
export const volumeHasRoom: FileRule<VolumeFacts> = {
  code,
  cites: 'K-8',
  judge: ({ volumePages }) =>
    volumePages < VOLUME_LIMITS.most ? null : refusal(code, { pages: volumePages }),
};
