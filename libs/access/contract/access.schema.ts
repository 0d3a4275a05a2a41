import { PostLabel, POSTING_KINDS, ROLES } from '@sanchika/office/contract';
import { BilingualName, Id, InstantText } from '@sanchika/platform/contract';
import * as z from 'zod';

/** 12 to 128 characters, no rules of composition and no forced change (ASVS 6.2). */
export const NewPassword = z.string().min(12).max(128);

/** An employee code or a ten-digit mobile number. */
export const LoginName = z.string().trim().min(4).max(64);

export const SignIn = z
  .object({
    login: LoginName,
    password: z.string().min(1).max(128),
    /** Of the code app, or a recovery code; asked for by `access.code-needed`. */
    code: z.string().trim().min(6).max(40).optional(),
    deviceName: z.string().max(80).optional(),
  })
  .meta({ id: 'SignIn' });

/** A one-time slip, given on paper by the administrators, is exchanged for a password of one's own. */
export const RedeemSlip = z
  .object({ login: LoginName, slip: z.string().trim().min(8).max(40), newPassword: NewPassword })
  .meta({ id: 'RedeemSlip' });

/** Proves anew who one is. */
export const StepUp = z.object({ password: z.string().min(1).max(128) }).meta({ id: 'StepUp' });

/** Until when the proof holds, by the server's clock. */
export const SteppedUp = z.object({ until: InstantText }).meta({ id: 'SteppedUp' });

export const ChangePassword = z
  .object({ password: z.string().min(1).max(128), newPassword: NewPassword })
  .meta({ id: 'ChangePassword' });

/** A post one holds now, and how. */
export const HeldPost = z
  .object({
    post: PostLabel,
    postingId: Id,
    kind: z.enum(POSTING_KINDS),
    roles: z.array(z.enum(ROLES)),
    since: InstantText,
    until: InstantText.nullable(),
    /** Files on the desk of the post. */
    pending: z.int(),
  })
  .meta({ id: 'HeldPost' });
export type HeldPost = z.infer<typeof HeldPost>;

export const Me = z
  .object({
    personId: Id,
    employeeCode: z.string(),
    name: BilingualName,
    language: z.enum(['hi', 'en']),
    posts: z.array(HeldPost),
    /** The post in which one acts; null until one is chosen or when none is held. */
    actingPostId: Id.nullable(),
    deviceId: Id,
    /** Whether the device may keep what it is shown; absent where it may. */
    mayKeep: z.boolean().optional(),
    /** Server time, for the phone to see how far its own clock is off. */
    now: InstantText,
  })
  .meta({ id: 'Me' });
export type Me = z.infer<typeof Me>;

export const DeviceView = z
  .object({
    deviceId: Id,
    name: z.string(),
    firstSeenAt: InstantText,
    lastSeenAt: InstantText,
    isThisOne: z.boolean(),
    isSignedIn: z.boolean(),
  })
  .meta({ id: 'Device' });
export type DeviceView = z.infer<typeof DeviceView>;

/** What lets a device go on reading what it keeps. */
export const StoreLease = z
  .object({
    /** The server's half of the key, 256 bits as base64url. */
    half: z.string().length(43),
    until: InstantText,
    now: InstantText,
  })
  .meta({ id: 'StoreLease' });
export type StoreLease = z.infer<typeof StoreLease>;

/** A password reset waits for the second administrator. */
export const ResetView = z
  .object({
    resetId: Id,
    personId: Id,
    employeeCode: z.string(),
    name: BilingualName,
    proposedBy: BilingualName,
    proposedAt: InstantText,
  })
  .meta({ id: 'PasswordReset' });

export const SlipView = z.object({ slip: z.string(), expiresAt: InstantText }).meta({ id: 'SignInSlip' });
