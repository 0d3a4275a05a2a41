import { problem } from '@sanchika/platform/contract';

/** What may stop a post from arranging its own files. */
export const ArrangingProblems = {
  tooManyFolders: problem({
    code: 'file.too-many-folders',
    status: 422,
    hi: 'अपने फ़ोल्डर अधिकतम 50 हो सकते हैं। पहले कोई एक हटाएँ।',
    en: 'You can keep 50 folders of your own. Remove one first.',
  }),
  folderNameTaken: problem({
    code: 'file.folder-name-taken',
    status: 409,
    hi: 'इस नाम का फ़ोल्डर पहले से है।',
    en: 'There is a folder of this name already.',
  }),
  folderFull: problem({
    code: 'file.folder-full',
    status: 422,
    hi: 'एक फ़ोल्डर में अधिकतम 500 नस्तियाँ रखी जा सकती हैं।',
    en: 'A folder holds at most 500 files.',
  }),
  nameEmpty: problem({
    code: 'file.folder-name-empty',
    status: 422,
    hi: 'फ़ोल्डर का नाम लिखें।',
    en: 'Write the name of the folder.',
  }),
  dayNotAhead: problem({
    code: 'file.follow-up-not-ahead',
    status: 422,
    hi: 'अनुवर्तन की तिथि आज के बाद की और एक वर्ष के भीतर की होनी चाहिए।',
    en: 'The follow-up date must come after today, within a year.',
  }),
  tooManyFollowUps: problem({
    code: 'file.too-many-follow-ups',
    status: 422,
    hi: 'अधिकतम 500 अनुवर्तन रखे जा सकते हैं। पहले कुछ पूरे करें।',
    en: 'You can keep 500 follow-ups. Finish some first.',
  }),
};
