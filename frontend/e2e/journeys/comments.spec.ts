import { expect, test, type Page } from '@playwright/test';

import { expectAccessible, expectNoSideScrolling } from './pages';
import { stateOf } from './people';

const PANEL = 'Komentar rekan';

/** Presses Tab until what has the focus fits. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let pressed = 0; pressed < 200; pressed += 1) {
    const label = await page.evaluate(() => {
      const control = document.activeElement;
      const [labelled] = (control as HTMLInputElement | null)?.labels ?? [];
      return (
        control?.getAttribute('aria-label') ?? labelled?.textContent ?? control?.textContent ?? ''
      );
    });
    if (name.test(label.trim())) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${name} cannot be reached by Tab`);
}

async function press(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

test('a colleague comments on an item; its maker is told, answers and resolves by keyboard', async ({
  browser,
}, info) => {
  test.setTimeout(180_000);
  const writer = await browser.newContext({
    storageState: stateOf('evaluator'),
    viewport: { width: 1440, height: 900 },
  });
  const page = await writer.newPage();
  const title = `Survei berkomentar ${Date.now()}`;
  await page.goto('/questionnaires/new');
  await page.getByLabel('Judul').fill(title);
  await page.getByLabel('Kode').fill(`KOMENTAR-${Date.now()}`);
  await page.keyboard.press('Control+Enter');
  await expect(page).toHaveURL(/\/edit$/);
  await page.getByRole('button', { name: 'Tambah bagian' }).click();
  await page.keyboard.type('Materi');
  for (const text of ['Materinya jelas dan berguna?', 'Apa saran Anda?']) {
    await page.getByRole('button', { name: 'Tambah butir jenis lain di Materi' }).click();
    await page.getByRole('menuitem', { name: 'Teks panjang', exact: true }).click();
    await page.keyboard.type(text);
  }
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Semua tersimpan')).toBeVisible();
  const address = page.url().replace(/\/edit$/, '');

  // somebody who may read the draft, and not change it
  const reader = await browser.newContext({
    storageState: stateOf('decision-maker'),
    viewport: { width: 360, height: 740 },
  });
  const other = await reader.newPage();
  await other.goto(address);
  await other
    .getByRole('button', { name: 'Komentari: Butir 1, Materinya jelas dan berguna?' })
    .click();
  const told = other.getByRole('dialog', { name: PANEL });
  await expect(told.getByLabel(/^Komentar Anda tentang Butir 1/)).toBeFocused();
  await other.keyboard.type('Ini dua pertanyaan dalam satu. Bagaimana kalau dipisah?');
  await other.keyboard.press('Control+Enter');
  await expect(told.getByText('Ini dua pertanyaan dalam satu.')).toBeVisible();
  await expectNoSideScrolling(other);
  await expectAccessible(other, '[role=dialog]');
  await other.screenshot({ path: info.outputPath('comments-360.png') });

  // the maker is told, and led to the thread
  await page.goto('/notices');
  await page.getByRole('link', { name: 'Komentar baru pada kuesioner' }).first().click();
  const panel = page.getByRole('dialog', { name: PANEL });
  await expect(panel.getByText('Ini dua pertanyaan dalam satu.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();

  await page.goto(`${address}/edit`);
  await expect(page.getByLabel('1 komentar belum selesai')).toBeVisible();
  await press(page, /^Komentar \(1\)$/);
  await expect(panel).toBeVisible();
  await expectAccessible(page, '[role=dialog]');
  await page.screenshot({ path: info.outputPath('comments-1440.png') });
  await press(page, /^Buka percakapan yang dimulai/);
  await tabTo(page, /^Balasan Anda$/);
  await page.keyboard.type('Setuju, saya pisah.');
  await page.keyboard.press('Control+Enter');
  await expect(panel.getByText('Setuju, saya pisah.')).toBeVisible();
  await press(page, /^Tandai selesai$/);
  await expect(panel.getByText(/^Diselesaikan oleh/)).toBeVisible();
  await press(page, /^Buka Butir 1/);
  await expect(page.getByLabel('Pertanyaan atau pernyataan')).toBeFocused();
  await expect(page.getByLabel('1 komentar belum selesai')).toHaveCount(0);

  // the item goes; its thread stays, and says so
  await page.getByRole('button', { name: 'Hapus', exact: true }).click();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Semua tersimpan')).toBeVisible();
  await page.getByRole('button', { name: 'Komentar', exact: true }).click();
  await panel.getByLabel('Tampilkan').selectOption({ label: 'Selesai (1)' });
  await expect(
    panel.getByText('Tempatnya tidak ada lagi dalam konsep: Materinya jelas dan berguna?'),
  ).toBeVisible();
  await page.keyboard.press('Escape');

  // published without a word of it
  await page.getByRole('button', { name: 'Terbitkan' }).click();
  await expect(page.getByText('Semua sudah lengkap.')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Terbitkan' }).click();
  await page.getByRole('link', { name: 'Versi 1' }).click();
  await expect(page.getByText('Apa saran Anda?').first()).toBeVisible();
  await expect(page.getByText('dua pertanyaan dalam satu')).toHaveCount(0);

  // who wrote in the thread was told of the answer
  await other.goto('/notices');
  await expect(other.getByRole('link', { name: 'Komentar diselesaikan' }).first()).toBeVisible();
  await expect(other.getByRole('link', { name: 'Komentar dibalas' }).first()).toBeVisible();
  await writer.close();
  await reader.close();
});
