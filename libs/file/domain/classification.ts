/** Grades of a file; `confidential` and above need an air-gapped deployment and are not created here. */
export const CLASSIFICATIONS = ['ordinary', 'restricted'] as const;
export type Classification = (typeof CLASSIFICATIONS)[number];
