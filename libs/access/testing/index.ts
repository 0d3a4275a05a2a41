export { addCodeApp, codeOf, earlyInTheStep } from './code-app';
export { enrolPasskey } from './enrolled-passkey';
export { SampleOffice } from './sample-office';
export type { Part } from './sample-office';
export { SoftwareAuthenticator } from './software-authenticator';
export type { Deceit } from './software-authenticator';
