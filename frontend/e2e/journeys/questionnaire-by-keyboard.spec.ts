import { expect, test, type Page } from '@playwright/test';

import { expectAccessible } from './pages';
import { stateOf } from './people';

test.use({ storageState: stateOf('evaluator') });

/** Presses Tab until the control with this name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let pressed = 0; pressed < 300; pressed += 1) {
    const reached = await page.evaluate((pattern) => {
      const control = document.activeElement;
      if (!control) return false;
      const labels = (control as HTMLInputElement).labels ?? [];
      const names = [
        control.getAttribute('aria-label') ?? control.textContent,
        ...[...labels].map((label) => label.textContent),
      ];
      return names.some((text) => new RegExp(pattern).test(text.trim()));
    }, name.source);
    if (reached) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${name} cannot be reached by Tab`);
}

async function press(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

/** The text field of what was just added has the focus by itself. */
async function write(page: Page, text: string): Promise<void> {
  await expect(page.locator('textarea:focus, input:focus')).toHaveValue('');
  await page.keyboard.type(text);
}

/** Adds an item of this kind to the section by its menu; the kinds stand in the order of the editor. */
async function addItem(page: Page, section: string, kind: string, text: string): Promise<void> {
  await press(page, new RegExp(`^Tambah butir jenis lain di ${section}$`));
  const wanted = page.getByRole('menuitem', { name: kind, exact: true });
  await expect(wanted).toBeVisible();
  for (let step = 0; step < 8; step += 1) {
    await page.keyboard.press('ArrowDown');
    if (await wanted.evaluate((item) => item === document.activeElement)) break;
  }
  await page.keyboard.press('Enter');
  await write(page, text);
}

async function addSection(page: Page, title: string): Promise<void> {
  await press(page, /^Tambah bagian$/);
  await write(page, title);
}

async function options(page: Page, labels: readonly string[]): Promise<void> {
  for (const [index, label] of labels.entries()) {
    if (index < 2) {
      await tabTo(page, new RegExp(`^Pilihan ${index + 1}$`));
      await page.keyboard.type(label);
    } else {
      await press(page, /^Tambah pilihan$/);
      await write(page, label);
    }
  }
}

test('an evaluator builds the six parts by keyboard alone and publishes them', async ({ page }) => {
  test.setTimeout(300_000);
  const code = `PAPAN-KETIK-${Date.now()}`;
  await page.goto('/questionnaires/new');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await tabTo(page, /^Judul$/);
  await page.keyboard.type('Evaluasi enam bagian');
  await page.keyboard.press('Tab');
  await page.keyboard.type(code);
  await page.keyboard.press('Control+Enter');
  await expect(page).toHaveURL(/\/edit$/);
  await expect(page.getByRole('heading', { name: /^Ubah konsep/ })).toBeVisible();

  await addSection(page, 'Profil');
  await addItem(page, 'Profil', 'Satu pilihan', 'Kelompok jabatan Anda');
  await options(page, ['Pelaksana', 'Fungsional', 'Pengawas']);

  await addSection(page, 'Materi');
  await addItem(page, 'Materi', 'Pilihan ganda', 'Pilih tiga mata pelatihan yang paling relevan');
  await options(page, ['Pelayanan publik', 'Komunikasi', 'Kerja sama', 'Manajemen waktu']);
  await tabTo(page, /^Sedikitnya dipilih$/);
  await page.keyboard.type('3');
  await tabTo(page, /^Paling banyak dipilih$/);
  await page.keyboard.type('3');

  await addSection(page, 'Dukungan');
  await addItem(page, 'Dukungan', 'Matriks skala', 'Dalam menerapkan hasil pelatihan');
  await tabTo(page, /^Pernyataan 1$/);
  await page.keyboard.type('Atasan memberi kesempatan');
  await tabTo(page, /^Pernyataan 2$/);
  await page.keyboard.type('Rekan kerja mendukung');
  await press(page, /^Pakai skala siap pakai$/);
  await expect(page.getByRole('menuitem', { name: 'Setuju, 4 jenjang' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');

  await addSection(page, 'Perubahan');
  await addItem(page, 'Perubahan', 'Satu pilihan', 'Perkiraan nilai ekonomi');
  await options(page, ['Kurang dari Rp100 juta', 'Rp100 juta atau lebih']);

  await addSection(page, 'Waktu');
  await addItem(page, 'Waktu', 'Skala', 'Waktu pelatihan sepadan dengan manfaatnya');
  // one more on the same scale, then moved up by its arrow
  await press(page, /^Tambah butir di bawah$/);
  await write(page, 'Jadwal pelatihan sesuai');
  await press(page, /^Naikkan Butir 6/);

  await addSection(page, 'Saran');
  for (const what of ['metode', 'materi', 'waktu', 'pengajar']) {
    await addItem(page, 'Saran', 'Teks panjang', `Saran tentang ${what}`);
  }

  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Semua tersimpan')).toBeVisible();
  await expectAccessible(page);
  await press(page, /^Terbitkan$/);
  await expect(page.getByText('Semua sudah lengkap.')).toBeVisible();
  await page.keyboard.press('Enter');

  await expect(page.getByRole('link', { name: 'Versi 1' })).toBeVisible();
  await press(page, /^Versi 1$/);
  await expect(page.getByText(code)).toBeVisible();
  const items = (await page.locator('ol ol > li > p:first-child').allTextContents()).slice(4, 7);
  expect(items).toEqual([
    'Jadwal pelatihan sesuai',
    'Waktu pelatihan sepadan dengan manfaatnya',
    'Saran tentang metode',
  ]);
});
