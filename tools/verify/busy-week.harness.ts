import type { FileReceipt } from '@sanchika/file/contract';
import { FileActs } from '@sanchika/file/contract';
import { appoint } from '@sanchika/file/testing';
import type { FileRef, Officer, SampleDistrict } from '@sanchika/file/testing';
import { urlOf } from '@sanchika/platform/contract';
import { v7 } from 'uuid';

/** The files that a busy week leaves behind. */
export interface BusyWeek {
  /** With the Collector: noted at three desks, with a paper, late at one of them. */
  readonly stationery: FileReceipt;
  /** Closed after a refused, a withdrawn and an approved proposal. */
  readonly closed: FileReceipt;
  /** A draft without a number. */
  readonly draft: FileReceipt;
}

/** The smallest thing that is a PDF by its first bytes. */
export const PAPER_BYTES = Buffer.from(
  '%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n',
);

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
  return { stationery, closed: await closeFile(district), draft };
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
  const file = await clerk.opensFile({ subject: 'पुराने फर्नीचर का निस्तारण' });
  await clerk.proposesClosing(file, { note: 'कार्यवाही पूर्ण।' }).to(superintendent);
  await superintendent.refusesClosing(file, { note: 'सूची संलग्न नहीं।' });
  await clerk.proposesClosing(file, { note: 'सूची संलग्न।' }).to(superintendent);
  await superintendent.approvesClosing(file, { note: 'नस्तीबद्ध करें।' });
  await clerk.withdrawsClosing(file, { note: 'एक प्रविष्टि शेष है।' });
  await clerk.proposesClosing(file, { note: 'अब पूर्ण।' }).to(superintendent);
  await superintendent.approvesClosing(file, { note: 'नस्तीबद्ध करें।' });
  return clerk.closes(file, 'C');
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
