// Needed with the first paste and not before: its own chunk.
export { looksLikeKrutiDev, unicodeOfKrutiDev } from '@sanchika/platform/kernel/kruti-dev';
