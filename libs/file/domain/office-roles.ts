/** Roles of posts that work on files (B6). */
const FILE_WORK_ROLES: readonly string[] = [
  'officer',
  'dealingHand',
  'registryIn',
  'registryOut',
  'sectionHead',
  'headOfOffice',
  'collector',
  'addlCollector',
  'establishment',
  'ddo',
  'recordKeeper',
];

/** Roles that must stay apart from file work: administrators, the auditor and the machine (UA-1). */
const KEPT_APART_ROLES: readonly string[] = ['localAdmin', 'districtAdmin', 'stateAdmin', 'system'];

/** A section officer or above, who may approve the closing of a file (B1). */
const CLOSING_ROLES: readonly string[] = [
  'sectionHead',
  'headOfOffice',
  'officer',
  'collector',
  'addlCollector',
];

/** Whether any of the post's roles shuts it out from noting, whatever its other roles are (UA-1). */
export function isKeptFromNoting(roles: readonly string[]): boolean {
  return roles.some((role) => KEPT_APART_ROLES.includes(role));
}

/** Whether a post with these roles can have files in hand. */
export function worksOnFiles(roles: readonly string[]): boolean {
  return (
    !isKeptFromNoting(roles) &&
    !roles.includes('auditor') &&
    roles.some((role) => FILE_WORK_ROLES.includes(role))
  );
}

/** Whether a post with these roles may be shown a file by naming it there: those who work on files, and the auditor. */
export function mayBeNamed(roles: readonly string[]): boolean {
  return !isKeptFromNoting(roles) && (worksOnFiles(roles) || roles.includes('auditor'));
}

/** Whether a post with these roles is competent to approve the closing of a file. */
export function mayApproveClosing(roles: readonly string[]): boolean {
  return worksOnFiles(roles) && roles.some((role) => CLOSING_ROLES.includes(role));
}
