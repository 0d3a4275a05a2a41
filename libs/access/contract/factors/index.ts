export { CodeSecret, FactorsView, OneTimeCode, RecoveryCodes } from './code.schema';
export { FactorApi } from './factor.endpoints';
export { FactorProblems } from './factor.problems';
export {
  Assertion,
  Attestation,
  EnrolmentOptions,
  PasskeyName,
  PasskeyView,
  ProofOptions,
} from './passkey.schema';
