import { Module } from '@nestjs/common';
import { OfficeModule } from '@sanchika/office/api';
import { AccessGuard } from './access.guard';
import { AccessPolicy } from './access.policy';
import { AccountDoor } from './account-door';
import { AccountQueries } from './account.queries';
import { AdministrationController } from './administration.controller';
import { ChangePassword } from './change-password';
import { ChargeReader } from './charge-reader';
import { ChoosePost } from './choose-post';
import { CloseAccount } from './close-account';
import { CodesController } from './codes/codes.controller';
import { FactorsQueries } from './codes/factors.queries';
import { OneTimeCodes } from './codes/one-time-codes';
import { OwnCode } from './codes/own-code';
import { SealedSecrets } from './codes/sealed-secrets';
import { StepUpByCode } from './codes/step-up-by-code';
import { ConfirmReset } from './confirm-reset';
import { DeviceQueries } from './device.queries';
import { DeviceWipes } from './device-wipes';
import { Devices } from './devices';
import { EndedSignIns } from './ended-sign-ins';
import { FactorOfSession } from './factor-of-session';
import { ForgetPast } from './forget-past';
import { IssueSlip } from './issue-slip';
import { LoginTries } from './login-tries';
import { MeQueries } from './me.queries';
import { OwnAccessController } from './own-access.controller';
import { EnrolPasskey } from './passkeys/enrol-passkey';
import { OwnPasskeys } from './passkeys/own-passkeys';
import { PasskeyChallenges } from './passkeys/passkey-challenges';
import { PasskeyOptions } from './passkeys/passkey-options';
import { PasskeyProof } from './passkeys/passkey-proof';
import { PasskeySignIn } from './passkeys/passkey-sign-in';
import { PasskeySignInController } from './passkeys/passkey-sign-in.controller';
import { PasskeysController } from './passkeys/passkeys.controller';
import { RelyingParty } from './passkeys/relying-party';
import { RemovePasskey } from './passkeys/remove-passkey';
import { RenamePasskey } from './passkeys/rename-passkey';
import { StepUpByPasskey } from './passkeys/step-up-by-passkey';
import { PasswordHasher } from './password-hasher';
import { PasswordProof } from './password-proof';
import { PendingCounts } from './pending-counts';
import { PersonRefs } from './person-refs';
import { ProposeReset } from './propose-reset';
import { RedeemSlip } from './redeem-slip';
import { ReopenAccount } from './reopen-account';
import { ResetQueries } from './reset.queries';
import { RevokeDevice } from './revoke-device';
import { SecurityLog } from './security-log';
import { SeenSessions } from './seen-sessions';
import { SessionOpener } from './session-opener';
import { SessionProver } from './session-prover';
import { SessionQueries } from './session.queries';
import { SenderStanding } from './sender-standing';
import { Sessions } from './sessions';
import { SignIn } from './sign-in';
import { SignInController } from './sign-in.controller';
import { SignInGate } from './sign-in-gate';
import { SignOut } from './sign-out';
import { SlipDesk } from './slip-desk';
import { StepUp } from './step-up';
import { StepUpController } from './step-up.controller';
import { StoreLeaseController } from './store-lease.controller';
import { StoreLeaseQueries } from './store-lease.queries';
import { WipeController } from './wipe.controller';

const acts = [
  SignIn,
  RedeemSlip,
  SignOut,
  StepUp,
  ChoosePost,
  ChangePassword,
  RevokeDevice,
  IssueSlip,
  ProposeReset,
  ConfirmReset,
  CloseAccount,
  ReopenAccount,
  PasskeySignIn,
  EnrolPasskey,
  RenamePasskey,
  RemovePasskey,
  StepUpByPasskey,
  OwnCode,
  StepUpByCode,
];
const reads = [
  AccountQueries,
  SessionQueries,
  MeQueries,
  DeviceQueries,
  StoreLeaseQueries,
  ResetQueries,
  FactorsQueries,
];
const parts = [
  Sessions,
  SessionOpener,
  SessionProver,
  SignInGate,
  FactorOfSession,
  SealedSecrets,
  OneTimeCodes,
  RelyingParty,
  PasskeyChallenges,
  PasskeyOptions,
  PasskeyProof,
  OwnPasskeys,
  SeenSessions,
  Devices,
  DeviceWipes,
  LoginTries,
  PasswordHasher,
  PasswordProof,
  SlipDesk,
  AccessPolicy,
  AccountDoor,
  ForgetPast,
];
const doors = [
  AccessGuard,
  ChargeReader,
  EndedSignIns,
  PendingCounts,
  PersonRefs,
  SecurityLog,
  SenderStanding,
];

const controllers = [
  SignInController,
  PasskeySignInController,
  OwnAccessController,
  PasskeysController,
  CodesController,
  WipeController,
  StepUpController,
  StoreLeaseController,
  AdministrationController,
];

@Module({
  imports: [OfficeModule],
  controllers,
  providers: [...acts, ...reads, ...parts, ...doors],
  exports: doors,
})
export class AccessModule {}
