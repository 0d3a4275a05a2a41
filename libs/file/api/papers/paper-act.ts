import type { Actor } from '@sanchika/office/domain';
import type { FileActs } from '@sanchika/file/contract';
import type { Command } from '@sanchika/platform/api';

/** One of the two ways in which a paper comes. */
export type PaperEndpoint = typeof FileActs.addPaper | typeof FileActs.addUploadedPaper;

/** A paper on its way to a file, with the act that brings it. */
export interface PaperAct {
  readonly endpoint: PaperEndpoint;
  readonly actor: Actor;
  readonly fileId: string;
  readonly command: Command<PaperEndpoint>;
}
