import { inject } from '@angular/core';
import type { AlertView } from '@sanchika/alert/contract';
import { actionsOf, alertWords, digestWords } from '@sanchika/alert/domain';
import type { AlertAction } from '@sanchika/alert/domain';
import { instantOfIso } from '@sanchika/platform/kernel';
import { ServerClock } from '@sanchika/platform/pwa';
import { injectPhrase, ReadingChoices, writeAge, writeMoment } from '@sanchika/platform/pwa/phrases';
import type { hi } from '../alerts.phrases';

/** One alert, ready to be drawn. */
export interface AlertLine {
  readonly alertId: string;
  readonly title: string;
  readonly body: string;
  readonly when: string;
  readonly putOff: string | null;
  readonly isNew: boolean;
  readonly actions: readonly AlertAction[];
}

/** Everything one was told of one file, the newest first. */
export interface AlertGroup {
  readonly key: string;
  readonly fileId: string | null;
  readonly heading: string;
  readonly lines: readonly AlertLine[];
}

/** Draws alerts together by their files, in the order in which the newest of each came. */
export function injectAlertGroups(): (alerts: readonly AlertView[]) => AlertGroup[] {
  const phrase = injectPhrase<typeof hi>();
  const reading = inject(ReadingChoices);
  const clock = inject(ServerClock);
  const lineOf = (alert: AlertView, isFirst: boolean): AlertLine => {
    const { alertId, kind, at, openedAt, putOffUntil, counts } = alert;
    const language = reading.language();
    const { title, body } =
      kind === 'digest'
        ? digestWords(counts ?? NO_COUNTS, language)
        : // Within the app its holder may know which one waits.
          alertWords(kind, { ...alert, isRestricted: alert.isRestricted && alert.fileId === null }, language);
    return {
      ...{ alertId, title, body: reading.writeDigits(body), isNew: openedAt === null },
      when: writeAge(instantOfIso(at), clock.now(), reading.locale()),
      putOff:
        putOffUntil === null
          ? null
          : phrase('alert.put-off', {
              when: writeMoment(instantOfIso(putOffUntil), 'shortDayClock', reading.locale()),
            }),
      // The newest alert of a file stands for all of them.
      actions: isFirst && kind !== 'digest' ? actionsOf(kind, alert) : [],
    };
  };
  const headingOf = ({ kind, isRestricted, number }: AlertView): string => {
    if (kind === 'digest') return phrase('alert.digest');
    return number === '' || isRestricted ? phrase('alert.restricted') : reading.writeDigits(number);
  };
  return (alerts) =>
    [...byFile(alerts)].flatMap(([key, all]) => {
      const [first] = all;
      if (!first) return [];
      const lines = all.map((alert, place) => lineOf(alert, place === 0));
      return [{ key, fileId: first.fileId, heading: headingOf(first), lines }];
    });
}

const NO_COUNTS = { newBreaches: 0, longOver: 0, overDays: 10, ownDesk: 0 };

function byFile(alerts: readonly AlertView[]): Map<string, AlertView[]> {
  const groups = new Map<string, AlertView[]>();
  for (const alert of alerts) {
    const key = alert.fileId ?? alert.alertId;
    groups.set(key, [...(groups.get(key) ?? []), alert]);
  }
  return groups;
}
