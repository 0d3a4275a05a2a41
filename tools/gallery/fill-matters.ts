import { FileActs } from '@sanchika/file/contract';
import { aPaperForm, postPaper } from '@sanchika/file/testing';
import type { FileRef } from '@sanchika/file/testing';
import { v7 } from 'uuid';
import { drawnPdf } from './drawn-pdf';
import type { Cast } from './stage';

/** Files about which something is asked, spoken, withdrawn or put by, and one with many pages. */
export interface Matters {
  /** On the superintendent's desk, with an opinion asked and given, an order spoken and a decision withdrawn. */
  readonly asked: FileRef;
  /** Parked by the superintendent. */
  readonly parked: FileRef;
  /** Closed, and its creator asks to have it reopened. */
  readonly reopening: FileRef;
  /** On the superintendent's desk, with five papers of sixty pages in all. */
  readonly thick: FileRef;
}

export async function fillMatters(cast: Cast): Promise<Matters> {
  return {
    asked: await askAround(cast),
    parked: await parkOne(cast),
    reopening: await proposeReopening(cast),
    thick: await openThick(cast),
  };
}

async function askAround({ clerk, superintendent, additionalCollector, colleague }: Cast): Promise<FileRef> {
  const file = await clerk.opensFile({ subject: 'ग्रामीण पुस्तकालय हेतु पुस्तकों का क्रय', head: 'EDU' });
  await clerk.sends(file, { note: 'तीन प्रकाशकों की सूची प./1 पर है। आदेशार्थ प्रस्तुत।' }).to(additionalCollector);
  await additionalCollector.reads(file);
  await additionalCollector
    .sends(file, { note: 'प्रस्तावित सूची अनुमोदित।', decision: 'approve' })
    .to(superintendent);
  await superintendent.reads(file);
  const { askingIds } = await superintendent.acts(FileActs.ask, file, {
    kind: 'opinion',
    toPostIds: [clerk.postId, colleague.postId],
    question: 'क्या सूची की दरें पिछले वर्ष से अधिक हैं?',
  });
  const [askingId = ''] = askingIds;
  await clerk.asks(FileActs.answer, {
    params: { fileId: file.fileId, askingId },
    body: { answer: 'given', words: 'दरें पिछले वर्ष से चार प्रतिशत अधिक हैं; सूची में नए संस्करण हैं।' },
  });
  await superintendent.acts(FileActs.recordSpoken, file, {
    noteId: v7(),
    text: 'अपर कलेक्टर ने फ़ोन पर कहा कि स्थानीय लेखकों की पुस्तकें भी जोड़ें।',
    medium: 'telephone',
    spokenAt: '2026-03-16T04:20:00.000Z',
    withPostIds: [additionalCollector.postId],
  });
  const { askings } = await additionalCollector.sees(file);
  const confirmation = askings.find(({ kind }) => kind === 'confirmation');
  await additionalCollector.asks(FileActs.answer, {
    params: { fileId: file.fileId, askingId: confirmation?.askingId ?? '' },
    body: { answer: 'confirmed', words: '' },
  });
  return file;
}

async function parkOne({ clerk, superintendent }: Cast): Promise<FileRef> {
  const file = await clerk.opensFile({ subject: 'न्यायालय में लंबित भूमि प्रकरण का प्रत्युत्तर', head: 'LND' });
  await clerk.sends(file, { note: 'अगली सुनवाई की तिथि तक प्रतीक्षा प्रस्तावित।' }).to(superintendent);
  await superintendent.reads(file);
  await superintendent.acts(FileActs.park, file, {
    reviewOn: '2026-04-06',
    reason: 'अगली सुनवाई 4 अप्रैल को है।',
  });
  return file;
}

async function proposeReopening({ clerk, superintendent }: Cast): Promise<FileRef> {
  const file = await clerk.opensFile({ subject: 'पुराने फ़र्नीचर की नीलामी', head: 'GEN' });
  await clerk.proposesClosing(file, { note: 'कार्य पूर्ण, नस्तीबद्ध करना प्रस्तावित।' }).to(superintendent);
  await superintendent.approvesClosing(file, { note: 'नस्तीबद्ध करें।', decision: 'fileAndClose' });
  await clerk.closes(file, 'C');
  await clerk.acts(FileActs.proposeReopen, file, {
    toPostId: superintendent.postId,
    reason: 'एक बोलीदार की अपील प्राप्त हुई है।',
  });
  return file;
}

async function openThick({ clerk, superintendent }: Cast): Promise<FileRef> {
  const file = await clerk.opensFile({ subject: 'जिला मार्ग चौड़ीकरण: विस्तृत परियोजना प्रतिवेदन', head: 'GEN' });
  const titles = ['ग्राम सभा का प्रस्ताव', 'सर्वेक्षण मानचित्र', 'प्राक्कलन', 'वन विभाग की अनापत्ति', 'दर विश्लेषण'];
  for (const [place, title] of titles.entries()) {
    const bytes = drawnPdf(title, place === 2 ? 40 : 5);
    const form = aPaperForm({ title, fileName: `${title}.pdf`, bytes });
    const { status } = await postPaper(clerk.caller, file.fileId, { form });
    if (status >= 300) throw new Error(`${title}: ${status}`);
  }
  const note = [
    'मार्ग की लंबाई 6.2 किमी है। ग्राम सभा का प्रस्ताव प./2 तथा सर्वेक्षण मानचित्र प./6 पर है।',
    'प्राक्कलन प./11 से प./50 तक है। वन विभाग की अनापत्ति प./52 देखें।',
  ].join('\n\n');
  await clerk.sends(file, { note }).to(superintendent);
  return file;
}
