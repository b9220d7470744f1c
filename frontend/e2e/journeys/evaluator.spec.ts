import { expect, test, type Page } from '@playwright/test';

import { choose, save, title } from './forms';
import { stateOf } from './people';

test.use({ storageState: stateOf('evaluator'), viewport: { width: 1440, height: 900 } });
test.describe.configure({ mode: 'serial' });

const run = Date.now().toString(36).toUpperCase();
const PARTICIPANTS = 16;

/** A moment in Palembang as the form takes it. */
function moment(daysFromNow: number): string {
  const shifted = new Date(Date.now() + daysFromNow * 86_400_000 + 7 * 3_600_000);
  return shifted.toISOString().slice(0, 16);
}

test('an evaluator adds a programme, a cohort and its participants', async ({ page }) => {
  await page.goto('/programmes/new');
  await page.getByLabel('Nama program').fill(`Program Uji ${run}`);
  await page.getByLabel('Kode').fill(`PU-${run}`);
  await page.getByLabel('Bentuk').selectOption('Bimbingan teknis');
  await page.getByRole('textbox', { name: 'Tujuan 1' }).fill('Menyusun prioritas kerja harian.');
  await save(page);
  await title(page, `Program Uji ${run}`);

  await page.getByRole('link', { name: 'Tambah angkatan' }).first().click();
  await page.getByLabel('Nama angkatan').fill('Angkatan Uji');
  await page.getByLabel('Hari pertama').fill(moment(-244).slice(0, 10));
  await page.getByLabel('Hari terakhir').fill(moment(-240).slice(0, 10));
  await save(page);
  await title(page, /Angkatan Uji/);

  await page.getByRole('button', { name: 'Tambah peserta' }).first().click();
  // the panel slides in; it takes the focus when it is there
  await expect(page.getByRole('textbox', { name: 'Cari nama atau jabatan' })).toBeFocused();
  const results = page.getByRole('group', { name: 'Hasil pencarian' });
  await expect(results.getByRole('checkbox').nth(PARTICIPANTS)).toBeVisible();
  for (let at = 0; at < PARTICIPANTS; at += 1) await results.getByRole('checkbox').nth(at).check();
  await page.getByRole('button', { name: `Tambahkan ${PARTICIPANTS} peserta` }).click();
  await expect(page.getByText(`${PARTICIPANTS} peserta ditambahkan`)).toBeVisible();
});

test('an evaluator designs an evaluation of it', async ({ page }) => {
  await page.goto('/evaluations/new');
  await page.getByLabel('Judul evaluasi').fill(`Evaluasi Uji ${run}`);
  await page.getByLabel('Kode').fill(`EU-${run}`);
  await page.getByLabel('Maksud evaluasi').fill('Mengetahui apakah materi dapat diterapkan.');
  await choose(page, 'Program yang dievaluasi', `Program Uji ${run}`);
  await page.getByLabel(/^Efektivitas/).check();
  await page.getByLabel('Survei', { exact: true }).check();
  await save(page);
  await title(page, `Evaluasi Uji ${run}`);
});

test('an evaluator takes a questionnaire from the library and publishes it', async ({ page }) => {
  await page.goto('/questionnaires/new');
  await page.getByRole('radio', { name: /^Instrumen siap pakai/ }).check();
  await page
    .getByLabel('Instrumen', { exact: true })
    .selectOption({ label: 'Survei peserta program pembinaan' });
  await page.getByLabel('Judul', { exact: true }).fill(`Kuesioner Uji ${run}`);
  await page.getByLabel('Kode').fill(`KU-${run}`);
  await page.getByRole('button', { name: 'Buat, lalu susun' }).click();
  await expect(page).toHaveURL(/\/edit$/);

  const english = page.getByLabel('Judul (Inggris)').first();
  await english.fill(`Test questionnaire ${run}`);
  await page.getByRole('button', { name: 'Terbitkan' }).first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Semua sudah lengkap.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Terbitkan' }).click();
  await expect(page.getByRole('link', { name: 'Versi 1' })).toBeVisible();
});

async function plan(page: Page, name: string, code: string): Promise<void> {
  await page.goto('/campaigns/new');
  await choose(page, 'Evaluasi', `Evaluasi Uji ${run}`);
  await choose(page, 'Kuesioner', `Kuesioner Uji ${run}`);
  await page.getByLabel('Judul').fill(name);
  await page.getByLabel('Kode').fill(code);
  await page.getByLabel(/Angkatan Uji/).check();
  await page.getByLabel('Buka', { exact: true }).fill(moment(1));
  await page.getByLabel('Tutup', { exact: true }).fill(moment(8));
  await page.getByRole('radio', { name: /^Anonim/ }).check();
  await save(page);
  await title(page, name);
}

test('an evaluator plans an anonymous survey, sees who is asked, and publishes it', async ({
  page,
}) => {
  await plan(page, `Survei Uji ${run}`, `SU-${run}`);
  await page.getByRole('button', { name: 'Terbitkan' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Terbitkan' }).click();
  await expect(page.getByText('Survei sudah terbit dan dibuka sendiri')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Manifes' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ubah', exact: true })).toHaveCount(0);
});

test('a survey that is still a draft is changed', async ({ page }) => {
  await plan(page, `Rancangan Uji ${run}`, `RU-${run}`);
  await page.getByRole('link', { name: 'Ubah', exact: true }).click();
  await page.getByLabel('Judul').fill(`Rancangan Kedua ${run}`);
  await save(page);
  await title(page, `Rancangan Kedua ${run}`);
});

test('an evaluator reads the results of the closed survey, broken down, and takes them along', async ({
  page,
}) => {
  await page.goto('/campaigns?q=DEMO-ALUMNI');
  await page.locator('tbody').getByRole('link').first().click();
  await page.getByRole('link', { name: 'Lihat hasil' }).click();
  await title(page, /^Hasil: /);
  await expect(page.getByText(/n = \d+/).first()).toBeVisible();
  const cuts = page.getByRole('navigation', { name: 'Rincian hasil' });
  await cuts.getByRole('link').nth(1).click();
  await expect(page).toHaveURL(/cut=[A-Z]+/);
  await expect(cuts.getByRole('link').nth(1)).toHaveAttribute('aria-current', /.+/);

  await page.getByRole('button', { name: 'Unduh', exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Unduh CSV' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.csv$/);
});
