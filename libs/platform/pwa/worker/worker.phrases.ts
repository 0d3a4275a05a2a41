import type { EnglishOf } from '../phrases';

export const hi = {
  'worker.new': 'संचिका का नया रूप तैयार है',
  'worker.new.words': 'बदलने में एक क्षण लगता है; आपका लिखा और न भेजा कार्य सुरक्षित रहता है।',
  'worker.new.later': 'जो लिखा जा रहा है या भेजना शेष है, वह पहले पूरा हो। ऐप फिर से खोलने पर भी नया रूप आ जाएगा।',
  'worker.new.take': 'अभी बदलें',
  'worker.later': 'बाद में',
  'worker.current': 'यह नवीनतम रूप है।',
  'worker.install': 'संचिका को फ़ोन पर रखें',
  'worker.install.words': 'मुख्य स्क्रीन से एक स्पर्श में खुलेगी, बिना नेटवर्क भी।',
  'worker.install.take': 'फ़ोन पर रखें',
  'worker.install.how': 'कैसे रखें',
  'worker.close': 'बंद करें',
  'worker.step.share': 'Safari में नीचे “शेयर” का चिह्न छुएँ।',
  'worker.step.add': 'सूची में “होम स्क्रीन में जोड़ें” चुनें।',
  'worker.step.open': '“जोड़ें” छुएँ; फिर संचिका को होम स्क्रीन से खोलें।',
} as const;

export const en: EnglishOf<typeof hi> = {
  'worker.new': 'A new version of Sanchika is ready',
  'worker.new.words': 'Changing takes a moment; what you wrote and what is not sent yet stays safe.',
  'worker.new.later':
    'Finish what is being written or sent first. Opening the app again brings the new version too.',
  'worker.new.take': 'Change now',
  'worker.later': 'Later',
  'worker.current': 'This is the newest version.',
  'worker.install': 'Keep Sanchika on your phone',
  'worker.install.words': 'It opens from the home screen at one touch, without network too.',
  'worker.install.take': 'Keep on phone',
  'worker.install.how': 'How to',
  'worker.close': 'Close',
  'worker.step.share': 'In Safari, touch the share sign at the foot.',
  'worker.step.add': 'Choose “Add to Home Screen” in the list.',
  'worker.step.open': 'Touch “Add”; then open Sanchika from the home screen.',
};
