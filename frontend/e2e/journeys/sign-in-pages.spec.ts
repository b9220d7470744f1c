import { expect, test } from '@playwright/test';

import { lookAt } from './pages';
import { signInPages } from './sign-in-pages';

test('the pages of the sign-in are ours on every screen, and ask nobody else', async ({
  page,
  baseURL,
}) => {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '')) elsewhere.push(request.url());
  });
  const seen: string[] = [];
  const wrong: string[] = [];
  for await (const name of signInPages(page)) {
    seen.push(name);
    await expect(page.locator('header .brand')).toHaveText('Ampera');
    await expect(page.locator('html')).toHaveAttribute('lang', 'id');
    wrong.push(...(await lookAt(page, name)));
  }
  expect(seen).toHaveLength(8);
  expect(wrong).toEqual([]);
  expect(elsewhere).toEqual([]);
});

test('a NIP is taken with spaces, the password is shown on request, in English, too', async ({
  page,
}) => {
  await page.goto('/survei/');
  await page.locator('button.main').click();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in with NIP' })).toBeVisible();
  const password = page.getByLabel('Password', { exact: true });
  await password.fill(process.env.AMPERA_DEMO_PASSWORD ?? '');
  await page.getByRole('button', { name: 'Show password' }).click();
  await expect(password).toHaveAttribute('type', 'text');
  await page.getByRole('button', { name: 'Hide password' }).click();
  await expect(password).toHaveAttribute('type', 'password');
  await page.getByLabel('NIP').fill('19910130 202321 2 010');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(/\/survei\//);
});
