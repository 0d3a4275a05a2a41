import type { FileReceipt } from '@sanchika/file/contract';
import { FileActs } from '@sanchika/file/contract';
import { aPdf, appoint } from '@sanchika/file/testing';
import type { FileRef, Officer, SampleDistrict } from '@sanchika/file/testing';
import { urlOf } from '@sanchika/platform/contract';
import { v7 } from 'uuid';
import { mergeFiles } from './bundle.harness';
import { guardFile } from './guarded-file.harness';
import { spendMoney } from './money.harness';

/** The files that a busy week leaves behind. */
export interface BusyWeek {
  /** With the Collector: noted at three desks, with a paper, late at one of them. */
  readonly stationery: FileReceipt;
  /** Closed after a refused, a withdrawn and an approved proposal. */
  readonly closed: FileReceipt;
  /** Reopened after its closing: asked about, spoken of, put by, and with a decision that was withdrawn. */
  readonly reopened: FileReceipt;
  /** Two parts were opened of it, one is merged, and another main file ended in it. */
  readonly bundle: FileReceipt;
  /** A draft without a number. */
  readonly draft: FileReceipt;
  /** Restricted, shown to named posts, and lowered again. */
  readonly restricted: FileReceipt;
}

/** The smallest thing that is a PDF by its first bytes. */
export const PAPER_BYTES = Buffer.from(aPdf());

/** Every kind of act that a file knows, done through the API by four desks from Monday 2 March 2026 on. */
export async function spendBusyWeek(district: SampleDistrict): Promise<BusyWeek> {
  const reportsTo = district.superintendent;
  await district.setClock('2026-03-02T10:30+05:30');
  await appoint(district.admin, {
    officeCode: 'MSD-COL',
    sectionCode: 'MSD-COL-EST',
    roles: ['dealingHand'],
    reportsTo,
  });
  const draft = await district.clerk.draftsFile({ subject: 'वार्षिक मरम्मत' });
  await district.clerk.discardsFile(await district.clerk.draftsFile({ subject: 'भूल से खोली गई' }));
  const stationery = await passStationery(district);
  const closed = await closeFile(district);
  await spendMoney(district);
  const reopened = await talkAndReopen(district);
  const bundle = await mergeFiles(district);
  return { stationery, closed, reopened, draft, bundle, restricted: await guardFile(district) };
}

async function passStationery(district: SampleDistrict): Promise<FileReceipt> {
  const { clerk, superintendent, additionalCollector, collector } = district;
  const file = await clerk.opensFile({ subject: 'स्टेशनरी क्रय' });
  await addPaper(clerk, file, 'कोटेशन');
  const noteId = await clerk.writes(file, 'प्रस्तुत प्रकरण स्टेशनरी क्रय का है।\nकृपया स्वीकृति प्रदान करें।');
  await clerk.confirms(file, noteId);
  await clerk.sends(file).to(superintendent);
  await superintendent.reads(file);
  await superintendent.sends(file, { note: 'अवलोकनार्थ।' }).to(collector);
  await superintendent.pullsBack(file);
  await additionalCollector.ordersDue(file, { count: 3, unit: 'workingDays' });
  await district.setClock('2026-03-16T12:00+05:30');
  const delayReason = { code: 'informationAwaited' as const, words: 'दर की जानकारी अप्राप्त' };
  await superintendent.sends(file, { note: 'परीक्षण किया, अनुशंसित।', delayReason }).to(additionalCollector);
  await additionalCollector.reads(file);
  await additionalCollector.setsPriority(file, 'urgent');
  await additionalCollector.returns(file, { note: 'दर अनुसूची संलग्न करें।' });
  await superintendent.sends(file, { noNoteReason: 'अनुसूची संलग्न' }).to(additionalCollector);
  return additionalCollector.sends(file, { note: 'सहमत', decision: 'agree' }).to(collector);
}

async function closeFile({ clerk, superintendent }: SampleDistrict): Promise<FileReceipt> {
  const file = await clerk.opensFile({ subject: 'पुराने फर्नीचर का निस्तारण', category: 'ORD' });
  await clerk.proposesClosing(file, { note: 'कार्यवाही पूर्ण।' }).to(superintendent);
  await superintendent.refusesClosing(file, { note: 'सूची संलग्न नहीं।' });
  await clerk.proposesClosing(file, { note: 'सूची संलग्न।' }).to(superintendent);
  await superintendent.approvesClosing(file, { note: 'नस्तीबद्ध करें।' });
  await clerk.withdrawsClosing(file, { note: 'एक प्रविष्टि शेष है।' });
  await clerk.proposesClosing(file, { note: 'अब पूर्ण।' }).to(superintendent);
  await superintendent.approvesClosing(file, { note: 'नस्तीबद्ध करें।' });
  return clerk.closes(file, 'C');
}

async function talkAndReopen(district: SampleDistrict): Promise<FileReceipt> {
  const { clerk, superintendent, additionalCollector, collector } = district;
  const file = await clerk.opensFile({ subject: 'सीमांकन प्रकरण' });
  await clerk.sends(file, { note: 'प्रस्तुत।' }).to(superintendent);
  const question = { kind: 'opinion', question: 'क्या दर उचित है?' };
  const toPostIds = [clerk.postId, collector.postId];
  const { askingIds } = await superintendent.acts(FileActs.ask, file, { ...question, toPostIds });
  const [answered = '', withdrawn = ''] = askingIds;
  await clerk.asks(FileActs.answer, {
    params: { fileId: file.fileId, askingId: answered },
    body: { answer: 'given', words: 'दर उचित है।' },
  });
  const { headHash: seenHead } = await superintendent.sees(file);
  await superintendent.asks(FileActs.withdrawAsking, {
    params: { fileId: file.fileId, askingId: withdrawn },
    body: { seenHead },
  });
  await superintendent.acts(FileActs.park, file, { reviewOn: '2026-04-10', reason: 'आदेश की प्रतीक्षा।' });
  await additionalCollector.acts(FileActs.unpark, file);
  await linkAndUnlink(superintendent, file, await superintendent.opensFile({ subject: 'पूर्व सीमांकन' }));
  await attachAndDetach(district, file, await superintendent.opensFile({ subject: 'मार्ग का नक्शा' }));
  const decisionNoteId = v7();
  const decided = { note: 'स्वीकृत', noteId: decisionNoteId, decision: 'approve' as const };
  await superintendent.sends(file, decided).to(additionalCollector);
  const reason = 'बजट प्रावधान समाप्त।';
  await additionalCollector.acts(FileActs.withdrawDecision, file, { decisionNoteId, noteId: v7(), reason });
  await additionalCollector.proposesClosing(file, { note: 'नस्तीबद्ध करें।' }).to(superintendent);
  await superintendent.approvesClosing(file, { note: 'करें।' });
  await clerk.closes(file, 'C');
  const ask = { toPostId: superintendent.postId, reason: 'नया अभ्यावेदन।' };
  await clerk.acts(FileActs.proposeReopen, file, ask);
  await superintendent.acts(FileActs.refuseReopen, file, { reason: 'कुछ नया नहीं।' });
  await clerk.acts(FileActs.proposeReopen, file, ask);
  const reopened = await superintendent.acts(FileActs.reopen, file);
  await clerk.acts(FileActs.recordSpoken, file, {
    noteId: v7(),
    text: 'दूरभाष पर शीघ्र प्रस्तुत करने के निर्देश।',
    medium: 'telephone',
    spokenAt: '2026-03-16T05:30:00.000Z',
    withPostIds: [collector.postId],
  });
  await askWhy(district, file);
  return reopened;
}

/** The file is late, and its holder says why. */
async function askWhy(district: SampleDistrict, { fileId }: FileRef): Promise<void> {
  await district.setClock('2026-04-20T12:00+05:30');
  const body = { question: 'विलंब का कारण बताएँ।' };
  const { askingIds } = await district.additionalCollector.asks(FileActs.askReason, {
    params: { fileId },
    body,
  });
  await district.clerk.asks(FileActs.answer, {
    params: { fileId, askingId: askingIds[0] ?? '' },
    body: { answer: 'given', words: 'सीमांकन दल उपलब्ध नहीं था।' },
  });
}

/** One link stands, another was taken away. */
async function linkAndUnlink(officer: Officer, file: FileRef, other: FileRef): Promise<void> {
  const link = { linkedFileId: other.fileId };
  await officer.acts(FileActs.link, file, link);
  await officer.acts(FileActs.unlink, file, link);
  await officer.acts(FileActs.link, file, link);
}

/** One file goes along to the next desk and back, and is then by itself again. */
async function attachAndDetach(
  { superintendent, additionalCollector, collector }: SampleDistrict,
  file: FileRef,
  { fileId: attachedFileId }: FileRef,
): Promise<void> {
  await superintendent.acts(FileActs.attachFile, file, { attachedFileId });
  await superintendent.sends(file, { note: 'नक्शा देखें।' }).to(additionalCollector);
  await additionalCollector.reads(file);
  await collector.ordersDue(file, { count: 2, unit: 'workingDays' });
  await additionalCollector.returns(file, { note: 'देख लिया।' });
  await superintendent.acts(FileActs.detachFile, file, { attachedFileId });
  await superintendent.acts(FileActs.attachFile, file, { attachedFileId });
  await superintendent.acts(FileActs.detachFile, file, { attachedFileId });
}

/** Uploads a paper to the correspondence side. */
export async function addPaper(
  { caller }: Officer,
  { fileId }: FileRef,
  title: string,
): Promise<FileReceipt> {
  const form = new FormData();
  form.set('paperId', v7());
  form.set('title', title);
  form.set('file', new Blob([PAPER_BYTES], { type: 'application/pdf' }), `${title}.pdf`);
  const path = urlOf(FileActs.addPaper, { params: { fileId } });
  const response = await caller.fetch(path, {
    method: 'POST',
    body: form,
    headers: { 'idempotency-key': v7() },
  });
  if (!response.ok) throw new Error(`file.add-paper: ${response.status} ${await response.text()}`);
  return (await response.json()) as FileReceipt;
}
