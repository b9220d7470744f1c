import { expect, test } from '@playwright/test';

import { expectAccessible, expectNoSideScrolling } from './pages';
import { person, typeCredentials } from './people';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

test('an ASN signs in on a phone, sees who they are, and signs out', async ({ page }) => {
  const asn = person('respondent');
  await page.goto('/survei/');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Masuk dengan NIP' }).click();
  await typeCredentials(page, asn.nip);

  await expect(page.getByText(asn.name)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Belum ada survei untuk Anda' })).toBeVisible();
  await expect(page.getByText(asn.nip)).toHaveCount(0);
  expect(page.url()).not.toContain('code=');
  await expectAccessible(page);
  await expectNoSideScrolling(page);

  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: 'My surveys' })).toBeVisible();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('button', { name: 'Sign in with NIP' })).toBeVisible();
});

test('a wrong password lets nobody in', async ({ page }) => {
  await page.goto('/survei/');
  await page.getByRole('button', { name: 'Masuk dengan NIP' }).click();
  await typeCredentials(page, person('respondent').nip, 'bukan-kata-sandi');
  await expect(page.locator('#kc-login')).toBeVisible();
  expect(page.url()).toContain('/auth/realms/asn/');
});
