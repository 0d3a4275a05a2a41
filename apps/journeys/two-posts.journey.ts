import assert from 'node:assert/strict';
import { aNewPosting, appoint, createPost } from '@sanchika/file/testing';
import type { Desk } from '@sanchika/file/testing';
import { OfficeApi } from '@sanchika/office/contract';
import type { Journey, World } from './journey';

const REGULAR = 'स्थापना की नस्ती';
const ADDITIONAL = 'वित्त की नस्ती';

interface Deputy {
  readonly login: string;
  readonly regular: Desk;
  readonly additional: Desk;
}

/** A clerk of the establishment who also has charge of a desk in finance; a file lies on each. */
async function appointDeputy({ admin, superintendent }: World['district']): Promise<Deputy> {
  const seat = { officeCode: 'MSD-COL', roles: ['dealingHand'] as const, reportsTo: superintendent };
  const { login, personId, postId } = await appoint(admin, { ...seat, sectionCode: 'MSD-COL-EST' });
  const additional = { postId: await createPost(admin, { ...seat, sectionCode: 'MSD-COL-FIN' }) };
  const body = aNewPosting({ personId, postId: additional.postId }, 'additional');
  await admin.asks(OfficeApi.startPosting, { body });
  const regular = { postId };
  for (const [subject, desk] of [
    [REGULAR, regular],
    [ADDITIONAL, additional],
  ] as const) {
    const file = await superintendent.opensFile({ subject });
    await superintendent.sends(file, { note: 'परीक्षण करें।' }).to(desk);
  }
  return { login, regular, additional };
}

/** Additional charge (UA-4): the post is chosen at sign-in and changed later, and each has an inbox of its own (K-2). */
export const twoPosts: Journey = {
  name: 'posts',
  tells: 'a person with two posts chooses one, changes to the other, and finds on each desk what lies there',
  run: async ({ district, phone }) => {
    const { login, regular } = await appointDeputy(district);
    const deputy = await phone();
    const file = (subject: string) => deputy.page.getByRole('link', { name: new RegExp(subject) });

    await deputy.enter(login);
    await deputy.page.getByRole('heading', { name: 'पद चुनें' }).waitFor();
    assert.equal(await deputy.page.getByText('मेज़ पर 1 नस्ती').count(), 2);
    await deputy.check('choice of the post');
    await deputy.actIn('वित्त');
    await file(ADDITIONAL).waitFor();
    assert.equal(await file(REGULAR).count(), 0);
    await deputy.check('inbox of the additional charge');

    await deputy.page.goto('/me');
    await deputy.check('posts held');
    await deputy.actIn('स्थापना');
    await deputy.page.getByRole('button', { name: /^इस पद से कार्य करें: .*वित्त/ }).waitFor();
    await deputy.page.goto('/inbox');
    await file(REGULAR).waitFor();
    assert.equal(await file(ADDITIONAL).count(), 0);

    await deputy.openFile(REGULAR);
    await deputy.page.getByLabel('टीप', { exact: true }).fill('परीक्षण किया गया।');
    await deputy.press('मुहर लगाएँ');
    await deputy.page.getByRole('heading', { name: 'बस्ता बँध गया' }).waitFor();
    const [returned] = (await district.superintendent.desk()).rows.filter(
      ({ subject }) => subject === REGULAR,
    );
    assert.equal(returned?.from?.postId, regular.postId);
  },
};
