import { judge, type Verdict } from '@sanchika/platform/kernel';
import type {
  MergeFacts,
  MergeFilesFacts,
  OpenPartFacts,
  OpenVolumeFacts,
  PaperFacts,
  ProposeMergeFacts,
  RefuseMergeFacts,
} from './merging-facts';
import {
  ADD_PAPER_RULES,
  MERGE_FILES_RULES,
  MERGE_PART_RULES,
  OPEN_PART_RULES,
  OPEN_VOLUME_RULES,
  PROPOSE_MERGE_RULES,
  REFUSE_MERGE_RULES,
} from './rules/merging';

/** Whether a part of the file may be opened now. */
export function judgeOpenPart(facts: OpenPartFacts): Verdict {
  return judge(OPEN_PART_RULES, facts);
}

/** Whether the part may be merged into its main file. */
export function judgeMergePart(facts: MergeFacts): Verdict {
  return judge(MERGE_PART_RULES, facts);
}

/** Whether another main file may be merged into the one at hand. */
export function judgeMergeFiles(facts: MergeFilesFacts): Verdict {
  return judge(MERGE_FILES_RULES, facts);
}

/** Whether it may be proposed to a competent post. */
export function judgeProposeMerge(facts: ProposeMergeFacts): Verdict {
  return judge(PROPOSE_MERGE_RULES, facts);
}

/** Whether the proposal may be refused, or taken back by whoever has the file. */
export function judgeRefuseMerge(facts: RefuseMergeFacts): Verdict {
  return judge(REFUSE_MERGE_RULES, facts);
}

/** Whether a new volume of the file may be begun. */
export function judgeOpenVolume(facts: OpenVolumeFacts): Verdict {
  return judge(OPEN_VOLUME_RULES, facts);
}

/** Whether the present volume takes another paper in. */
export function judgeAddPaper(facts: PaperFacts): Verdict {
  return judge(ADD_PAPER_RULES, facts);
}
