import { problem } from '@sanchika/platform/contract';

export const OfficeProblems = {
  codeTaken: problem({
    code: 'office.code-taken',
    status: 409,
    hi: 'यह कोड पहले से है: {code}',
    en: 'The code is already in use: {code}',
  }),
  unknownOffice: problem({
    code: 'office.unknown-office',
    status: 422,
    hi: 'ऐसा कोई कार्यालय या शाखा नहीं है।',
    en: 'There is no such office or section.',
  }),
  unknownPost: problem({
    code: 'office.unknown-post',
    status: 422,
    hi: 'ऐसा कोई पद नहीं है।',
    en: 'There is no such post.',
  }),
  unknownPerson: problem({
    code: 'office.unknown-person',
    status: 422,
    hi: 'ऐसा कोई अधिकारी-कर्मचारी नहीं है।',
    en: 'There is no such person.',
  }),
  reportingLoop: problem({
    code: 'office.reporting-loop',
    status: 422,
    hi: 'कोई पद सीधे या घूमकर स्वयं को रिपोर्ट नहीं कर सकता।',
    en: 'A post cannot report to itself, directly or in a circle.',
  }),
  postFilled: problem({
    code: 'office.post-filled',
    status: 409,
    hi: 'इस पद पर उस अवधि में नियमित पदस्थापना है।',
    en: 'The post has a regular occupant in that period.',
  }),
  limitDayPast: problem({
    code: 'office.limit-day-past',
    status: 422,
    hi: 'प्रत्यायोजन का अंतिम दिन आज या उसके बाद का होना चाहिए।',
    en: 'The last day of a delegation must be today or later.',
  }),
  rolesClash: problem({
    code: 'office.roles-clash',
    status: 422,
    hi: 'ये भूमिकाएँ एक पद पर साथ नहीं रह सकतीं।',
    en: 'These roles may not be joined on one post.',
  }),
};
