import { Module } from '@nestjs/common';
import { OfficeModule } from '@sanchika/office/api';
import { AccessGuard } from './access.guard';
import { AccessPolicy } from './access.policy';
import { AccountQueries } from './account.queries';
import { AdministrationController } from './administration.controller';
import { ChangePassword } from './change-password';
import { ChargeReader } from './charge-reader';
import { ChoosePost } from './choose-post';
import { ConfirmReset } from './confirm-reset';
import { DeviceQueries } from './device.queries';
import { Devices } from './devices';
import { EndedSignIns } from './ended-sign-ins';
import { ForgetPast } from './forget-past';
import { IssueSlip } from './issue-slip';
import { LoginTries } from './login-tries';
import { MeQueries } from './me.queries';
import { OwnAccessController } from './own-access.controller';
import { PasswordHasher } from './password-hasher';
import { PendingCounts } from './pending-counts';
import { PersonRefs } from './person-refs';
import { ProposeReset } from './propose-reset';
import { RedeemSlip } from './redeem-slip';
import { ResetQueries } from './reset.queries';
import { RevokeDevice } from './revoke-device';
import { SecurityLog } from './security-log';
import { SeenSessions } from './seen-sessions';
import { SessionOpener } from './session-opener';
import { SessionQueries } from './session.queries';
import { Sessions } from './sessions';
import { SignIn } from './sign-in';
import { SignInController } from './sign-in.controller';
import { SignOut } from './sign-out';
import { SlipDesk } from './slip-desk';
import { StepUp } from './step-up';
import { StepUpController } from './step-up.controller';

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
];
const reads = [AccountQueries, SessionQueries, MeQueries, DeviceQueries, ResetQueries];
const parts = [
  Sessions,
  SessionOpener,
  SeenSessions,
  Devices,
  LoginTries,
  PasswordHasher,
  SlipDesk,
  AccessPolicy,
  ForgetPast,
];
const doors = [AccessGuard, ChargeReader, EndedSignIns, PendingCounts, PersonRefs, SecurityLog];

@Module({
  imports: [OfficeModule],
  controllers: [SignInController, OwnAccessController, StepUpController, AdministrationController],
  providers: [...acts, ...reads, ...parts, ...doors],
  exports: doors,
})
export class AccessModule {}
