import type { FileFinding } from '@sanchika/file/domain';
import { MergingSentences } from './merging-sentences';
import { GrantSentences } from './grant-sentences';
import { TieSentences } from './tie-sentences';

/** What a person reads for each finding; a finding without both languages does not compile. */
export const FindingSentences: Readonly<Record<FileFinding, { readonly hi: string; readonly en: string }>> = {
  ...TieSentences,
  ...GrantSentences,
  'file.act-not-in-state': {
    hi: 'नस्ती की वर्तमान स्थिति में यह कार्य नहीं हो सकता।',
    en: 'The file is not in a state for this act.',
  },
  'file.already-answered': {
    hi: 'उत्तर दिया जा चुका है या पृच्छा वापस ले ली गई है।',
    en: 'It has been answered already, or was taken back.',
  },
  'file.already-asked': {
    hi: 'इस पद से पहले ही पूछा गया है; उत्तर की प्रतीक्षा है।',
    en: 'This post has been asked already and has not answered yet.',
  },
  'file.already-read': {
    hi: 'प्राप्तकर्ता नस्ती खोल चुके हैं; अब वापस नहीं खींची जा सकती।',
    en: 'The recipient has opened the file; it can no longer be pulled back.',
  },
  'file.answer-does-not-fit': {
    hi: 'यह उत्तर इस पृच्छा के योग्य नहीं है।',
    en: 'This is no answer to what was asked.',
  },
  'file.answer-words-missing': {
    hi: 'उत्तर शब्दों में लिखें।',
    en: 'Give the answer in words.',
  },
  'file.answers-awaited': {
    hi: 'किसी से पूछी गई बात का उत्तर शेष है। उत्तर आने दें या पृच्छा वापस लें, फिर नस्ती बंद करें।',
    en: 'An answer is still awaited. Let it come, or take the question back, and then close the file.',
  },
  'file.approver-not-competent': {
    hi: 'बंद करने का प्रस्ताव शाखा प्रभारी या उससे ऊपर के पद को भेजें।',
    en: 'A proposal to close goes to a section officer or above.',
  },
  'file.asked-cannot-answer': {
    hi: 'ऐसे पद से नहीं पूछा जा सकता जो नस्तियों पर कार्य नहीं करता।',
    en: 'A post that does not work on files cannot be asked.',
  },
  'file.beyond-budget': {
    hi: 'इस शीर्ष में उपलब्ध बजट केवल {available} है।',
    en: 'The budget available under this head is only {available}.',
  },
  'file.beyond-four-levels': {
    hi: 'आरंभकर्ता से ऊपर यह चार से अधिक स्तर है।',
    en: 'This is more than four levels above the one who put it up.',
  },
  'file.close-reason-missing': {
    hi: 'बंद करने का प्रस्ताव या उसकी वापसी टीप में कारण सहित लिखें।',
    en: 'Say in a note why the file is to be closed, or why not.',
  },
  'file.decision-reason-missing': {
    hi: 'इस निर्णय का कारण लिखना आवश्यक है।',
    en: 'This decision needs its reason in words.',
  },
  'file.delay-reason-missing': {
    hi: 'समय-सीमा निकल चुकी है। विलंब का कारण लिखें।',
    en: 'The time limit has passed. Give the reason for the delay.',
  },
  'file.no-standing-decision': {
    hi: 'यह टीप कोई लागू अंतिम निर्णय नहीं है।',
    en: 'This note holds no final decision that still stands.',
  },
  'file.nobody-asked': {
    hi: 'किसी अन्य पद को चुनें।',
    en: 'Choose another post than your own.',
  },
  'file.nobody-to-return-to': {
    hi: 'नस्ती किसी और मेज़ से नहीं आई है, इसलिए वापस नहीं की जा सकती।',
    en: 'The file did not come from another desk, so it cannot be returned.',
  },
  'file.not-asked': {
    hi: 'यह पृच्छा आपके पद से नहीं है।',
    en: 'Your post was not asked.',
  },
  'file.not-competent': {
    hi: 'बंद करने की अनुमति शाखा प्रभारी या उससे ऊपर का पद देता है।',
    en: 'Closing is approved by a section officer or above.',
  },
  'file.not-creator': {
    hi: 'यह कार्य नस्ती खोलने वाला पद ही कर सकता है।',
    en: 'Only the post that opened the file may do this.',
  },
  'file.not-holder': {
    hi: 'नस्ती अब आपकी मेज़ पर नहीं है। आपका लिखा सुरक्षित है।',
    en: 'The file is no longer on your desk. What you wrote is kept.',
  },
  'file.not-last-sender': {
    hi: 'केवल अंतिम प्रेषक नस्ती वापस खींच सकता है।',
    en: 'Only the last sender can pull the file back.',
  },
  'file.not-note-author': {
    hi: 'यह मसौदा टीप किसी और पद की है।',
    en: 'This draft note belongs to another post.',
  },
  'file.not-open': {
    hi: 'बंद, निरस्त या विचाराधीन रखी नस्ती पर कुछ नहीं लिखा जा सकता।',
    en: 'Nothing is written on a file that is closed, discarded or parked.',
  },
  'file.not-overdue': {
    hi: 'नस्ती समय-सीमा में है; विलंब होने पर ही कारण पूछा जाता है।',
    en: 'The file is within its time limit; the reason is asked once it is late.',
  },
  'file.not-senior-to-decider': {
    hi: 'निर्णय उसे लेने वाले से वरिष्ठ अधिकारी ही वापस ले सकता है।',
    en: 'A decision is withdrawn only by an officer above the one who took it.',
  },
  'file.note-empty': {
    hi: 'टीप में कोई शब्द नहीं है।',
    en: 'The note has no words.',
  },
  'file.note-or-reason-missing': {
    hi: 'नस्ती आने के बाद कोई टीप नहीं लिखी गई। टीप लिखें या बिना टीप भेजने का कारण बताएँ।',
    en: 'No note was written since the file came. Write one, or give the reason for sending without.',
  },
  'file.note-sealed': {
    hi: 'यह टीप भेजी जा चुकी है; इसे बदला या हटाया नहीं जा सकता। आगे की टीप लिखें।',
    en: 'This note was sent and cannot be changed or removed. Write a further note.',
  },
  'file.own-sanction': {
    hi: 'आपने या आपके पद ने यह राशि प्रस्तावित की है; स्वीकृति दूसरा देगा। सक्षम: {competentHi}।',
    en: 'You or your post proposed this amount; another must sanction it. Competent: {competentEn}.',
  },
  'file.park-reason-missing': {
    hi: 'नस्ती विचाराधीन रखने का कारण लिखें।',
    en: 'Say why the file is parked.',
  },
  'file.priority-lowered': {
    hi: 'अपनी मेज़ पर रखी नस्ती की प्राथमिकता घटाई नहीं जा सकती।',
    en: 'The holder may not lower the priority of the file.',
  },
  'file.question-missing': {
    hi: 'क्या पूछना है, लिखें।',
    en: 'Say what is asked.',
  },
  'file.recipient-cannot-hold': {
    hi: 'इस पद पर नस्ती नहीं रखी जाती; कोई दूसरा पद चुनें।',
    en: 'This post does not hold files; choose another.',
  },
  'file.recipient-vacant': {
    hi: 'यह पद रिक्त है; नस्ती रिक्त पद पर लंबित दिखेगी।',
    en: 'The post is vacant; the file will show as pending on a vacant post.',
  },
  'file.reopen-reason-missing': {
    hi: 'नस्ती पुनः खोलने या न खोलने का कारण लिखें।',
    en: 'Say why the file is to be reopened, or why not.',
  },
  'file.retention-years-missing': {
    hi: 'श्रेणी ग (C) के लिए वर्ष बताएँ; क (A) और ख (B) सदा रखी जाती हैं।',
    en: 'Give the years for category C; A and B are kept for good.',
  },
  'file.review-date-not-ahead': {
    hi: 'पुनर्विचार की तिथि आज के बाद की होनी चाहिए।',
    en: 'The day of review must come after today.',
  },
  'file.review-date-too-far': {
    hi: 'पुनर्विचार की तिथि 90 दिन से आगे नहीं हो सकती।',
    en: 'The day of review can be at most 90 days ahead.',
  },
  'file.same-post': {
    hi: 'नस्ती अपनी ही मेज़ पर नहीं भेजी जा सकती।',
    en: 'A file cannot be sent to the desk it lies on.',
  },
  'file.sanction-beyond-limit': {
    hi: 'राशि आपके पद की वित्तीय सीमा {limit} से अधिक है। सक्षम: {competentHi}।',
    en: 'The amount is beyond the financial limit of your post, {limit}. Competent: {competentEn}.',
  },
  'file.sanction-by-link-officer': {
    hi: 'लिंक अधिकारी वित्तीय स्वीकृति नहीं दे सकता; नस्ती आगे भेजें।',
    en: 'A link officer cannot give a financial sanction; send the file on.',
  },
  'file.sanction-incomplete': {
    hi: 'बजट शीर्ष, किसे देय, किस नियम में और किस लिए – चारों लिखें।',
    en: 'Give the budget head, the payee, the rule and the purpose.',
  },
  'file.sanction-settled': {
    hi: 'यह स्वीकृति खंड अब प्रस्तावित नहीं है; नया खंड बनाएँ।',
    en: 'This sanction is no longer proposed; draw up another.',
  },
  'file.spoken-later-than-now': {
    hi: 'बात होने का समय अभी से आगे का नहीं हो सकता।',
    en: 'What was said cannot have been said later than now.',
  },
  'file.subject-head-unknown': {
    hi: 'ऐसा कोई विषय शीर्ष नहीं है।',
    en: 'There is no such subject head.',
  },
  'file.subject-missing': {
    hi: 'विषय लिखें।',
    en: 'Write the subject.',
  },
  'file.too-many-asked': {
    hi: 'एक साथ दस से अधिक पदों से नहीं पूछा जा सकता।',
    en: 'At most ten posts can be asked at a time.',
  },
  'file.upward-loop': {
    hi: 'यह मेज़ नस्ती पहले देख चुकी है।',
    en: 'The file has been on this desk on its way up.',
  },
  'file.withdrawal-reason-missing': {
    hi: 'निर्णय वापस लेने का कारण लिखें।',
    en: 'Say why the decision is withdrawn.',
  },
  ...MergingSentences,
};
