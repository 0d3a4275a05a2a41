import assert from 'node:assert/strict';
import { partOf } from '@sanchika/file/testing';
import type { Journey } from './journey';

const SUBJECT = 'भवन मरम्मत का प्रकरण';

/** A part is opened while the file is away, without network, and is merged when both lie on one desk (FM-3). */
export const partComesHome: Journey = {
  name: 'part',
  tells: 'a part is opened without network while the file is away, and merged where both meet',
  run: async ({ district, phone }) => {
    const { clerk, superintendent } = district;
    const file = await clerk.opensFile({ subject: SUBJECT });
    await clerk.sends(file, { note: 'प्रस्तुत।' }).to(superintendent);
    const first = await phone();
    await first.signIn(clerk.me.employeeCode);
    await first.page.goto(`/files/${file.fileId}`);
    await first.page.getByRole('heading', { name: SUBJECT }).waitFor();
    await first.goOffline(true);
    await first.press(/^और कार्य/);
    await first.press('भाग नस्ती खोलें');
    await first.page.getByLabel('भाग का विषय').fill('भवन मरम्मत: नया पत्र');
    await first.check('the form of opening a part');
    await first.page.locator('sk-act-form [type=submit]').click();
    await first.page.getByText('भाग नस्ती खोलें · भेजना शेष').waitFor();
    await first.goOffline(false);
    const line = first.page.locator('sk-file-bundle').getByRole('link', { name: /\(भाग-[1१]\)/ });
    await line.waitFor({ timeout: 60_000 });
    await first.check('a file with a part');
    await line.click();
    await first.page.getByRole('heading', { name: 'भवन मरम्मत: नया पत्र' }).waitFor();
    await first.page.getByRole('link', { name: 'मुख्य नस्ती खोलें' }).waitFor();

    const [part] = (await superintendent.sees(file)).parts;
    assert.ok(part);
    await clerk.sends(part, { note: 'नया पत्र प्राप्त हुआ।' }).to(superintendent);
    await partOf(clerk, file);

    const second = await phone();
    const { page } = second;
    await second.signIn(superintendent.me.employeeCode);
    await page.goto(`/files/${file.fileId}`);
    await page.locator('sk-file-bundle').getByRole('button', { name: 'भाग मिलाएँ' }).click();
    await second.check('the form of merging a part');
    await page.locator('sk-act-form [type=submit]').click();
    await page.getByRole('heading', { name: /\(भाग-[1१]\) · .* को मिलाई गई/ }).waitFor({ timeout: 60_000 });
    await second.check('a file that took a part in');
    const { notes, parts } = await superintendent.sees(file);
    assert.deepEqual(
      notes.map(({ noteNo, origin }) => [noteNo, origin?.no ?? null]),
      [
        [1, null],
        [2, 1],
      ],
    );
    assert.deepEqual(
      parts.map(({ state }) => state),
      ['merged', 'active'],
    );
    await page.goto(`/files/${part.fileId}`);
    await page.getByRole('link', { name: 'वह नस्ती खोलें' }).waitFor();
    await second.check('a merged part');
  },
};
