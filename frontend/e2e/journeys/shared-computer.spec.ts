import { expect, test, type Page } from '@playwright/test';

import { fillAll } from './answering';
import { expectAccessible, expectNoSideScrolling } from './pages';
import { begin, choose, enter, pageIsKept, scene, send, state, thanks } from './phone';

const CLEAR = 'Selesai di komputer bersama';

function recordsOf(page: Page): Promise<unknown[]> {
  return page.evaluate(
    () =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('ampera');
        opening.onerror = () => reject(new Error('the database does not open'));
        opening.onsuccess = () => {
          const stores = [...opening.result.objectStoreNames];
          if (stores.length === 0) {
            resolve([]);
            return;
          }
          const all = opening.result
            .transaction(stores)
            .objectStore(stores[0] ?? '')
            .getAll();
          all.onsuccess = () => resolve(all.result as unknown[]);
        };
      }),
  );
}

test('at a counter one tap signs out and leaves nothing behind', async ({ browser }) => {
  const { keeper, phone } = await scene(browser);
  const survey = await keeper.survey('ANONYMOUS');
  const context = await phone();
  const page = await context.newPage();
  await enter(page);
  await begin(page, survey);
  await choose(page, 'Setuju');
  await state(page, /Tersimpan di HP ini \d\d\.\d\d/);
  await pageIsKept(page);

  await test.step('an answer that would be lost is asked about', async () => {
    await page.getByRole('link', { name: 'Survei saya' }).first().click();
    await page.getByRole('button', { name: CLEAR }).click();
    await expect(page.getByText('Ada 1 survei yang belum terkirim.')).toBeVisible();
    await expectAccessible(page);
    await expectNoSideScrolling(page);
    await page.getByRole('button', { name: 'Batal' }).click();
  });

  await test.step('sent, one tap is enough', async () => {
    await page.getByRole('link', { name: `Lanjutkan: ${survey.title}` }).click();
    await fillAll(page);
    await send(page, survey);
    await thanks(page);
    await page.getByRole('link', { name: 'Survei saya' }).first().click();
    await page.getByRole('button', { name: CLEAR }).click();
    await expect(page.getByRole('button', { name: 'Masuk dengan NIP' })).toBeVisible();
  });

  await test.step('nothing of the person is in the browser', async () => {
    const left = await page.evaluate(async () => ({
      local: { ...localStorage },
      session: Object.keys(sessionStorage),
      caches: (await caches.keys()).filter((name) => !name.startsWith('ampera-shell-')),
    }));
    expect(left).toEqual({ local: {}, session: [], caches: [] });
    // the page that is shown now has opened a database of its own
    expect(await recordsOf(page)).toEqual([]);
    // what stays belongs to a sign-in that nobody has finished
    const cookies = (await context.cookies()).map(({ name }) => name);
    expect(cookies.filter((name) => /^KEYCLOAK_(IDENTITY|SESSION)/.test(name))).toEqual([]);
    await page.goBack();
    await expect(page.getByText(survey.title)).toHaveCount(0);
  });

  await test.step('and Keycloak does not know who was there', async () => {
    await page.goto('/survei/');
    await page.getByRole('button', { name: 'Masuk dengan NIP' }).click();
    await expect(page.locator('#username')).toHaveValue('');
    await expect(page.locator('#password')).toBeVisible();
  });
});
