export { appoint, createPost, postTo } from './appointment';
export type { Appointed, Appointment } from './appointment';
export { openNewsLine } from './news-line';
export type { NewsLine } from './news-line';
export { Officer } from './officer';
export type { Desk, FileRef, FileWords, MovementWords } from './officer';
export { RawDatabase } from './raw-database';
export { granted, refusalOf, Refused } from './refused';
export { SampleDistrict } from './sample-district';
