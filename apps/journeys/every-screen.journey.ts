import type { Journey } from './journey';

const SCREENS = [
  ['/files', 'नस्तियाँ'],
  ['/files/new', 'नई नस्ती'],
  ['/search', 'खोज'],
  ['/outbox', 'आउटबॉक्स'],
  ['/me', 'मैं'],
] as const;

/** Every screen by its address, as after a reload, for an officer and for an administrator. */
export const everyScreen: Journey = {
  name: 'screens',
  tells: 'every screen opens by its address and can be read by everybody',
  run: async ({ district, phone }) => {
    const clerk = await phone();
    await clerk.signIn(district.clerk.me.employeeCode);
    for (const [path, heading] of SCREENS) {
      await clerk.page.goto(path);
      await clerk.page.getByRole('heading', { name: heading, exact: true }).first().waitFor();
      await clerk.check(path);
    }
    const { fileId } = await district.clerk.opensFile({ subject: 'अवलोकन हेतु' });
    await clerk.page.goto(`/files/${fileId}`);
    await clerk.page.getByRole('heading', { name: 'अवलोकन हेतु' }).waitFor();
    await clerk.check('a file by its address');
    await clerk.page.getByRole('button', { name: 'विवरण' }).click();
    await clerk.page.getByRole('dialog', { name: 'विवरण' }).waitFor();
    await clerk.check('details of a file');

    const admin = await phone();
    await admin.signIn(district.admin.me.employeeCode);
    await admin.page.goto('/me/administration');
    await admin.page.getByRole('heading', { name: 'प्रशासन', exact: true }).first().waitFor();
    await admin.check('administration');

    const newcomer = await phone();
    await newcomer.page.goto('/sign-in/first');
    await newcomer.page.getByLabel('पर्ची का क्रमांक').waitFor();
    await newcomer.check('first sign-in');
  },
};
