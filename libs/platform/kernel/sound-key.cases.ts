/** A key, a word in Devanagari that has it, and Roman spellings that have it too. */
export const SAME_SOUND: readonly (readonly [key: string, word: string, ...spellings: string[]])[] = [
  ['klr', 'खल्लारी', 'khallari', 'Khalari', 'khallaree'],
  ['mhsmnd', 'महासमुंद', 'mahasamund', 'Mahasamoond', 'mahaasamund'],
  ['stsnr', 'स्टेशनरी', 'stationery', 'steshnari', 'stationary', 'steshanari'],
  ['mrmt', 'मरम्मत', 'marammat', 'maramat'],
  ['avks', 'अवकाश', 'avkash', 'awakash', 'avakaash'],
  ['svkrt', 'स्वीकृति', 'swikriti', 'sweekriti'],
  ['ctsgd', 'छत्तीसगढ़', 'chhattisgarh', 'chattisgarh', 'chhatisgadh'],
  ['kryly', 'कार्यालय', 'karyalay', 'karyalaya'],
  ['adkr', 'अधिकारी', 'adhikari', 'adhikaree'],
  ['anvbgy', 'अनुविभागीय', 'anuvibhagiya', 'anuvibhagiy'],
  ['gypn', 'ज्ञापन', 'gyapan', 'jnapan'],
  ['lksm', 'लक्ष्मी', 'laxmi', 'lakshmi'],
  ['sng', 'सिंह', 'singh', 'sing'],
  ['hnd', 'हिन्दी', 'hindi', 'hindee'],
  ['hnd', 'हिंदी', 'hindi'],
  ['snbnd', 'सम्बन्ध', 'sambandh', 'sanbandh'],
  ['pncyt', 'पंचायत', 'panchayat'],
  ['ac', 'अच्छा', 'accha', 'achchha', 'acha'],
  ['krs', 'कृषि', 'krishi', 'krushi'],
  ['sks', 'शिक्षा', 'shiksha', 'siksha'],
  ['jl', 'ज़िला', 'zila', 'jila', 'zilla'],
  ['phd', 'पहाड़', 'pahad', 'pahaad'],
  ['bgbhr', 'बागबाहरा', 'bagbahara', 'bagbahra'],
  ['mrt', 'मृत्यु', 'mrityu'],
  ['bjt', 'बजट', 'budget', 'bajat'],
  ['skl', 'स्कूल', 'school', 'skool'],
  ['aps', 'ऑफिस', 'office', 'aphis'],
  ['pls', 'पुलिस', 'police', 'pulis'],
  ['srtpkt', 'सर्टिफिकेट', 'certificate', 'sartifiket'],
  ['knptr', 'कंप्यूटर', 'computer', 'kampyutar'],
  ['tndr', 'टेण्डर', 'tender', 'tendar'],
  ['kmt', 'कमेटी', 'committee', 'kameti'],
  ['lt', 'लाइट', 'light'],
  ['pmnt', 'पेमेंट', 'payment'],
];

/** Words that the key cannot tell apart, as it says: vowels, breath and the tongue’s place are dropped. */
export const FALSE_MATCHES: readonly (readonly [string, string])[] = [
  ['कल', 'काल'],
  ['कल', 'खेल'],
  ['करना', 'किराना'],
  ['ताल', 'थल'],
  ['दल', 'डाल'],
  ['सादा', 'शादी'],
];

/** Spellings that are not heard: the price of a short table. */
export const NOT_HEARD: readonly (readonly [word: string, spelling: string])[] = [
  ['अतः', 'atah'],
  ['बिजनेस', 'business'],
  ['क्षेत्र', 'chhetra'],
  ['रेलवे', 'railway'],
  ['सरहद', 'sarhad'],
];
