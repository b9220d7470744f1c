import { expect, test, type Browser, type Page } from '@playwright/test';

import { fillAll } from './answering';
import { choose, save, title } from './forms';
import { expectAccessible, expectNoSideScrolling } from './pages';
import { stateOf } from './people';

test.describe.configure({ mode: 'serial' });

const run = Date.now().toString(36).toUpperCase();
const NAME = `Kepuasan ${run}`;
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const DESK = { viewport: { width: 1440, height: 900 }, storageState: stateOf('evaluator') };

let campaign = '';

/** A moment in Palembang as the form takes it. */
function moment(daysFromNow: number): string {
  const shifted = new Date(Date.now() + daysFromNow * 86_400_000 + 7 * 3_600_000);
  return shifted.toISOString().slice(0, 16);
}

async function desk(browser: Browser): Promise<Page> {
  const context = await browser.newContext(DESK);
  return context.newPage();
}

/** Somebody who has never been here, and nowhere else. */
async function stranger(browser: Browser): Promise<Page> {
  const context = await browser.newContext(PHONE);
  return context.newPage();
}

test('an evaluator asks citizens at two counters with the SKM', async ({ browser }) => {
  const page = await desk(browser);
  await page.goto('/questionnaires/new');
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(page.getByRole('button', { name: 'Buat, lalu susun' })).toBeVisible();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(height).toBeLessThan(2000);
  await page.setViewportSize(DESK.viewport);
  await page.getByRole('radio', { name: /^Instrumen siap pakai/ }).check();
  await page
    .getByLabel('Instrumen', { exact: true })
    .selectOption({ label: 'Survei Kepuasan Masyarakat' });
  await page.getByLabel('Judul', { exact: true }).fill(`SKM ${run}`);
  await page.getByLabel('Kode').fill(`SKM-${run}`);
  await page.getByRole('button', { name: 'Buat, lalu susun' }).click();
  await expect(page).toHaveURL(/\/edit$/);
  const english = page.getByLabel('Judul (Inggris)').first();
  await english.fill(`SKM ${run}`);
  await page.getByRole('button', { name: 'Terbitkan' }).first().click();
  const publishing = page.getByRole('dialog');
  await expect(publishing.getByText('Semua sudah lengkap.')).toBeVisible();
  await publishing.getByRole('button', { name: 'Terbitkan' }).click();
  await expect(page.getByRole('link', { name: 'Versi 1' })).toBeVisible();

  await page.goto('/campaigns/new');
  await page.getByRole('textbox', { name: 'Evaluasi' }).click();
  await page.getByRole('option').first().click();
  await choose(page, 'Kuesioner', `SKM ${run}`);
  await page.getByLabel('Judul').fill(NAME);
  await page.getByLabel('Kode', { exact: true }).first().fill(`K-${run}`);
  await page.getByRole('radio', { name: /^Terbuka untuk umum/ }).check();
  await page.getByLabel('Nama', { exact: true }).fill('Loket 1');
  await page.getByLabel(/^Perkiraan pengguna layanan/).fill('400');
  await page.getByRole('button', { name: 'Tambah titik layanan' }).click();
  const second = page.getByRole('group', { name: 'Titik 2' });
  await second.getByLabel('Nama', { exact: true }).fill('Loket 2');
  await second.getByLabel('Kode', { exact: true }).fill('LOKET-2');
  await second.getByLabel(/^Perkiraan pengguna layanan/).fill('300');
  await page.getByLabel('Buka', { exact: true }).fill(moment(-1));
  await page.getByLabel('Tutup', { exact: true }).fill(moment(8));
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoSideScrolling(page);
  await page.setViewportSize(DESK.viewport);
  await save(page);
  await title(page, NAME);
  await page.getByRole('button', { name: 'Terbitkan' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Terbitkan' }).click();
  await expect(page.getByRole('heading', { name: 'Kode QR titik layanan' })).toBeVisible();
  campaign = new URL(page.url()).pathname.split('/')[2] ?? '';
  await expect(page.getByText(`/survei/umum/#${campaign}`)).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Unduh poster (PDF)' }).click();
  expect((await download).suggestedFilename()).toMatch(/^poster-.*\.pdf$/);
  await page.context().close();
});

test('a citizen answers on a phone without signing in, once', async ({ browser }) => {
  const page = await stranger(browser);
  const asked: string[] = [];
  page.on('request', (request) => {
    asked.push(request.url());
    expect(request.headers().authorization).toBeUndefined();
  });
  await page.goto(`/survei/umum/#${campaign}/LOKET-2`);
  await title(page, NAME);
  await expect(page.getByText('Yang Anda nilai: pelayanan di Loket 2.')).toBeVisible();
  await expectAccessible(page);
  await expectNoSideScrolling(page);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByText('You rate the service at Loket 2.')).toBeVisible();
  await page.getByRole('button', { name: 'Bahasa Indonesia' }).click();
  await page.getByRole('button', { name: 'Mulai', exact: true }).click();
  await fillAll(page);
  await page.getByRole('button', { name: 'Kirim jawaban' }).click();
  await title(page, /^Terima kasih/);
  await expectAccessible(page);
  // no server learns of the point by an address
  expect(asked.some((url) => new URL(url).pathname.startsWith('/auth'))).toBe(false);

  await page.goto('about:blank');
  await page.goto(`/survei/umum/#${campaign}/LOKET-1`);
  await expect(page.getByRole('heading', { name: 'HP ini sudah menjawab' })).toBeVisible();
  await expectAccessible(page);
  await page.context().close();
});

test('an answer given without a connection leaves by itself', async ({ browser }) => {
  const page = await stranger(browser);
  await page.goto(`/survei/umum/#${campaign}`);
  await page.getByRole('button', { name: 'Loket 1' }).click();
  await page.getByRole('button', { name: 'Mulai', exact: true }).click();
  await fillAll(page);
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Kirim jawaban' }).click();
  await expect(page.getByRole('heading', { name: 'Belum tersambung' })).toBeVisible();
  await page.context().setOffline(false);
  await title(page, /^Terima kasih/);
  await page.context().close();
});

test('a sheet of paper from a counter counts when two people have read it', async ({ browser }) => {
  const page = await desk(browser);
  await page.goto(`/campaigns/${campaign}`);
  await page.getByRole('link', { name: 'Lembar bernomor' }).click();
  await page.getByRole('button', { name: 'Buat dan cetak lembar' }).click();
  await page.getByRole('textbox', { name: 'Jumlah lembar' }).fill('1');
  await page.getByLabel('Titik layanan').selectOption({ label: 'Loket 1' });
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Buat dan unduh PDF' }).click();
  expect((await download).suggestedFilename()).toMatch(/-1-1\.pdf$/);
  await expect(page.getByRole('row', { name: /0001-8/ })).toContainText('Loket 1');
  await page.getByRole('link', { name: '0001-8' }).click();
  await title(page, 'Lembar 0001-8');
  const sheet = page.url();
  await expect(page.getByRole('textbox', { name: /NIP/ })).toHaveCount(0);
  const questions = page.locator('fieldset:has(input[type=radio])');
  await expect(questions).toHaveCount(9);
  for (const question of await questions.all()) await question.getByRole('radio').last().check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Simpan isian pertama' }).click();
  await expect(page.getByRole('row', { name: /0001-8/ })).toContainText('Menunggu pemeriksaan');
  await page.context().close();

  const context = await browser.newContext({ ...DESK, storageState: stateOf('admin') });
  const second = await context.newPage();
  await second.goto(sheet);
  await second.getByRole('radio', { name: /Bandingkan dengan lembar/ }).check();
  await second.getByRole('button', { name: 'Sesuai dengan lembar, hitung' }).click();
  await second
    .getByRole('dialog')
    .getByRole('button', { name: 'Sesuai dengan lembar, hitung' })
    .click();
  await expect(second.getByText('Dihitung', { exact: true })).toBeVisible();
  await context.close();
});

test('the team sees the answers arrive, by counter', async ({ browser }) => {
  const page = await desk(browser);
  await page.goto(`/campaigns/${campaign}`);
  await expect(page.getByText(/^3 jawaban dihitung/)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Loket 1' })).toContainText(
    '1 di antaranya di atas kertas',
  );
  const arrivals = page.getByRole('region', { name: 'Loket 2' });
  await expect(arrivals.getByText(/^1 jawaban dihitung/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Jangan hitung rentang jam' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Alasan/).fill('Percobaan.');
  await dialog.getByRole('button', { name: 'Jangan hitung rentang jam' }).click();
  await expect(dialog.getByText(/paling sedikit 5 jawaban/).last()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoSideScrolling(page);
  await page.context().close();
});
