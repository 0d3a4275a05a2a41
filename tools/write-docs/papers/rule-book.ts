import { FindingSentences } from '@sanchika/file/contract';
import * as file from '@sanchika/file/domain';
import { page, table } from './markdown.ts';

type AnyRule = Pick<file.FileRule<never>, 'code' | 'cites'>;

/** Each act with the rules that judge it, in their order. */
const ACTS: readonly (readonly [title: string, rules: readonly AnyRule[]])[] = [
  ['सक्रिय करना · Activating a draft', file.ACTIVATE_RULES],
  ['प्रारूप हटाना · Discarding a draft', file.DISCARD_RULES],
  ['टीप लिखना · Writing a note', file.WRITE_NOTE_RULES],
  ['पीली टीप बदलना · Changing a yellow note', file.YELLOW_NOTE_RULES],
  ['भेजना · Sending', file.SEND_RULES],
  ['वापस खींचना · Pulling back', file.PULL_BACK_RULES],
  ['वापस करना · Returning', file.RETURN_RULES],
  ['बंद करने का प्रस्ताव · Proposing to close', file.PROPOSE_CLOSE_RULES],
  ['बंद करने की स्वीकृति · Approving the closing', file.APPROVE_CLOSE_RULES],
  ['बंद करने से इंकार · Refusing the closing', file.REFUSE_CLOSE_RULES],
  ['प्रस्ताव वापस लेना · Withdrawing the proposal', file.WITHDRAW_CLOSE_RULES],
  ['बंद करना · Closing', file.CLOSE_RULES],
  ['प्राथमिकता बदलना · Changing the priority', file.PRIORITY_RULES],
  ['विचाराधीन रखना · Parking', file.PARK_RULES],
  ['फिर से लेना · Taking a parked file up', file.UNPARK_RULES],
  ['नस्ती जोड़ना · Linking a file', file.LINK_RULES],
  ['जोड़ी नस्ती हटाना · Taking a link away', file.UNLINK_RULES],
  ['नस्ती संलग्न करना · Attaching a file', file.ATTACH_RULES],
  ['संलग्न नस्ती अलग करना · Detaching a file', file.DETACH_RULES],
  ['पुनः खोलने का प्रस्ताव · Proposing to reopen', file.PROPOSE_REOPEN_RULES],
  ['पुनः खोलना · Reopening', file.REOPEN_RULES],
  ['पुनः खोलने से इंकार · Refusing to reopen', file.REFUSE_REOPEN_RULES],
  ['अभिलेखबद्ध करना · Laying in the record room', file.RECORD_RULES],
  ['भाग खोलना · Opening a part', file.OPEN_PART_RULES],
  ['भाग मिलाना · Merging a part', file.MERGE_PART_RULES],
  ['नस्तियाँ मिलाना · Merging two files', file.MERGE_FILES_RULES],
  ['मिलाने का प्रस्ताव · Proposing to merge', file.PROPOSE_MERGE_RULES],
  ['मिलाने से इंकार · Refusing to merge', file.REFUSE_MERGE_RULES],
  ['नया खण्ड · Opening a volume', file.OPEN_VOLUME_RULES],
  ['पत्र जोड़ना · Adding a paper', file.ADD_PAPER_RULES],
  ['अभिमत माँगना, चर्चा हेतु बुलाना · Asking others', file.ASK_RULES],
  ['विलंब का कारण पूछना · Asking for the reason of a delay', file.ASK_REASON_RULES],
  ['उत्तर देना · Answering', file.ANSWER_RULES],
  ['पृच्छा वापस लेना · Taking an asking back', file.WITHDRAW_ASKING_RULES],
  ['कही बात अभिलेख पर · Recording what was spoken', file.RECORD_SPOKEN_RULES],
  ['निर्णय वापस लेना · Withdrawing a decision', file.WITHDRAW_DECISION_RULES],
];

/** The rules of the file room, and who has a right to what. */
export function ruleBook(): string {
  return page(
    'Rule book',
    'Every rule of an act is asked, and a person reads every finding at once. The answer bears the first refusal’s code. ' +
      'What the citations mean is listed in [coverage.md](../coverage.md).',
    ...ACTS.map(
      ([title, rules]) =>
        `## ${title}\n\n${table(['code', 'cites', 'हिन्दी', 'English'], rules.map(ruleRow))}`,
    ),
    `## अधिकार · Rights (B6)\n\nA right exists if one ground applies. They are tried in this order.\n\n${rights()}`,
  );
}

function ruleRow({ code, cites }: AnyRule): string[] {
  const { hi, en } = FindingSentences[code];
  return [`\`${code}\``, cites, hi, en];
}

function rights(): string {
  const grounds = [
    ...file.FILE_ACCESS_RULES,
    ...file.DESK_ACCESS_RULES.map((rule) => ({ ...rule, isForRestricted: null })),
  ];
  const rows = grounds.map(({ id, actions, isForRestricted }) => [
    id,
    actions.join(', '),
    isForRestricted === null ? '–' : isForRestricted ? 'yes' : 'no',
  ]);
  return table(['ground', 'actions', 'restricted files too'], rows);
}
