import { aPaperForm, aPdf, createPost, aNewPosting, postPaper } from '@sanchika/file/testing';
import { OfficeApi } from '@sanchika/office/contract';
import type { FileRef, FileWords } from '@sanchika/file/testing';
import { fillMatters } from './fill-matters';
import type { Matters } from './fill-matters';
import type { Cast } from './stage';

/** Files that a screen is about. */
export interface Filed extends Matters {
  /** On the Collector's desk, with papers and a desk that was late. */
  readonly school: FileRef;
  /** On the superintendent's desk and past its time. */
  readonly late: FileRef;
  /** On the superintendent's desk, its last day is today. */
  readonly lastDay: FileRef;
  /** On the superintendent's desk since this morning. */
  readonly fresh: FileRef;
  /** On the clerk's desk with a green and a yellow note. */
  readonly draft: FileRef;
  /** Sent by the clerk this morning and not opened. */
  readonly unread: FileRef;
  /** On the additional collector's desk with a proposal to close it. */
  readonly closing: FileRef;
}

/** A file that another device may send on first. */
export interface Contest {
  readonly file: FileRef;
  readonly sendOn: () => Promise<void>;
}

type SetClock = (moment: string) => Promise<void>;

/** Two weeks in March, ending on a Monday at 11:20. */
export async function fillDesks(cast: Cast, setClock: SetClock): Promise<Filed> {
  await setClock('2026-03-02T10:30+05:30');
  const school = await openSchool(cast);
  await setClock('2026-03-02T16:10+05:30');
  await forwardSchool(cast, school);
  await setClock('2026-03-03T11:15+05:30');
  const late = await submits(cast, 'ग्राम तेंदूकोना के नामांतरण प्रकरण में अपील पर अभिमत', { head: 'REV' });
  await setClock('2026-03-05T12:40+05:30');
  const lastDay = await submits(cast, 'आँगनबाड़ी भवन हेतु शासकीय भूमि का आबंटन', { head: 'LND' });
  await setClock('2026-03-10T15:05+05:30');
  await submits(cast, 'जनदर्शन में प्राप्त पेयजल शिकायत का निराकरण', { head: 'CMP' });
  await fillCollector(cast);
  await setClock('2026-03-13T15:20+05:30');
  await sendSchoolUp(cast, school);
  await submits(cast, 'मनरेगा सामाजिक अंकेक्षण दल का भ्रमण कार्यक्रम', { head: 'PRD', priority: 'urgent' });
  await setClock('2026-03-16T10:20+05:30');
  const fresh = await submits(cast, 'सिकल सेल जाँच शिविर हेतु वाहन अधिग्रहण', {
    head: 'HEA',
    priority: 'immediate',
  });
  const unread = await cast.clerk.opensFile({ subject: 'निर्वाचन सामग्री के भंडारण हेतु कक्ष', head: 'ELE' });
  await cast.clerk.sends(unread, { note: 'कक्ष क्रमांक 4 रिक्त है। आदेशार्थ प्रस्तुत।' }).to(cast.additionalCollector);
  const draft = await draftAnswer(cast);
  const closing = await proposeClosing(cast);
  await giveSecondPost(cast);
  const matters = await fillMatters(cast);
  await setClock('2026-03-16T11:20+05:30');
  return { ...matters, school, late, lastDay, fresh, draft, unread, closing };
}

async function openSchool({ clerk, superintendent }: Cast): Promise<FileRef> {
  const subject = 'प्राथमिक शाला भवन की छत की मरम्मत: ₹4,85,000 की प्रशासकीय स्वीकृति';
  const file = await clerk.opensFile({ subject, head: 'EDU', category: 'ORD' });
  const papers = ['ग्राम पंचायत का प्रस्ताव', 'छत के छायाचित्र', 'अनुविभागीय अधिकारी का तकनीकी प्रतिवेदन'];
  for (const title of papers) {
    const form = aPaperForm({ title, fileName: `${title}.pdf`, bytes: aPdf(title) });
    const { status } = await postPaper(clerk.caller, file.fileId, { form });
    if (status >= 300) throw new Error(`${title}: ${status}`);
  }
  const note = [
    'प्राथमिक शाला के दो कक्षों की छत क्षतिग्रस्त है। 118 विद्यार्थी एक कक्ष में बैठ रहे हैं। ग्राम पंचायत का प्रस्ताव प./1 पर है।',
    'तकनीकी प्रतिवेदन प./3 अनुसार लागत ₹4,85,000 है। मद 2202 में ₹11,20,000 शेष। स्वीकृति हेतु प्रस्तुत।',
  ].join('\n\n');
  await clerk.sends(file, { note }).to(superintendent);
  return file;
}

async function forwardSchool({ superintendent, additionalCollector }: Cast, file: FileRef): Promise<void> {
  await superintendent.reads(file);
  const note = 'परीक्षण किया। प्राक्कलन का दर अनुसूची से मिलान किया गया। प्रकरण स्वीकृति योग्य है, प्रस्तुत।';
  await superintendent.sends(file, { note }).to(additionalCollector);
}

async function sendSchoolUp({ additionalCollector, collector }: Cast, file: FileRef): Promise<void> {
  await additionalCollector.reads(file);
  const delayReason = { code: 'absence' as const, words: 'अवकाश पर थे, लिंक अधिकारी नियुक्त नहीं' };
  const note = 'सहमत। कृपया स्वीकृति प्रदान करना चाहें।';
  await additionalCollector.sends(file, { note, decision: 'agree', delayReason }).to(collector);
}

/** The clerk opens a file and puts it up. */
async function submits({ clerk, superintendent }: Cast, subject: string, words: FileWords): Promise<FileRef> {
  const file = await clerk.opensFile({ subject, ...words });
  await clerk
    .sends(file, { note: 'आवेदन एवं संलग्न अभिलेख का परीक्षण किया गया। आदेशार्थ प्रस्तुत।' })
    .to(superintendent);
  return file;
}

async function fillCollector(cast: Cast): Promise<void> {
  const { superintendent, additionalCollector, collector } = cast;
  const subjects = [
    'ज़िला खनिज न्यास मद से एंबुलेंस क्रय: निविदा का अनुमोदन',
    'छात्रावास अधीक्षक की पदस्थापना',
    'झलप मार्ग की पुलिया',
  ];
  for (const subject of subjects) {
    const file = await submits(cast, subject, { head: 'FIN' });
    await superintendent.reads(file);
    await superintendent.sends(file, { note: 'प्रकरण स्वीकृति हेतु प्रस्तुत।' }).to(additionalCollector);
    await additionalCollector.reads(file);
    await additionalCollector.sends(file, { note: 'सहमत।', decision: 'agree' }).to(collector);
  }
}

async function draftAnswer({ clerk, superintendent }: Cast): Promise<FileRef> {
  const file = await clerk.opensFile({ subject: 'कार्यालय हेतु स्टेशनरी का क्रय', head: 'STN' });
  await clerk.sends(file, { note: 'शाखा में स्टेशनरी समाप्त है। क्रय की स्वीकृति हेतु प्रस्तुत।' }).to(superintendent);
  await superintendent.reads(file);
  await superintendent.returns(file, { note: 'तीन फर्मों की दरें संलग्न कर पुनः प्रस्तुत करें।' });
  await clerk.reads(file);
  await clerk.confirms(file, await clerk.writes(file, 'तीन फर्मों से दरें प्राप्त की गईं।'));
  await clerk.writes(file, 'न्यूनतम दर ₹18,400 है। स्वीकृति हेतु पुनः प्रस्तुत।');
  return file;
}

async function proposeClosing({ clerk, additionalCollector }: Cast): Promise<FileRef> {
  const file = await clerk.opensFile({ subject: 'ग्रीष्मकालीन पेयजल व्यवस्था की समीक्षा', head: 'GEN' });
  await clerk.proposesClosing(file, { note: 'कार्य पूर्ण, नस्तीबद्ध करना प्रस्तावित।' }).to(additionalCollector);
  return file;
}

/** The neighbour gets an additional charge, so that he must choose a post. */
async function giveSecondPost({ administrator, neighbour }: Cast): Promise<void> {
  const roles = ['dealingHand'] as const;
  const postId = await createPost(administrator, {
    officeCode: 'MSD-COL',
    sectionCode: 'MSD-COL-REG',
    roles,
    reportsTo: null,
  });
  const { personId } = neighbour.me;
  await administrator.asks(OfficeApi.startPosting, { body: aNewPosting({ personId, postId }, 'additional') });
}

/** A file on the additional collector's desk which he may send on from another device. */
export async function contest({ colleague, additionalCollector, collector }: Cast): Promise<Contest> {
  const file = await colleague.opensFile({ subject: 'उचित मूल्य दुकान का निरीक्षण प्रतिवेदन', head: 'GEN' });
  await colleague.sends(file, { note: 'निरीक्षण प्रतिवेदन अवलोकनार्थ प्रस्तुत।' }).to(additionalCollector);
  const sendOn = async (): Promise<void> => {
    await additionalCollector.sends(file, { note: 'कृपया अवलोकन करें।' }).to(collector);
  };
  return { file, sendOn };
}
