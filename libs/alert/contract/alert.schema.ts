import { ALERT_KINDS } from '@sanchika/alert/domain';
import { PostLabel } from '@sanchika/office/contract';
import { BilingualName, DateText, Id, InstantText, pageOf } from '@sanchika/platform/contract';
import * as z from 'zod';

const Base64Url = z.string().regex(/^[A-Za-z0-9_-]+={0,2}$/);

/** The address and keys that a browser gave for its pushes. Whose it is, the session says and nothing else. */
export const Subscribe = z
  .strictObject({
    endpoint: z.string().min(1).max(1000),
    keys: z.strictObject({
      /** Uncompressed point of P-256. */
      p256dh: Base64Url.min(86).max(90),
      auth: Base64Url.min(22).max(26),
    }),
  })
  .meta({ id: 'Subscribe' });

export const SubscriptionView = z
  .object({
    subscriptionId: Id,
    deviceId: Id,
    /** The push service, by its host. */
    service: z.string(),
    since: InstantText,
    isThisDevice: z.boolean(),
  })
  .meta({ id: 'Subscription' });

/** What a digest counts; 100 stands for more than 99. */
export const DigestCounts = z
  .object({ newBreaches: z.int(), longOver: z.int(), overDays: z.int(), ownDesk: z.int() })
  .meta({ id: 'DigestCounts' });

export const AlertView = z
  .object({
    alertId: Id,
    kind: z.enum(ALERT_KINDS),
    at: InstantText,
    /** Null for a digest, and for a restricted file that lies at another desk. */
    fileId: Id.nullable(),
    number: z.string(),
    desk: BilingualName,
    days: z.int(),
    isRestricted: z.boolean(),
    isHolder: z.boolean(),
    counts: DigestCounts.nullable(),
    openedAt: InstantText.nullable(),
    /** Until when the holder of the file put his reminder off (NT-8). */
    putOffUntil: InstantText.nullable(),
  })
  .meta({ id: 'Alert' });
export type AlertView = z.infer<typeof AlertView>;

export const AlertPage = pageOf(AlertView).extend({ unread: z.int() }).meta({ id: 'AlertPage' });
export type AlertPage = z.infer<typeof AlertPage>;

export const Opened = z.strictObject({ alertIds: z.array(Id).min(1).max(50) }).meta({ id: 'OpenedAlerts' });

export const Report = z.strictObject({ state: z.enum(['shown', 'opened']) }).meta({ id: 'DeliveryReport' });

/** The day on whose morning one is reminded; the next working day when it is left out. */
export const Snooze = z.strictObject({ until: DateText.optional() }).meta({ id: 'Snooze' });

export const RedListQuery = z.object({ deskPostId: Id.optional() });

/** A late file of a desk below, with when its holder was asked for the reason by the reader of the list. */
export const RedRow = z
  .object({
    fileId: Id,
    computerNo: z.int(),
    fileNumber: z.string().nullable(),
    subject: z.string(),
    holder: PostLabel.nullable(),
    heldSince: InstantText.nullable(),
    dueAt: InstantText.nullable(),
    daysLate: z.int().describe('working days'),
    /** Whether its holder works on it, so that he can be asked. */
    isAtWork: z.boolean(),
    asked: z
      .object({ at: InstantText, answerBy: InstantText.nullable(), answeredAt: InstantText.nullable() })
      .nullable(),
  })
  .meta({ id: 'RedRow' });
export type RedRow = z.infer<typeof RedRow>;

export const RedDesk = z
  .object({ post: PostLabel, late: z.int(), longest: z.int().describe('working days') })
  .meta({ id: 'RedDesk' });
export type RedDesk = z.infer<typeof RedDesk>;

/** What is late on the desks below a post, the longest late first. */
export const RedList = z
  .object({
    /** Whoever has none below has no list. */
    hasPostsBelow: z.boolean(),
    late: z.int(),
    /** There are more than were counted. */
    isMore: z.boolean(),
    newBreaches: z.int(),
    longOver: z.int(),
    overDays: z.int(),
    desks: z.array(RedDesk).max(30),
    rows: z.array(RedRow).max(50),
    /** The last morning summary of the reader, in this post. */
    digest: z.object({ at: InstantText, counts: DigestCounts }).nullable(),
    asOf: InstantText,
  })
  .meta({ id: 'RedList' });
export type RedList = z.infer<typeof RedList>;
