import { flagPaper, PAPER_FLAGS } from '@sanchika/file/domain';
import type { FileReplay, MergedPaper, SealedPaper } from './file-replay';
import { countsOf } from './leaf-counts';
import type { ChainEvent } from './read-chain';
import { numberIn, PayloadFault, textIn, textOrNullIn } from './sealed-payload';

/** A paper comes on the correspondence side. Before pages were counted a paper was one page. */
export function addPaper(file: FileReplay, event: ChainEvent): void {
  const { body } = event;
  const serial = numberIn(body, 'serial');
  const { serialFrom, pageFrom } = countsOf(file).firsts;
  if (serial !== serialFrom) throw new PayloadFault('the serial of its paper does not follow the last one');
  file.papers.push({
    id: textIn(body, 'id'),
    serial,
    pageFrom,
    pages: 'pages' in body ? numberIn(body, 'pages') : 1,
    mediaType: textIn(body, 'mediaType'),
    size: numberIn(body, 'size'),
    sha256: textIn(body, 'sha256'),
    letterDate: 'letterDate' in body ? textOrNullIn(body, 'letterDate') : null,
    flag: null,
    receiptNo: null,
    flagSeq: null,
    event,
  });
}

/** A paper is flagged, and the one that was under consideration may lose its flag to it (EN-8). */
export function flag(file: FileReplay, event: ChainEvent): void {
  const { body } = event;
  const paperId = textIn(body, 'id');
  const wanted = textOrNullIn(body, 'flag');
  const known = PAPER_FLAGS.find((each) => each === wanted) ?? null;
  if (known !== wanted) throw new PayloadFault('it gives a flag that there is not');
  const papers = allPapers(file);
  const after = new Map(flagPaper(papers, { paperId, flag: known }).map((paper) => [paper.id, paper]));
  const sealedNo = body['receiptNo'] === null ? null : numberIn(body, 'receiptNo');
  if (after.get(paperId)?.receiptNo !== sealedNo)
    throw new PayloadFault('it flags no paper of the file, or gives the receipt another number');
  for (const paper of papers) take(paper, after.get(paper.id), { event, isTold: paper.id === paperId });
}

function take(
  paper: SealedPaper | MergedPaper,
  after: Pick<SealedPaper, 'flag' | 'receiptNo'> | undefined,
  { event, isTold }: { event: ChainEvent; isTold: boolean },
): void {
  if (!after || (!isTold && after.flag === paper.flag)) return;
  paper.flag = after.flag;
  paper.receiptNo = after.receiptNo;
  paper.flagSeq = event.seq;
}

/** The file's own papers and those it took in, by their serials. */
function allPapers({ papers, mergedPapers }: FileReplay): (SealedPaper | MergedPaper)[] {
  return [...papers, ...mergedPapers].sort((one, other) => serialOf(one) - serialOf(other));
}

function serialOf(paper: SealedPaper | MergedPaper): number {
  return 'serial' in paper ? paper.serial : paper.no;
}
