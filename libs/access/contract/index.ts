export { AccessApi } from './access.endpoints';
export { AccessProblems } from './access.problems';
export {
  ChangePassword,
  DeviceView,
  HeldPost,
  Me,
  NewPassword,
  RedeemSlip,
  SignIn,
  StoreLease,
} from './access.schema';
