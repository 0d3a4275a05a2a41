import type { SampleSignIn } from './sample-sign-ins';

/** The sample sign-ins as lines for the console. */
export function signInLines(signIns: readonly SampleSignIn[]): string {
  const lines = signIns.map(
    ({ employeeCode, password, designation }) =>
      `  ${employeeCode}  ${password}  ${designation.hi} / ${designation.en}`,
  );
  return ['नमूना प्रवेश / sample sign-ins:', ...lines, ''].join('\n');
}
