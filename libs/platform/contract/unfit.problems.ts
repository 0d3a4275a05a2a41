import type { ProblemSpec } from './problem';
import { problem } from './problem';

/** Why an upload may not come in, as the examination of its bytes found it. */
export const UNFIT_KINDS = [
  'javascript',
  'opens-by-itself',
  'additional-actions',
  'launch',
  'embedded-file',
  'rich-media',
  'xfa',
  'submit-form',
  'import-data',
  'go-to-embedded',
  'go-to-remote',
  'encrypted',
  'xref-loop',
  'damaged',
  'two-in-one',
  'no-pages',
  'too-many-pages',
  'too-many-pixels',
  'unpacks-too-large',
  'not-examined',
] as const;
export type UnfitKind = (typeof UNFIT_KINDS)[number];

const PRINT_HI = 'प्रिंट से नई PDF बनाकर भेजें।';
const PRINT_EN = 'Print it to a new PDF and send that.';

const SENTENCES: Readonly<Record<UnfitKind, readonly [hi: string, en: string]>> = {
  javascript: [
    `PDF में JavaScript ({found}) है। ${PRINT_HI}`,
    `The PDF holds JavaScript ({found}). ${PRINT_EN}`,
  ],
  'opens-by-itself': [
    `PDF खुलते ही कोई क्रिया करता है ({found})। ${PRINT_HI}`,
    `The PDF does something as soon as it is opened ({found}). ${PRINT_EN}`,
  ],
  'additional-actions': [
    `PDF में अपने आप चलने वाली क्रियाएँ ({found}) हैं। ${PRINT_HI}`,
    `The PDF holds actions that run by themselves ({found}). ${PRINT_EN}`,
  ],
  launch: [
    `PDF दूसरा प्रोग्राम चलाना चाहता है ({found})। ${PRINT_HI}`,
    `The PDF would start another program ({found}). ${PRINT_EN}`,
  ],
  'embedded-file': [
    `PDF के भीतर दूसरी फ़ाइल रखी है ({found})। उसे अलग से भेजें।`,
    'Another file lies inside the PDF ({found}). Send it by itself.',
  ],
  'rich-media': [
    `PDF में ध्वनि, वीडियो या चलित सामग्री ({found}) है। ${PRINT_HI}`,
    `The PDF holds sound, film or moving content ({found}). ${PRINT_EN}`,
  ],
  xfa: [`PDF एक XFA प्रपत्र है ({found})। ${PRINT_HI}`, `The PDF is an XFA form ({found}). ${PRINT_EN}`],
  'submit-form': [
    `PDF भरी जानकारी कहीं भेजता है ({found})। ${PRINT_HI}`,
    `The PDF sends what is filled in somewhere ({found}). ${PRINT_EN}`,
  ],
  'import-data': [
    `PDF बाहर से जानकारी लेता है ({found})। ${PRINT_HI}`,
    `The PDF takes in what lies elsewhere ({found}). ${PRINT_EN}`,
  ],
  'go-to-embedded': [
    `PDF अपने भीतर की फ़ाइल खोलता है ({found})। ${PRINT_HI}`,
    `The PDF opens a file inside itself ({found}). ${PRINT_EN}`,
  ],
  'go-to-remote': [
    `PDF किसी दूसरी फ़ाइल को खोलता है ({found})। ${PRINT_HI}`,
    `The PDF opens another file ({found}). ${PRINT_EN}`,
  ],
  encrypted: [
    'PDF पर पासवर्ड या ताला है। ताला हटाकर भेजें।',
    'The PDF is locked or needs a password. Unlock it and send it again.',
  ],
  'xref-loop': [
    `PDF की भीतरी सूची अपने आप में घूमती है। ${PRINT_HI}`,
    `The table inside the PDF leads back to itself. ${PRINT_EN}`,
  ],
  damaged: [
    'सामग्री टूटी हुई है और पढ़ी नहीं जा सकती ({found})। फिर स्कैन करें।',
    'The content is damaged and cannot be read ({found}). Scan it again.',
  ],
  'two-in-one': [
    'एक ही फ़ाइल में दो तरह की सामग्री है ({found})। अकेला PDF या चित्र भेजें।',
    'The file is two things at once ({found}). Send the PDF or picture alone.',
  ],
  'no-pages': ['PDF में कोई पृष्ठ नहीं है।', 'The PDF has no page.'],
  'too-many-pages': [
    'PDF में {found} पृष्ठ हैं; सीमा 2000 है। भागों में भेजें।',
    'The PDF has {found} pages; the limit is 2000. Send it in parts.',
  ],
  'too-many-pixels': [
    'चित्र बहुत बड़ा है ({found}); 4 करोड़ बिंदु तक का चित्र भेजें।',
    'The picture is too large ({found}); send one of at most 40 million points.',
  ],
  'unpacks-too-large': [
    `सामग्री खुलने पर बहुत बड़ी हो जाती है। ${PRINT_HI}`,
    `The content grows too large when it is unpacked. ${PRINT_EN}`,
  ],
  'not-examined': [
    'सामग्री नियत समय और स्मृति में जाँची नहीं जा सकी। फिर स्कैन करके भेजें।',
    'The content could not be examined within its time and memory. Scan it again.',
  ],
};

/** A finding of the examination as the problem that a refused upload answers with; `found` names it in the bytes. */
export function unfitProblem(kind: UnfitKind): ProblemSpec {
  const [hi, en] = SENTENCES[kind];
  return problem({ code: `platform.unfit-${kind}`, status: 422, hi, en });
}

/** Every one of them. */
export const UnfitProblems: Readonly<Record<UnfitKind, ProblemSpec>> = Object.fromEntries(
  UNFIT_KINDS.map((kind) => [kind, unfitProblem(kind)]),
) as Record<UnfitKind, ProblemSpec>;
