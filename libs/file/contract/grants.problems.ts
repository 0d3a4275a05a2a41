import { problem } from '@sanchika/platform/contract';

export const GrantProblems = {
  gradeNotKept: problem({
    code: 'file.grade-not-kept',
    status: 422,
    hi: 'गोपनीय, गुप्त और परम गुप्त नस्तियाँ यहाँ नहीं रखी जातीं: उनके लिए बिना किसी नेटवर्क का अलग तंत्र चाहिए। यहाँ सामान्य या प्रतिबंधित चुनें।',
    en: 'Confidential, secret and top secret files are not kept here: they need a machine without any network. Choose ordinary or restricted.',
  }),
};
