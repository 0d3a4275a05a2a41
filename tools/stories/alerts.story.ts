import assert from 'node:assert/strict';
import { AccessApi } from '@sanchika/access/contract';
import { AlertApi } from '@sanchika/alert/contract';
import type { PushBrowser, PushReceived, PushService } from '@sanchika/alert/testing';
import { FileActs, FileReads } from '@sanchika/file/contract';
import { refusalOf } from '@sanchika/file/testing';
import type { Officer } from '@sanchika/file/testing';
import type { Story } from './story';

const SUBJECT = 'कनारी-विषय-3318';
const NOTE = 'कनारी-टीप-7742';

interface Shown {
  readonly title: string;
  readonly body: string;
  readonly navigate: string;
  readonly actions: readonly { readonly action: string }[];
  readonly data: { readonly deliveryId: string; readonly alertId: string };
}

const shownOf = ({ text }: PushReceived): Shown =>
  (JSON.parse(text) as { readonly notification: Shown }).notification;

async function ringsAt(officer: Officer, push: PushService): Promise<PushBrowser> {
  const browser = push.browser();
  await officer.asks(AlertApi.subscribe, { body: browser.subscription });
  return browser;
}

async function lastOf(browser: PushBrowser, count: number): Promise<Shown> {
  const last = (await browser.waits(count)).at(-1);
  assert.ok(last);
  return shownOf(last);
}

/** Nothing that was sent to any of these browsers tells more than it may. */
function assertNothingLeaks(browsers: readonly PushBrowser[], officers: readonly Officer[]): void {
  const names = officers.flatMap(({ me }) => [me.name.hi, me.name.en]);
  for (const { text } of browsers.flatMap(({ received }) => received))
    for (const secret of [SUBJECT, NOTE, ...names]) assert.equal(text.includes(secret), false, secret);
}

export const alertsRing: Story = {
  name: 'push',
  tells: 'an alert rings at each device of a person, encrypted for it, and at no device that was left',
  run: async (district, push) => {
    const { clerk, superintendent } = district;
    await district.setClock('2026-03-02T11:00+05:30');
    const second = await district.signIn('superintendent');
    const browsers = [await ringsAt(superintendent, push), await ringsAt(second, push)] as const;
    const file = await clerk.opensFile({ subject: SUBJECT });
    await clerk.sends(file, { note: NOTE }).to(superintendent);
    for (const browser of browsers) {
      const { body, navigate } = await lastOf(browser, 1);
      assert.equal(body, `${file.fileNumber} · 7 कार्य दिवस शेष`);
      assert.equal(navigate, `/files/${file.fileId}`);
    }
    const { rows, unread } = await superintendent.asks(AlertApi.list);
    assert.deepEqual([rows[0]?.kind, rows[0]?.fileId, unread], ['arrived', file.fileId, 1]);

    await second.asks(AccessApi.signOut);
    await superintendent.sends(file, { note: NOTE }).to(clerk);
    await clerk.sends(file, { note: NOTE }).to(superintendent);
    const { data } = await lastOf(browsers[0], 2);
    assert.equal(browsers[1].received.length, 1);
    const params = { deliveryId: data.deliveryId };
    await superintendent.asks(AlertApi.report, { params, body: { state: 'opened' } });
    assert.equal((await superintendent.asks(AlertApi.list)).unread, 1);
    assertNothingLeaks(browsers, [clerk, superintendent]);
  },
};

export const lateFilesClimb: Story = {
  name: 'ladder',
  tells: 'a late file comes before ever higher posts by itself, in working days, and rings nobody twice',
  run: async (district, push) => {
    const { clerk, superintendent, additionalCollector, collector } = district;
    await district.setClock('2026-03-02T11:00+05:30');
    const officers = [clerk, superintendent, additionalCollector, collector];
    const [holder, reporting, nodal, head] = [
      await ringsAt(clerk, push),
      await ringsAt(superintendent, push),
      await ringsAt(additionalCollector, push),
      await ringsAt(collector, push),
    ];
    const file = await clerk.opensFile({ subject: SUBJECT });
    await district.setClock('2026-03-10T09:45+05:30');
    assert.equal((await lastOf(holder, 1)).body, `${file.fileNumber} · 2 कार्य दिवस शेष`);
    await district.setClock('2026-03-12T09:45+05:30');
    assert.equal((await lastOf(holder, 2)).title, 'आज अंतिम दिन');
    await district.setClock('2026-03-12T17:30+05:30');
    assert.equal((await lastOf(holder, 3)).title, 'समय-सीमा समाप्त');
    const breach = await lastOf(reporting, 1);
    assert.deepEqual(
      breach.actions.map(({ action }) => action),
      ['ask', 'remind'],
    );
    // The weekend and the third working day.
    for (const moment of [
      '2026-03-13T09:45',
      '2026-03-14T12:00',
      '2026-03-15T12:00',
      '2026-03-17T09:45',
      '2026-03-23T09:45',
    ])
      await district.setClock(`${moment}+05:30`);
    await district.setClock('2026-03-26T09:45+05:30');
    const bodies = async (browser: PushBrowser, count: number) =>
      (await browser.waits(count)).map((pushed) => shownOf(pushed)).map(({ title }) => title);
    // Digests of the mornings on which something was late, and the level of ten days.
    for (;;) {
      if ((await bodies(head, 1)).includes('दस दिन से विलंबित')) break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await district.setClock('2026-03-26T12:00+05:30');
    const toCollector = await bodies(head, 1);
    assert.equal(toCollector.filter((title) => title === 'दस दिन से विलंबित').length, 1);
    assert.ok(toCollector.includes('प्रातः सार'));
    assert.deepEqual(new Set(await bodies(nodal, 1)), new Set(['प्रातः सार']));
    assert.equal(holder.received.length, 3);
    assert.equal(reporting.received.length, 1);
    assertNothingLeaks([holder, reporting, nodal, head], officers);
  },
};

export const reasonsAreAsked: Story = {
  name: 'ask-reason',
  tells: 'a superior asks why a file is late, the holder is rung up and his answer stands on the file',
  run: async (district, push) => {
    const { clerk, superintendent, collector } = district;
    await district.setClock('2026-03-02T11:00+05:30');
    const file = await clerk.opensFile({ subject: SUBJECT });
    const question = { question: 'विलंब का कारण बताएँ।' };
    const ask = () => collector.asks(FileActs.askReason, { params: { fileId: file.fileId }, body: question });
    assert.equal((await refusalOf(ask())).code, 'file.not-overdue');
    await district.setClock('2026-03-16T10:30+05:30');
    const [holder, asker] = [await ringsAt(clerk, push), await ringsAt(collector, push)];
    const { askingIds } = await ask();
    const asked = await lastOf(holder, 1);
    assert.equal(asked.title, 'विलंब का कारण पूछा गया');
    assert.equal(asked.navigate, `/files/${file.fileId}?act=answer&asking=${askingIds[0]}`);
    assert.equal((await refusalOf(ask())).code, 'file.already-asked');
    const { rows } = await clerk.asks(FileReads.askedOfMe);
    assert.deepEqual(
      rows.map(({ asking }) => [asking.kind, asking.answerBy]),
      [['delayReason', '2026-03-17T12:00:00.000Z']],
    );
    const words = 'दर अनुसूची प्राप्त नहीं हुई थी।';
    const params = { fileId: file.fileId, askingId: askingIds[0] ?? '' };
    await clerk.asks(FileActs.answer, { params, body: { answer: 'given', words } });
    assert.equal((await lastOf(asker, 1)).title, 'विलंब का कारण आया');
    const seen = await superintendent.sees(file);
    assert.deepEqual(
      seen.askings.map(({ answer }) => answer?.words),
      [words],
    );
    // Nothing that a decision rests on has changed.
    await clerk.sends(file, { note: NOTE, delayReason: { code: 'informationAwaited' } }).to(superintendent);
    assert.equal(
      [...holder.received, ...asker.received].some(({ text }) => text.includes(words)),
      false,
    );
    assertNothingLeaks([holder, asker], [clerk, superintendent, collector]);
  },
};
