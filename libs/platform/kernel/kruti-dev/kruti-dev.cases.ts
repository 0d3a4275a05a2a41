/** Text for Kruti Dev 010 and what it reads in print. */
export const KRUTI_DEV_VECTORS: readonly (readonly [krutiDev: string, unicode: string])[] = [
  ['x;k', 'गया'],
  ['cks/kx;k', 'बोधगया'],
  ['vfr;k', 'अतिया'],
  ['cdjkSj', 'बकरौर'],
  ['clk<+h', 'बसाढ\u093cी'],
  ['dUgkSy', 'कन्हौल'],
  ['xaQk[kqnZ', 'गंफाखुर्द'],
  ['f>dfV;k', 'झिकटिया'],
  ['eksjkenkZuk', 'मोरामर्दाना'],
  ['bZyjk', 'ईलरा'],
  ['iM+fj;k', 'पड\u093cरिया'],
  ["'ks[kokjk", 'शेखवारा'],
  ['Hkkjr deZ', 'भारत कर्म'],
  ['i=koyh dk voyksdu fd;k x;kA', 'पत्रावली का अवलोकन किया गया।'],
  ['vuqeksfnr', 'अनुमोदित'],
  ['lger', 'सहमत'],
  ['Lohd`fr', 'स्वीकृति'],
  ['Loh—fr', 'स्वीकृति'],
  ['fLFkfr', 'स्थिति'],
  ["f'k{kk", 'शिक्षा'],
  ['okf"kZd', 'वार्षिक'],
  ['dk;kZy;', 'कार्यालय'],
  ['dk;ksZa', 'कार्यों'],
  ['dk;ksaZ', 'कार्यों'],
  ['fuekZ.k', 'निर्माण'],
  ['foKku', 'विज्ञान'],
  ['Jheku~', 'श्रीमान्'],
  ['egksn;]', 'महोदय,'],
  ['{ks=', 'क्षेत्र'],
  ['jk"Vªh;', 'राष्ट्रीय'],
  ['fØ;kUo;u', 'क्रियान्वयन'],
  ['izek.k&i=', 'प्रमाण-पत्र'],
  ['ftyk', 'जिला'],
  ['NÙkhlx<+', 'छत्तीसगढ\u093c'],
  [',oa', 'एवं'],
  [',sfrgkfld', 'ऐतिहासिक'],
  ['vkSj vks vkS', 'और ओ औ'],
  ['vkWfMV dkWyst v‚fMV d‚yst', 'ऑडिट कॉलेज ऑडिट कॉलेज'],
  ['Åij m/kj _.k', 'ऊपर उधर ऋण'],
  ['Hks Hkks HkkS', 'भे भो भौ'],
  ['[+kkl ut+j Qk+by QSlyk', 'ख\u093cास नज\u093cर फ\u093cाइल फैसला'],
  ['pk¡n pkaWn', 'चाँद चाँद'],
  ['vr% fo"k;%& 5% 30', 'अतः विषय:- 5: 30'],
  ["¼pkj yk[k½ 'kCn", '(चार लाख) शब्द'],
  ['fnukad 10@11@2026 dks', 'दिनांक 10/11/2026 को'],
  [':- 4]85]000-00', 'रू. 4,85,000.00'],
  ['åƒ„…†‡ˆ‰Š‹', '०१२३४५६७८९'],
  ['^mn~/kj.k* Þlqanjß', '‘उद्धरण’ “सुंदर”'],
  ['D;k gS\\', 'क्या है?'],
  ['fpV~Bh', 'चिट्ठी'],
  ['fpëh', 'चिट्ठी'],
  ['fo|ky; }kjk', 'विद्यालय द्वारा'],
  ['cq) #i;s :i Ñ"k — –f"V', 'बुद्ध रुपये रूप कृष कृ दृष्टि'],
  ['czkã.k fpà ân;', 'ब्राह्मण चिह्न हृदय'],
  ['ckgj jgs', 'बाहर रहे'],
  ['Øekad 1204', 'क्रमांक 1204'],
];

const HALF: Readonly<Record<string, string>> = {
  क: 'D',
  ख: '[',
  ग: 'X',
  घ: '?',
  च: 'P',
  ज: 'T',
  झ: '÷',
  ण: '.',
  त: 'R',
  थ: 'F',
  ध: '/',
  न: 'U',
  प: 'I',
  फ: '¶',
  ब: 'C',
  भ: 'H',
  म: 'E',
  य: '¸',
  ल: 'Y',
  व: 'O',
  श: "'",
  ष: '"',
  स: 'L',
  ह: 'º',
};
const WHOLE: Readonly<Record<string, string>> = {
  क: 'd',
  ख: '[k',
  ग: 'x',
  घ: '?k',
  ङ: '³',
  च: 'p',
  छ: 'N',
  ज: 't',
  झ: '>',
  ञ: '¥',
  ट: 'V',
  ठ: 'B',
  ड: 'M',
  ढ: '<',
  ण: '.k',
  त: 'r',
  थ: 'Fk',
  द: 'n',
  ध: '/k',
  न: 'u',
  प: 'i',
  फ: 'Q',
  ब: 'c',
  भ: 'Hk',
  म: 'e',
  य: ';',
  र: 'j',
  ल: 'y',
  ळ: 'G',
  व: 'o',
  श: "'k",
  ष: '"k',
  स: 'l',
  ह: 'g',
};
const OTHERS: Readonly<Record<string, string>> = {
  अ: 'v',
  आ: 'vk',
  इ: 'b',
  ई: 'bZ',
  उ: 'm',
  ऊ: 'Å',
  ऋ: '_',
  ए: ',',
  ऐ: ',s',
  ओ: 'vks',
  औ: 'vkS',
  ऑ: 'vkW',
  'ा': 'k',
  'ी': 'h',
  'ु': 'q',
  'ू': 'w',
  'ृ': '`',
  'े': 's',
  'ै': 'S',
  'ो': 'ks',
  'ौ': 'kS',
  'ॉ': 'kW',
  'ॅ': 'W',
  'ं': 'a',
  'ँ': '¡',
  'ः': '%',
  '।': 'A',
  ',': ']',
  '.': '-',
  '-': '&',
  '/': '@',
  '?': '\\',
  ';': '(',
  '(': '¼',
  ')': '½',
  '‘': '^',
  '’': '*',
  '“': 'Þ',
  '”': 'ß',
  '\u093c': '+',
};
const CLUSTERS: Readonly<Record<string, string>> = {
  क्ष: '{k',
  त्र: '=',
  ज्ञ: 'K',
  श्र: 'J',
  द्ध: ')',
  द्य: '|',
  द्व: '}',
};

const SYLLABLE =
  /(र्(?=[\u0915-\u0939]))?((?:[\u0915-\u0939]\u093c?्)*[\u0915-\u0939]\u093c?)(्?)([\u093e-\u094c]?)([ँ-ः]?)|[^]/g;

/** A text as a typist of Kruti Dev strikes it; for the tests alone. */
export function krutiDevOf(text: string): string {
  return text.normalize('NFC').replace(SYLLABLE, (whole, reph, letters, halant, vowel, sign) => {
    if (!letters) return OTHERS[whole] ?? whole;
    const before = vowel === 'ि' ? 'f' : '';
    const after = vowel && vowel !== 'ि' ? OTHERS[vowel] : '';
    return `${before}${strikeLetters(letters)}${halant && '~'}${after}${reph ? 'Z' : ''}${sign && OTHERS[sign]}`;
  });
}

function strikeLetters(letters: string): string {
  const cluster = Object.keys(CLUSTERS).find((known) => letters.startsWith(known));
  if (cluster) {
    const rest = letters.slice(cluster.length);
    if (rest === '') return CLUSTERS[cluster] ?? '';
    if (cluster === 'क्ष' && rest.startsWith('्')) return `{${strikeLetters(rest.slice(1))}`;
  }
  const [, letter = '', nukta = '', halant = ''] = /^(.)(\u093c?)(्?)/.exec(letters) ?? [];
  const rest = letters.slice(letter.length + nukta.length + halant.length);
  const mark = nukta && '+';
  if (halant && rest === 'र' && letter !== 'र') return `${WHOLE[letter]}${mark}z`;
  if (!halant) return `${WHOLE[letter]}${mark}`;
  const half = HALF[letter];
  return `${half ? half + mark : `${WHOLE[letter]}${mark}~`}${strikeLetters(rest)}`;
}
