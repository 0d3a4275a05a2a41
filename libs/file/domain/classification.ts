/** Grades of a file. */
export const CLASSIFICATIONS = ['ordinary', 'restricted'] as const;
export type Classification = (typeof CLASSIFICATIONS)[number];

/** Grades that offices know and that need a machine without any network: no file of them begins here (B1). */
export const HIGHER_GRADES = ['confidential', 'secret', 'topSecret'] as const;
export type Grade = Classification | (typeof HIGHER_GRADES)[number];

/** Whether a file of that grade may be kept here. */
export function isKeptHere(grade: Grade): grade is Classification {
  return CLASSIFICATIONS.some((each) => each === grade);
}
