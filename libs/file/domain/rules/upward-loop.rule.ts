import { warning } from '@sanchika/platform/kernel';
import type { ChannelFacts } from '../act-facts';
import { climbOf } from '../climb';
import type { FileRule } from '../file-findings';

const code = 'file.upward-loop';

/** A file that climbs again to a post which has had it is going in a circle. */
export const upwardLoop: FileRule<ChannelFacts> = {
  code,
  cites: 'EN-10',
  judge: (facts) =>
    climbOf(facts) && facts.formerHolderPostIds.includes(facts.recipient.postId) ? warning(code) : null,
};
