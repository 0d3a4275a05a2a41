import { problem } from '@sanchika/platform/contract';

export const AlertProblems = {
  pushRefused: problem({
    code: 'alert.push-address-refused',
    status: 422,
    hi: 'यह ब्राउज़र जिस सूचना-सेवा से जुड़ा है, वह मान्य सेवाओं में नहीं है। सूचनाएँ संचिका में मिलती रहेंगी।',
    en: 'The push service of this browser is not among those allowed. Alerts stay to be seen in Sanchika.',
  }),
  tooManyDevices: problem({
    code: 'alert.too-many-devices',
    status: 409,
    hi: 'दस यंत्रों पर सूचनाएँ पहले से चालू हैं। किसी एक पर बंद करें।',
    en: 'Alerts are on at ten devices already. Turn them off at one of them.',
  }),
  snoozeNotAhead: problem({
    code: 'alert.snooze-not-ahead',
    status: 422,
    hi: 'याद दिलाने का दिन आज के बाद के 30 दिनों में होना चाहिए।',
    en: 'The day of the reminder must come within the 30 days after today.',
  }),
};
