import { warning } from '@sanchika/platform/kernel';
import type { ChannelFacts } from '../act-facts';
import { climbOf } from '../climb';
import type { FileRule } from '../file-findings';

const code = 'file.beyond-four-levels';
const LEVELS = 4;

/** A case should be settled within four levels above its initiator. */
export const channelOfSubmission: FileRule<ChannelFacts> = {
  code,
  cites: 'EN-10, CSMOP 2022 on delayering',
  judge: (facts) => {
    const climb = climbOf(facts);
    return climb && climb.toLevel > LEVELS ? warning(code, { level: climb.toLevel }) : null;
  },
};
