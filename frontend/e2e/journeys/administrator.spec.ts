import { expect, test } from '@playwright/test';

import { stateOf } from './people';

test.use({ storageState: stateOf('admin') });

const run = Date.now().toString(36).toUpperCase();

test('an administrator adds a unit, is told what is missing, and corrects it', async ({ page }) => {
  await page.goto('/units');
  await page.getByRole('link', { name: 'Tambah unit' }).click();
  await page.getByLabel(/^Nama/).fill(`Dinas Uji ${run}`);
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await expect(page.getByText('isian perlu diperbaiki')).toBeVisible();

  await page.getByLabel(/^Kode(?! BPS)/).fill(`UJI-${run}`);
  await page.getByLabel('Jenis').selectOption('Dinas');
  await page.getByLabel('Berlaku sejak').fill('2026-01-01');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1, name: `Dinas Uji ${run}` })).toBeVisible();

  await page.getByRole('link', { name: 'Ubah', exact: true }).click();
  await page.getByLabel(/^Nama/).fill(`Dinas Uji Coba ${run}`);
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: `Dinas Uji Coba ${run}` }),
  ).toBeVisible();

  await page.goto('/units');
  await page.locator('[data-page-search]').fill(`UJI-${run}`);
  await expect(page.getByRole('link', { name: `Dinas Uji Coba ${run}` })).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(2);
});

test('an administrator imports a roster: checked first, one row refused, then applied', async ({
  page,
}) => {
  // a birthday of its own per run, so that nobody of an earlier one is met
  const day = String(1 + (Date.now() % 28)).padStart(2, '0');
  const serial = String(1 + (Math.floor(Date.now() / 1000) % 998)).padStart(3, '0');
  const rows = [
    'NIP;Nama;Jenis;Golongan;Jabatan;Kode Unit',
    `199607${day}2020122${serial};Siti Uji ${run};PNS;III/a;Analis;UNIT`,
    `199613${day}2020122${serial};Salah Bulan;PNS;III/a;Analis;UNIT`,
  ];
  await page.goto('/units');
  const code = await page.locator('tbody tr td:nth-child(2)').first().innerText();

  await page.goto('/roster-imports/new');
  await page.locator('input[type=file]').setInputFiles({
    name: `pegawai-${run}.csv`,
    mimeType: 'text/csv',
    buffer: Buffer.from(rows.join('\n').replaceAll('UNIT', code.trim())),
  });
  await page.getByRole('button', { name: 'Unggah dan periksa' }).click();
  await expect(page.getByRole('heading', { name: 'Hasil pemeriksaan' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Baris yang ditolak' })).toBeVisible();
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(2);

  await page.getByRole('button', { name: 'Terapkan' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Terapkan' }).click();
  await expect(page.getByRole('heading', { name: 'Hasil penerapan' })).toBeVisible();

  await page.getByRole('link', { name: 'Lihat data pegawai' }).click();
  await page.locator('[data-page-search]').fill(`Siti Uji ${run}`);
  await page.getByRole('link', { name: `Siti Uji ${run}` }).click();
  await expect(page.getByText(`199607${day}2020122${serial}`)).toBeVisible();
});

test('an administrator grants a role, and the audit trail tells it', async ({ page }) => {
  await page.goto('/accounts/new');
  await page.getByLabel('Pegawai').fill(`Siti Uji ${run}`);
  await page.getByRole('option', { name: `Siti Uji ${run}` }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Siti Uji ${run}` })).toBeVisible();
  await page.getByLabel('Evaluator').check();
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await page.locator('[data-page-search]').fill(`Siti Uji ${run}`);
  await expect(page.getByRole('row').filter({ hasText: `Siti Uji ${run}` })).toContainText(
    'Evaluator',
  );

  await page.goto('/audit-entries');
  // others work at the same time, so it need not be the latest entry
  const entry = page.getByRole('row').filter({ hasText: `Siti Uji ${run}` });
  await expect(entry.first()).toBeVisible();
});
