export { SampleOffice } from './sample-office';
export type { Part } from './sample-office';
