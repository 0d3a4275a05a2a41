export const hi = {
  'access.step-up': 'पहचान की पुष्टि',
  'access.step-up.words': 'इस राशि के लिए अपना पासवर्ड एक बार फिर दें। पुष्टि पाँच मिनट तक रहती है।',
  'access.step-up.password': 'आपका पासवर्ड',
  'access.step-up.missing': 'पासवर्ड लिखें।',
  'access.step-up.show': 'दिखाएँ',
  'access.step-up.hide': 'छिपाएँ',
  'access.step-up.prove': 'पुष्टि कर मुहर लगाएँ',
  'access.step-up.passkey': 'पासकी से पुष्टि करें',
  'access.step-up.passkey.none': 'पासकी से पुष्टि नहीं हुई: आपने रोक दिया, या इस यंत्र पर आपकी पासकी नहीं है।',
  'access.step-up.offline': 'पुष्टि के लिए नेटवर्क चाहिए। मुहर अभी लगाई जा सकती है; पासवर्ड भेजते समय माँगा जाएगा।',
  'access.step-up.later': 'अभी मुहर लगाएँ, पासवर्ड बाद में',
  'access.step-up.close': 'बंद करें',
} as const;
