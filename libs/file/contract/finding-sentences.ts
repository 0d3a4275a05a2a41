import type { FileFinding } from '@sanchika/file/domain';

/** What a person reads for each finding; a finding without both languages does not compile. */
export const FindingSentences: Readonly<Record<FileFinding, { readonly hi: string; readonly en: string }>> = {
  'file.act-not-in-state': {
    hi: 'नस्ती की वर्तमान स्थिति में यह कार्य नहीं हो सकता।',
    en: 'The file is not in a state for this act.',
  },
  'file.already-read': {
    hi: 'प्राप्तकर्ता नस्ती खोल चुके हैं; अब वापस नहीं खींची जा सकती।',
    en: 'The recipient has opened the file; it can no longer be pulled back.',
  },
  'file.approver-not-competent': {
    hi: 'बंद करने का प्रस्ताव शाखा प्रभारी या उससे ऊपर के पद को भेजें।',
    en: 'A proposal to close goes to a section officer or above.',
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
  'file.nobody-to-return-to': {
    hi: 'नस्ती किसी और मेज़ से नहीं आई है, इसलिए वापस नहीं की जा सकती।',
    en: 'The file did not come from another desk, so it cannot be returned.',
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
    hi: 'बंद या निरस्त नस्ती पर कुछ नहीं लिखा जा सकता।',
    en: 'Nothing is written on a closed or discarded file.',
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
  'file.priority-lowered': {
    hi: 'अपनी मेज़ पर रखी नस्ती की प्राथमिकता घटाई नहीं जा सकती।',
    en: 'The holder may not lower the priority of the file.',
  },
  'file.recipient-cannot-hold': {
    hi: 'इस पद पर नस्ती नहीं रखी जाती; कोई दूसरा पद चुनें।',
    en: 'This post does not hold files; choose another.',
  },
  'file.recipient-vacant': {
    hi: 'यह पद रिक्त है; नस्ती रिक्त पद पर लंबित दिखेगी।',
    en: 'The post is vacant; the file will show as pending on a vacant post.',
  },
  'file.same-post': {
    hi: 'नस्ती अपनी ही मेज़ पर नहीं भेजी जा सकती।',
    en: 'A file cannot be sent to the desk it lies on.',
  },
  'file.subject-head-unknown': {
    hi: 'ऐसा कोई विषय शीर्ष नहीं है।',
    en: 'There is no such subject head.',
  },
  'file.subject-missing': {
    hi: 'विषय लिखें।',
    en: 'Write the subject.',
  },
  'file.upward-loop': {
    hi: 'यह मेज़ नस्ती पहले देख चुकी है।',
    en: 'The file has been on this desk on its way up.',
  },
};
