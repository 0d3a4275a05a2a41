import { ALERT_KINDS } from '@sanchika/alert/domain';
import type { AlertKind, AlertLanguage } from '@sanchika/alert/domain';
import { describe, expect, it } from 'vitest';
import { pushText } from './push-words';

const CANARY = 'कनारी-विषय-6617';
const DEVANAGARI = /[\u0900-\u097F]/;
const FILE = '01900000-0000-7000-8000-00000000000f';
const ASKING = '01900000-0000-7000-8000-00000000000a';

interface Pushed {
  readonly notification: {
    readonly title: string;
    readonly body: string;
    readonly navigate: string;
    readonly actions: readonly { readonly title: string }[];
    readonly data: { readonly place: string };
  };
}

/** Facts as they lie in the row, with what has no place there beside them. */
function pushOf(kind: AlertKind, language: AlertLanguage, more: object = {}): { text: string; push: Pushed } {
  const counts = { newBreaches: 3, longOver: 2, overDays: 10, ownDesk: 1 };
  const desk = { hi: 'अधीक्षक–स्थापना', en: 'Superintendent–Establishment' };
  const file = { number: 'STN/7/2026', desk, days: 3, isRestricted: false, isHolder: false };
  const stray = { subject: CANARY, note: CANARY, name: CANARY, question: CANARY };
  const facts = JSON.stringify({ ...(kind === 'digest' ? counts : file), ...stray, ...more });
  const alert = {
    id: FILE,
    kind,
    fileId: kind === 'digest' ? null : FILE,
    tag: FILE,
    facts,
    isUrgent: false,
  };
  const text = pushText(alert, { deliveryId: FILE, language, origin: '' });
  return { text, push: JSON.parse(text) as Pushed };
}

describe('the body of a push', () => {
  it.each(ALERT_KINDS)(
    'of %s holds no subject, name or word of a note, in either language (NT-4)',
    (kind) => {
      for (const language of ['hi', 'en'] as const) expect(pushOf(kind, language).text).not.toContain(CANARY);
    },
  );

  it.each(ALERT_KINDS)('of %s is wholly English for whoever reads English', (kind) => {
    const { title, body, actions } = pushOf(kind, 'en').push.notification;
    const words = [title, body, ...actions.map((action) => action.title)];
    expect(words.every((word) => word.trim() !== '')).toBe(true);
    expect(words.join(' ')).not.toMatch(DEVANAGARI);
  });

  it('of a reason asked leads to the form on which it is answered, and of a restricted file nowhere (NT-6b)', () => {
    const { navigate, data } = pushOf('reasonAsked', 'hi', { askingId: ASKING, isHolder: true }).push
      .notification;
    expect([navigate, data.place]).toEqual(Array(2).fill(`/files/${FILE}?act=answer&asking=${ASKING}`));
    const hidden = pushOf('reasonAsked', 'hi', { askingId: ASKING, isRestricted: true });
    expect(hidden.push.notification.data.place).toBe('/alerts');
    expect(hidden.text).not.toContain(ASKING);
  });
});
