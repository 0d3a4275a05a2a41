import { createHash } from 'node:crypto';
import { actionsOf, alertWords, digestWords } from '@sanchika/alert/domain';
import type { AlertAction, AlertFacts, AlertLanguage, AlertWords, DigestFacts } from '@sanchika/alert/domain';
import type { Alert } from './alert.entity';

/** RFC 8030 in the shape of a declarative push (W3C Push API, 3.3.1): the number by which it is known. */
const DECLARATIVE = 8030;

const TITLES: Readonly<Record<AlertAction, Readonly<Record<AlertLanguage, string>>>> = {
  ask: { hi: 'कारण पूछें', en: 'Ask why' },
  remind: { hi: 'कल याद दिलाएँ', en: 'Remind me tomorrow' },
};

type Told = Pick<Alert, 'id' | 'kind' | 'fileId' | 'tag' | 'facts' | 'isUrgent'>;

/** Where and to whom an alert is sent. */
export interface PushTo {
  readonly deliveryId: string;
  readonly language: AlertLanguage;
  /** Under which people reach the service; empty when it is not configured. */
  readonly origin: string;
}

/**
 * The bytes of a push, before encryption: a declarative push, which Safari shows by itself, with what our worker needs
 * beside it. It says number, desk and days and nothing else.
 */
export function pushText(alert: Told, { deliveryId, language, origin }: PushTo): string {
  const { title, body } = wordsOf(alert, language);
  const place = placeOf(alert);
  const actions = actionsFor(alert).map((action) => ({
    action,
    title: TITLES[action][language],
    ...(action === 'ask' && { type: 'text' }),
    navigate: `${origin}${action === 'ask' ? `/files/${alert.fileId}?act=askReason` : place}`,
  }));
  return JSON.stringify({
    web_push: DECLARATIVE,
    notification: {
      title,
      body,
      lang: language,
      dir: 'ltr',
      tag: alert.tag,
      navigate: `${origin}${place}`,
      actions,
      data: { deliveryId, alertId: alert.id, fileId: isSecret(alert) ? null : alert.fileId, place },
    },
  });
}

/** At most 32 letters of the alphabet of URLs, which tell nothing. */
export function topicOf({ tag }: Pick<Alert, 'tag'>): string {
  return createHash('sha256').update(tag).digest('base64url').slice(0, 32);
}

function wordsOf({ kind, facts }: Told, language: AlertLanguage): AlertWords {
  const said: unknown = JSON.parse(facts);
  return kind === 'digest'
    ? digestWords(said as DigestFacts, language)
    : alertWords(kind, said as AlertFacts, language);
}

function actionsFor(alert: Told): AlertAction[] {
  return alert.kind === 'digest' ? [] : actionsOf(alert.kind, JSON.parse(alert.facts) as AlertFacts);
}

function isSecret({ kind, facts }: Told): boolean {
  return kind !== 'digest' && (JSON.parse(facts) as AlertFacts).isRestricted;
}

/** The file, where whoever holds it has the sheet on which he decides; of a reason asked, the form on which it is given. */
function placeOf(alert: Told): string {
  if (alert.kind === 'digest' || alert.fileId === null || isSecret(alert)) return '/alerts';
  const { askingId } = JSON.parse(alert.facts) as AlertFacts;
  const place = `/files/${alert.fileId}`;
  return askingId === undefined ? place : `${place}?act=answer&asking=${askingId}`;
}
