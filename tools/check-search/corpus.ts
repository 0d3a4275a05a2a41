import { v7 } from 'uuid';
import { numbersFrom } from './random';

/** A post of the seeded district. */
export interface CorpusPost {
  readonly id: string;
  readonly officeId: string;
  readonly sectionId: string | null;
}

export interface CorpusNote {
  readonly id: string;
  readonly noteNo: number;
  readonly text: string;
  readonly seq: number;
}

/** A file of the invented office: what search may find of it, and on whose desks it lay. */
export interface CorpusFile {
  readonly id: string;
  readonly computerNo: number;
  readonly fileNumber: string | null;
  readonly subject: string;
  readonly state: string;
  readonly classification: string;
  readonly createdAt: number;
  /** In their order; the last one holds it, or held it last. */
  readonly holders: readonly CorpusPost[];
  readonly notes: readonly CorpusNote[];
  readonly paper: { readonly id: string; readonly title: string; readonly seq: number } | null;
}

const REAL_WORDS =
  'स्वीकृति भवन मरम्मत अवकाश वेतन स्थापना प्राथमिक शाला सड़क निर्माण पेयजल पंचायत महासमुंद खल्लारी सरायपाली बागबाहरा पिथौरा बसना स्टेशनरी क्रय निविदा देयक भुगतान नियुक्ति स्थानांतरण जाँच शिकायत न्यायालय प्रकरण भूमि आवंटन राजस्व वसूली छात्रवृत्ति आवास योजना बजट आवेदन प्रतिवेदन ज्ञापन आदेश निरीक्षण वाहन किराया विद्युत हिन्दी पखवाड़ा ज़िला कार्यालय अनुदान पेंशन चिकित्सा प्रतिपूर्ति यात्रा भत्ता सेवानिवृत्ति office tender stationery payment'.split(
    ' ',
  );
const LITTLE = ['की', 'के', 'में', 'हेतु', 'का', 'से', 'और'];
const ONSETS = 'क ख ग घ च ज ट ड त थ द न प ब भ म य र ल व स श ह'.split(' ');
const VOWELS = ['', 'ा', 'ि', 'ी', 'ु', 'े', 'ो'];
const INVENTED = 4000;
const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2020, 0, 6, 5);
/** Ten years at any size, so that a range of days holds the same share of the files. */
const DAYS = 3600;
const HEADS = ['STN', 'LAW', 'EST', 'REV', 'GEN', 'PRD'];
/** As frequent as words of an office are: the tenth a tenth as often as the first. */
const ZIPF_SPREAD = 2.2;

/** The same files for the same number and posts, oldest first. */
export function* corpusOf(files: number, posts: readonly CorpusPost[]): Generator<CorpusFile> {
  const number = numbersFrom(20_260_302);
  const sentence = sentencesOf(number);
  for (let computerNo = 1; computerNo <= files; computerNo += 1) {
    const createdAt = FIRST_DAY + Math.floor((computerNo / files) * DAYS) * DAY_MS;
    const holders = Array.from({ length: 1 + number(3) }, () => pick(posts, number));
    const head = { id: v7(), computerNo, createdAt, subject: sentence(6 + number(5)) };
    const classification = number(50) === 0 ? 'restricted' : 'ordinary';
    yield number(40) === 0
      ? { ...head, ...DRAFT, classification, holders: holders.slice(0, 1) }
      : { ...head, ...movedFile({ computerNo, holders }, number, sentence), classification, holders };
  }
}

const DRAFT = { fileNumber: null, state: 'draft', notes: [], paper: null } as const;

function movedFile(
  { computerNo, holders }: Pick<CorpusFile, 'computerNo' | 'holders'>,
  number: Numbers,
  sentence: (length: number) => string,
): Pick<CorpusFile, 'fileNumber' | 'state' | 'notes' | 'paper'> {
  const head = HEADS[number(HEADS.length)] ?? 'GEN';
  return {
    fileNumber: `${head}/${computerNo}/${2020 + number(7)}-EST-MSD-COL`,
    state: number(4) === 0 ? 'closed' : 'active',
    notes: holders
      .slice(1)
      .map((_, hop) => ({ id: v7(), noteNo: hop + 1, text: `${sentence(14)}।`, seq: 3 + hop * 2 })),
    paper: number(3) === 0 ? { id: v7(), title: sentence(4), seq: 3 } : null,
  };
}

type Numbers = (bound: number) => number;

/** Makes texts of so many words, every third of them a little one. */
function sentencesOf(number: Numbers): (length: number) => string {
  const words = vocabulary(number);
  const place = () => Math.floor(words.length * (number(1_000_000) / 1_000_000) ** (1 + ZIPF_SPREAD));
  const wordAt = (at: number) => (at % 3 === 2 ? LITTLE[number(LITTLE.length)] : words[place()]) ?? 'भवन';
  return (length) => Array.from({ length }, (_, at) => wordAt(at)).join(' ');
}

function vocabulary(number: Numbers): string[] {
  const syllable = () => `${ONSETS[number(ONSETS.length)]}${VOWELS[number(VOWELS.length)]}`;
  const invented = Array.from({ length: INVENTED }, () =>
    Array.from({ length: 2 + number(4) }, syllable).join(''),
  );
  return [...new Set([...REAL_WORDS, ...invented])];
}

/** Few posts have many files and many have few. */
function pick(posts: readonly CorpusPost[], number: Numbers): CorpusPost {
  const post = posts[Math.floor(posts.length * (number(1_000_000) / 1_000_000) ** 3)];
  if (!post) throw new Error('no posts');
  return post;
}
