import { KeepWaiting } from './keep-waiting';
import { FlagPaper } from './flag-paper';
import { PaperBlobs } from './paper-blobs';
import { PaperLimits } from './paper-limits';
import { PapersQueries } from './papers.queries';
import { PutPaper } from './put-paper';
import { ReleasePapers } from './release-papers';
import { TakeInPaper } from './take-in-paper';
import { UploadedPapers } from './uploaded-papers';

/** What the module provides for papers. */
export const takingIn = [
  TakeInPaper,
  PutPaper,
  UploadedPapers,
  KeepWaiting,
  ReleasePapers,
  PaperLimits,
  FlagPaper,
  PapersQueries,
  PaperBlobs,
];
