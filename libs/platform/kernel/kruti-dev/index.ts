export { looksLikeKrutiDev } from './looks-like-kruti-dev';
export { unicodeOfKrutiDev } from './unicode-of-kruti-dev';
