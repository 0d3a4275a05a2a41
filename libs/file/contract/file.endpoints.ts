import { ClosingActs } from './closing.endpoints';
import { FileBeginnings } from './file-acts.endpoints';
import { FileReads } from './file-reads.endpoints';
import { Movements } from './movements.endpoints';
import { NoteActs } from './notes.endpoints';

/** Every operation of the room that changes something. */
export const FileActs = { ...FileBeginnings, ...NoteActs, ...Movements, ...ClosingActs };

export const FileApi = { ...FileReads, ...FileActs };
