import { expect, test, type Browser, type Page } from '@playwright/test';

import { choose, save, title } from './forms';
import { stateOf, type Role } from './people';

test.describe.configure({ mode: 'serial' });

const run = Date.now().toString(36).toUpperCase();
const RECOMMENDATION = `Rekomendasi Uji ${run}`;
const ACTION = `Aksi Uji ${run}`;

async function as(role: Role, browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    storageState: stateOf(role),
    viewport: { width: 1440, height: 900 },
  });
  return context.newPage();
}

/** Signed in with Ampera too, and on the page of what became of the recommendation. */
async function followUp(page: Page): Promise<void> {
  await page.goto('/follow-ups');
  await page.locator('[data-page-search]').fill(RECOMMENDATION);
  await page.getByRole('link', { name: RECOMMENDATION }).first().click();
  await title(page, RECOMMENDATION);
}

test('an evaluator writes a recommendation and issues it', async ({ browser }) => {
  const page = await as('evaluator', browser);
  await page.goto('/recommendations/new');
  await choose(page, 'Evaluasi', 'Evaluasi program pembinaan ASN');
  await page.getByLabel(/praktik langsung terlalu sedikit/).check();
  await page.getByRole('textbox', { name: 'Rekomendasi', exact: true }).fill(RECOMMENDATION);
  await page
    .getByRole('textbox', { name: /^Uraian/ })
    .fill('Sediakan jam simulasi bagi petugas loket.');
  await page
    .getByRole('textbox', { name: /^Ukuran keberhasilan/ })
    .fill('Setiap petugas berlatih satu jam sebulan.');
  await page.getByRole('radio', { name: /Sedang/ }).check();
  await choose(page, 'Unit yang dituju', 'Dinas Penanaman Modal');
  await choose(page, 'Jabatan', 'Kepala Subbagian Umum');
  await save(page);
  await title(page, RECOMMENDATION);

  await page.getByRole('button', { name: 'Terbitkan', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Terbitkan' }).click();
  await expect(page.getByText('Rekomendasi diterbitkan dan unit diberi tahu.')).toBeVisible();
});

test('the unit is told by mail and answers', async ({ browser }) => {
  const page = await as('unit-officer', browser);
  await expect(async () => {
    await page.goto('/mailbox');
    await expect(page.getByText(RECOMMENDATION).first()).toBeVisible({ timeout: 500 });
  }).toPass();
  const letter = page.getByRole('article').filter({ hasText: RECOMMENDATION }).first();
  await letter.getByRole('link').first().click();
  await title(page, RECOMMENDATION);

  await page.getByRole('button', { name: 'Tanggapi' }).click();
  const panel = page.getByRole('dialog');
  await panel.getByRole('radio', { name: /^Diterima(?! sebagian)/ }).check();
  await panel.getByRole('button', { name: 'Kirim tanggapan' }).click();
  await expect(page.getByText('Tanggapan tersimpan.')).toBeVisible();
});

test('the unit plans an action, proves it, and asks for verification', async ({ browser }) => {
  const page = await as('unit-officer', browser);
  await followUp(page);
  await page.getByRole('button', { name: 'Tambah aksi' }).click();
  const panel = page.getByRole('dialog');
  await panel.getByRole('textbox', { name: 'Aksi', exact: true }).fill(ACTION);
  await panel.getByLabel('Penanggung jawab').selectOption({ index: 1 });
  await save(page);
  await expect(page.getByRole('heading', { name: ACTION })).toBeVisible();

  const proofs = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { level: 2, name: 'Bukti dukung', exact: true }) });
  await proofs.locator('input[type=file]').setInputFiles({
    name: 'bukti-uji.pdf',
    mimeType: 'application/pdf',
    buffer: PDF,
  });
  await proofs.getByRole('button', { name: 'Unggah bukti' }).click();
  await expect(proofs.getByRole('heading', { name: 'bukti-uji.pdf' })).toBeVisible();

  await page.getByRole('button', { name: 'Ajukan verifikasi' }).click();
  await panel.getByRole('textbox', { name: /^Keterangan/ }).fill('Jam simulasi sudah berjalan.');
  await panel.getByRole('button', { name: 'Ajukan verifikasi' }).click();
  await expect(page.getByText('Menunggu verifikasi').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Verifikasi', exact: true })).toHaveCount(0);
});

test('an evaluator who did not do it verifies it', async ({ browser }) => {
  const page = await as('evaluator', browser);
  await followUp(page);
  await page.getByRole('button', { name: 'Verifikasi', exact: true }).click();
  const panel = page.getByRole('dialog');
  await panel.getByRole('radio', { name: /^Diterima/ }).check();
  await panel.getByRole('textbox', { name: /^Catatan/ }).fill('Daftar hadir sesuai.');
  await panel.getByRole('button', { name: 'Verifikasi' }).click();
  await expect(page.getByText('Sesuai', { exact: true }).first()).toBeVisible();
});

/** One empty page. */
const PDF = Buffer.from(
  [
    '%PDF-1.4',
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
    '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj',
    'trailer<</Root 1 0 R>>',
    '%%EOF',
  ].join('\n'),
);
