import { ArrangingActs, ArrangingReads } from './arranging.endpoints';
import { AskingActs, AskingReads } from './askings.endpoints';
import { AttachingActs } from './attaching.endpoints';
import { ClosingActs } from './closing.endpoints';
import { FileBeginnings } from './file-acts.endpoints';
import { FileReads as WholeFileReads } from './file-reads.endpoints';
import { LinkingActs } from './linking.endpoints';
import { MergingActs } from './merging.endpoints';
import { GrantActs, ViewingReads } from './grants.endpoints';
import { Movements } from './movements.endpoints';
import { NoteActs } from './notes.endpoints';
import { PaperActs, PaperReads } from './papers.endpoints';
import { ParkingActs, ParkingReads } from './parking.endpoints';
import { PhraseActs, PhraseReads } from './phrases.endpoints';
import { PrintActs, PrintReads } from './prints.endpoints';
import { ReopeningActs, ReopeningReads } from './reopening.endpoints';
import { SanctionActs } from './sanctions.endpoints';
import { FileSearch } from './search.endpoints';

/** Every operation of the room that changes something. */
export const FileActs = {
  ...FileBeginnings,
  ...NoteActs,
  ...Movements,
  ...ClosingActs,
  ...AskingActs,
  ...LinkingActs,
  ...AttachingActs,
  ...ParkingActs,
  ...MergingActs,
  ...ReopeningActs,
  ...SanctionActs,
  ...GrantActs,
  ...PhraseActs,
  ...ArrangingActs,
  ...PrintActs,
  ...PaperActs,
};

/** Every operation that only reads. */
export const FileReads = {
  ...WholeFileReads,
  ...FileSearch,
  ...AskingReads,
  ...ParkingReads,
  ...ReopeningReads,
  ...ViewingReads,
  ...PhraseReads,
  ...ArrangingReads,
  ...PrintReads,
  ...PaperReads,
};

export const FileApi = { ...FileReads, ...FileActs };
