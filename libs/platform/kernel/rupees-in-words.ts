const PAISE_IN_RUPEE = 100;

/** How one language counts; `below` are the words of 1 to 99. */
interface Counting {
  readonly below: (number: number) => string;
  readonly hundred: string;
  readonly thousand: string;
  readonly lakh: string;
  readonly crore: string;
  readonly none: string;
}

const ENGLISH_UNITS = [
  ...['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
];
const ENGLISH_TENS = [
  ...['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
];

/** Every number below a hundred has a name of its own in Hindi. */
const HINDI_NAMES = [
  ...['', 'एक', 'दो', 'तीन', 'चार', 'पाँच', 'छह', 'सात', 'आठ', 'नौ'],
  ...['दस', 'ग्यारह', 'बारह', 'तेरह', 'चौदह', 'पंद्रह', 'सोलह', 'सत्रह', 'अठारह', 'उन्नीस'],
  ...['बीस', 'इक्कीस', 'बाईस', 'तेईस', 'चौबीस', 'पच्चीस', 'छब्बीस', 'सत्ताईस', 'अट्ठाईस', 'उनतीस'],
  ...['तीस', 'इकतीस', 'बत्तीस', 'तैंतीस', 'चौंतीस', 'पैंतीस', 'छत्तीस', 'सैंतीस', 'अड़तीस', 'उनतालीस'],
  ...['चालीस', 'इकतालीस', 'बयालीस', 'तैंतालीस', 'चवालीस', 'पैंतालीस', 'छियालीस', 'सैंतालीस', 'अड़तालीस', 'उनचास'],
  ...['पचास', 'इक्यावन', 'बावन', 'तिरपन', 'चौवन', 'पचपन', 'छप्पन', 'सत्तावन', 'अट्ठावन', 'उनसठ'],
  ...['साठ', 'इकसठ', 'बासठ', 'तिरसठ', 'चौंसठ', 'पैंसठ', 'छियासठ', 'सड़सठ', 'अड़सठ', 'उनहत्तर'],
  ...['सत्तर', 'इकहत्तर', 'बहत्तर', 'तिहत्तर', 'चौहत्तर', 'पचहत्तर', 'छिहत्तर', 'सतहत्तर', 'अठहत्तर', 'उन्यासी'],
  ...['अस्सी', 'इक्यासी', 'बयासी', 'तिरासी', 'चौरासी', 'पचासी', 'छियासी', 'सत्तासी', 'अट्ठासी', 'नवासी'],
  ...['नब्बे', 'इक्यानवे', 'बानवे', 'तिरानवे', 'चौरानवे', 'पंचानवे', 'छियानवे', 'सत्तानवे', 'अट्ठानवे', 'निन्यानवे'],
];

const COUNTINGS: Readonly<Record<'hi' | 'en', Counting>> = {
  hi: {
    below: (number) => HINDI_NAMES[number] ?? '',
    hundred: 'सौ',
    thousand: 'हज़ार',
    lakh: 'लाख',
    crore: 'करोड़',
    none: 'शून्य',
  },
  en: {
    below: inEnglish,
    hundred: 'hundred',
    thousand: 'thousand',
    lakh: 'lakh',
    crore: 'crore',
    none: 'zero',
  },
};

/** An amount in words, as it stands beside its figures so that neither can be altered alone. */
export function rupeesInWords(paise: number, language: 'hi' | 'en'): string {
  const [rupees, rest] = [Math.trunc(paise / PAISE_IN_RUPEE), paise % PAISE_IN_RUPEE];
  const counting = COUNTINGS[language];
  const [whole, part] = [counted(rupees, counting) || counting.none, counted(rest, counting)];
  if (language === 'hi') return part ? `${whole} रुपये ${part} पैसे मात्र` : `${whole} रुपये मात्र`;
  const unit = rupees === 1 ? 'Rupee' : 'Rupees';
  return part ? `${unit} ${whole} and ${part} paise only` : `${unit} ${whole} only`;
}

/** Crores are counted by the same words again: ten thousand crore. */
function counted(number: number, counting: Counting): string {
  const parts = [
    [Math.trunc(number / 10_000_000), counting.crore],
    [Math.trunc(number / 100_000) % 100, counting.lakh],
    [Math.trunc(number / 1000) % 100, counting.thousand],
    [Math.trunc(number / 100) % 10, counting.hundred],
  ] as const;
  const words = parts.flatMap(([count, unit]) => (count > 0 ? [`${counted(count, counting)} ${unit}`] : []));
  return [...words, counting.below(number % 100)].filter((word) => word !== '').join(' ');
}

function inEnglish(number: number): string {
  const unit = ENGLISH_UNITS[number];
  if (unit !== undefined) return unit;
  const tens = ENGLISH_TENS[Math.trunc(number / 10)] ?? '';
  return number % 10 === 0 ? tens : `${tens}-${ENGLISH_UNITS[number % 10]}`;
}
