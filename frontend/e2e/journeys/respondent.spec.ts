import { expect, test, type Request } from '@playwright/test';

import { fillAll, fillSection, signInOnPhone } from './answering';
import { expectAccessible, expectNoSideScrolling } from './pages';
import { person, typeCredentials } from './people';

// the narrowest phone that is still sold
test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

test('an ASN signs in on a phone, sees who they are, and signs out', async ({ page }) => {
  const asn = person('respondent');
  await page.goto('/survei/');
  await expectAccessible(page);
  await signInOnPhone(page, 'respondent');

  await expect(page.getByRole('heading', { name: 'Survei saya' })).toBeVisible();
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

test('an ASN answers an anonymous survey, and nothing in it says who', async ({
  page,
  context,
}) => {
  test.setTimeout(300_000);
  const nameless: Request[] = [];
  page.on('request', (request) => {
    if (/\/(manifest|questionnaire|anonymous-\w+)$/.test(request.url())) nameless.push(request);
  });
  await signInOnPhone(page, 'respondent');
  const card = page.getByRole('listitem').filter({ hasText: 'Anonim' }).first();
  await card.getByRole('link', { name: /^Isi survei/ }).click();

  await test.step('reads what is promised', async () => {
    await expect(page.getByText(/Jawaban dikirim tanpa nama/)).toBeVisible();
    await expectAccessible(page);
    await expectNoSideScrolling(page);
    await page.getByRole('link', { name: /Lihat rincian/ }).click();
    await expect(page.getByText('Sidik jari penanda tangan')).toBeVisible();
    await expectAccessible(page);
    await expectNoSideScrolling(page);
    await page.goBack();
    await page.getByRole('button', { name: 'Mulai' }).click();
    await expect(page.getByRole('list', { name: 'Kode lanjutan' })).toBeVisible();
    await expectAccessible(page);
    await expectNoSideScrolling(page);
    await page.getByRole('button', { name: 'Sudah saya catat, lanjut' }).click();
  });

  await test.step('is told what is missing', async () => {
    await page.getByRole('button', { name: 'Lanjut', exact: true }).click();
    await expect(page.locator('.summary')).toBeFocused();
    await expectAccessible(page);
  });

  await test.step('finds the draft again after the page was killed', async () => {
    await fillSection(page);
    const answered = await page.locator('#answered').textContent();
    await expect(page.getByText(/Tersimpan di HP ini \d\d\.\d\d/)).toBeVisible();
    await page.reload();
    await expect(page.locator('#answered')).toHaveText(answered ?? '');
  });

  await fillAll(page);
  await page.getByRole('button', { name: 'Lanjut ke pengiriman' }).click();

  await test.step('loses the connection while sending', async () => {
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Kirim jawaban' }).click();
    await expect(page.getByRole('alert')).toContainText('Belum tersambung');
    await expectAccessible(page);
    await context.setOffline(false);
  });

  await expect(page.getByRole('heading', { name: /^Terima kasih/ })).toBeVisible();
  await expectAccessible(page);
  await expectNoSideScrolling(page);
  const receipt = await page.locator('.receipt code').textContent();
  expect(receipt?.replaceAll(' ', '')).toMatch(/^[0-9a-f]{64}$/);

  await test.step('sent nothing that names them', async () => {
    expect(nameless.some((request) => request.url().endsWith('/anonymous-submissions'))).toBe(true);
    for (const request of nameless) {
      // what never left, offline, has headers that never were
      if (!(await request.response())) continue;
      const headers = await request.allHeaders();
      expect(Object.keys(headers)).not.toContain('authorization');
      expect(Object.keys(headers)).not.toContain('cookie');
      expect(Object.keys(headers)).not.toContain('referer');
      expect(Object.keys(headers)).not.toContain('idempotency-key');
    }
  });

  await test.step('withdraws and answers again with the same ballot', async () => {
    await page.getByRole('button', { name: 'Tarik jawaban' }).click();
    await page.getByRole('button', { name: 'Ya, tarik jawaban' }).click();
    await expect(page.getByText(/Jawaban Anda sudah ditarik/)).toBeVisible();
    await page.getByRole('button', { name: 'Lanjutkan' }).click();
    await fillAll(page);
    await page.getByRole('button', { name: 'Lanjut ke pengiriman' }).click();
    await page.getByRole('button', { name: 'Kirim jawaban' }).click();
    await expect(page.locator('.receipt code')).toHaveText(receipt ?? '');
  });

  await page.getByRole('link', { name: 'Survei saya' }).first().click();
  await expect(page.getByText('Sudah terkirim dari HP ini')).toBeVisible();
  await expectAccessible(page);
});

test('a superior rates somebody by name, and the session ends before sending', async ({ page }) => {
  test.setTimeout(300_000);
  let submissions = 0;
  page.on('request', (request) => {
    if (request.url().endsWith('/submissions')) submissions += 1;
  });
  await signInOnPhone(page, 'unit-officer');
  const card = page.getByRole('listitem').filter({ hasText: 'Bernama' }).first();
  const subject = (await card.locator('.about').textContent()) ?? '';
  await card.getByRole('link', { name: /^Isi survei/ }).click();
  await expect(page.getByText(/Nama Anda melekat pada jawaban ini/)).toBeVisible();
  await page.getByRole('button', { name: 'Mulai' }).click();
  await fillAll(page);

  await test.step('signs in again and is back at the same place', async () => {
    const address = page.url();
    await page.evaluate(() => {
      const key = Object.keys(sessionStorage).find((one) => one.startsWith('oidc.user:')) ?? '';
      const user = JSON.parse(sessionStorage.getItem(key) ?? '{}') as Record<string, unknown>;
      const over = { ...user, access_token: 'over', refresh_token: undefined };
      sessionStorage.setItem(key, JSON.stringify(over));
    });
    await page.getByRole('button', { name: 'Kirim jawaban' }).click();
    await expect(page.getByRole('alert')).toContainText('Silakan masuk lagi');
    await page.getByRole('button', { name: 'Masuk lagi' }).click();
    await expect(page.getByRole('heading', { name: 'Periksa jawaban' })).toBeVisible();
    expect(page.url()).toBe(address);
  });

  await test.step('is sent once, however often the button is tapped', async () => {
    submissions = 0;
    await page.getByRole('button', { name: 'Kirim jawaban' }).dblclick();
    await expect(page.getByRole('heading', { name: /^Terima kasih/ })).toBeVisible();
    expect(submissions).toBe(1);
    await expectAccessible(page);
    await expectNoSideScrolling(page);
  });

  await page.getByRole('link', { name: 'Survei saya' }).first().click();
  const done = page.getByRole('listitem').filter({ hasText: subject });
  await expect(done.getByText('Sudah terkirim dari HP ini')).toBeVisible();
});
