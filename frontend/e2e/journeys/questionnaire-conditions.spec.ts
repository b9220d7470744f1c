import { expect, test } from '@playwright/test';

import { expectAccessible } from './pages';
import { stateOf } from './people';

test.use({ storageState: stateOf('evaluator') });

test('an item is asked under a condition: written as a sentence, tried on the phone, checked before it is published', async ({
  page,
}, info) => {
  await page.setViewportSize({ width: 1440, height: 1000 });
  await page.goto('/questionnaires/new');
  await page.getByLabel('Judul').fill('Survei bercabang');
  await page.getByLabel('Kode').fill(`CABANG-${Date.now()}`);
  await page.keyboard.press('Control+Enter');
  await expect(page).toHaveURL(/\/edit$/);

  await page.getByRole('button', { name: 'Tambah bagian' }).click();
  await page.keyboard.type('Penilaian');
  const add = async (kind: string, text: string) => {
    await page.getByRole('button', { name: 'Tambah butir jenis lain di Penilaian' }).click();
    await page.getByRole('menuitem', { name: kind, exact: true }).click();
    await page.keyboard.type(text);
  };
  await add('Nilai 0 sampai 10', 'Apakah Anda menyarankan program ini?');
  await add('Teks panjang', 'Anda memberi nilai {butir_1}. Mengapa?');

  await page.getByText('Syarat dan ketentuan').click();
  await page.getByRole('button', { name: 'Tambah syarat: Tampilkan bila' }).press('Enter');
  await expect(page.getByLabel('Jawaban yang dilihat, syarat 1')).toBeFocused();
  await page.getByLabel('Perbandingan, syarat 1').selectOption('paling banyak');
  await page.getByLabel('Nilai, syarat 1').fill('6');

  const phone = page.getByRole('region', { name: 'Pratinjau ponsel' });
  await expect(phone.getByText('1 butir tidak ditampilkan')).toBeVisible();
  await phone.getByLabel('4', { exact: true }).check();
  await expect(phone.getByText('Anda memberi nilai 4. Mengapa?')).toBeVisible();
  await expectAccessible(page);
  await page.screenshot({ path: info.outputPath('conditions-1440.png'), fullPage: true });

  await page.getByRole('button', { name: 'Tambah syarat', exact: true }).first().click();
  await page.getByLabel('Perbandingan, syarat 2').selectOption('lebih dari');
  await page.getByLabel('Nilai, syarat 2').fill('8');
  await page.setViewportSize({ width: 360, height: 780 });
  await page.getByLabel('Nilai, syarat 2').scrollIntoViewIfNeeded();
  await expectAccessible(page);
  await page.screenshot({ path: info.outputPath('conditions-360.png'), fullPage: true });
  await page.setViewportSize({ width: 1440, height: 1000 });

  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Semua tersimpan')).toBeVisible();
  await page.getByRole('button', { name: 'Terbitkan' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('syarat ini tidak pernah dapat terpenuhi')).toBeVisible();
  await dialog.getByRole('button', { name: 'Bagian 1, butir 2' }).click();
  await expect(page.getByRole('group', { name: 'Tampilkan bila', exact: true })).toBeFocused();

  await page.getByRole('button', { name: 'Hapus syarat 2' }).click();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Semua tersimpan')).toBeVisible();
  await page.getByRole('button', { name: 'Terbitkan' }).click();
  await expect(page.getByText('Semua sudah lengkap.')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Terbitkan' }).click();
  await page.getByRole('link', { name: 'Versi 1' }).click();
  await expect(
    page.getByText(
      'Ditampilkan bila Butir 1: Apakah Anda menyarankan program ini? nilainya paling banyak 6.',
    ),
  ).toBeVisible();
});
