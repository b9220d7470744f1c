import { expect, type Page, test, type TestInfo } from '@playwright/test';

import { expectAccessible } from './pages';
import { stateOf } from './people';

test.use({ storageState: stateOf('evaluator') });

/** At a desk and on a phone. */
async function pictures(page: Page, info: TestInfo, name: string, within?: string) {
  for (const [width, height] of [
    [1440, 1000],
    [360, 780],
  ] as const) {
    await page.setViewportSize({ width, height });
    // a field that is half under the header is no smaller for that
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
    await expectAccessible(page, within);
    await page.screenshot({ path: info.outputPath(`${name}-${width}.png`), fullPage: true });
  }
  await page.setViewportSize({ width: 1440, height: 1000 });
}

test('a questionnaire is kept, shared, translated, and goes through a form of other tools', async ({
  page,
}, info) => {
  const code = `BERKAS-${Date.now()}`;
  await page.setViewportSize({ width: 1440, height: 1000 });
  await page.goto('/questionnaires/new');
  await page.getByRole('radio', { name: /^Instrumen siap pakai/ }).check();
  await page
    .getByLabel('Instrumen', { exact: true })
    .selectOption({ label: 'Perilaku kerja sesudah pelatihan' });
  await page.getByLabel('Kode').fill(code);
  await page.getByText('Keterangan dan siapa yang melihat').click();
  await page.getByRole('radio', { name: /^Hanya saya/ }).check();
  await pictures(page, info, 'new');
  await page.getByRole('button', { name: 'Buat, lalu susun' }).click();
  await expect(page).toHaveURL(/\/edit$/);
  await page.goto(page.url().replace(/\/edit$/, ''));

  await page.getByRole('button', { name: 'Bagikan' }).click();
  const sharing = page.getByRole('dialog');
  await sharing.getByRole('radio', { name: /^Rekan di instansi/ }).check();
  await sharing.getByRole('checkbox', { name: /^Tawarkan di pustaka/ }).check();
  await page.screenshot({ path: info.outputPath('share-1440.png') });
  await sharing.getByRole('button', { name: 'Simpan' }).click();
  await expect(page.getByText('Rekan di instansi, di pustaka')).toBeVisible();

  await page.getByRole('button', { name: 'Unggah terjemahan' }).click();
  const panel = page.getByRole('dialog', { name: 'Unggah terjemahan' });
  const sheet =
    'code,jv\ntitle,Tindak tanduk\nitem.sejauh_mana.text,Nganti tekan endi?\nitem.x.text,-\n';
  await panel
    .locator('input[type=file]')
    .setInputFiles({ name: 'jawa.csv', mimeType: 'text/csv', buffer: Buffer.from(sheet) });
  await panel.getByRole('button', { name: 'Periksa berkas' }).click();
  await expect(panel.getByText(/^Baris 4, kolom code: /)).toBeVisible();
  await pictures(page, info, 'translations-wrong', '[role=dialog]');
  await panel.locator('input[type=file]').setInputFiles({
    name: 'jawa.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(sheet.replace('item.x.text,-\n', '')),
  });
  await panel.getByRole('button', { name: 'Periksa berkas' }).click();
  await expect(panel.getByRole('row', { name: /^Jawa 2 / })).toBeVisible();
  await page.screenshot({ path: info.outputPath('translations-1440.png') });
  await panel.getByRole('button', { name: 'Simpan 2 teks' }).click();
  await expect(page.getByText('Indonesia, Inggris, Jawa')).toBeVisible();
  await expect(panel).toBeHidden();
  await pictures(page, info, 'questionnaire');

  await page.getByRole('button', { name: 'Unduh' }).click();
  await page.getByRole('menuitem', { name: /^XLSForm/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Unduh sebagai XLSForm' });
  await expect(dialog.getByRole('row').nth(1)).toBeVisible();
  await pictures(page, info, 'xlsform', '[role=dialog]');
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Unduh XLSForm' }).click();
  const form = info.outputPath('form.xlsx');
  await (await downloading).saveAs(form);

  await page.goto('/questionnaires/new');
  await page.getByRole('radio', { name: /^Dari berkas/ }).check();
  await page.locator('input[type=file]').setInputFiles(form);
  await expect(page.getByText('Seluruh isi formulir dapat diambil.')).toBeVisible();
  await expect(page.getByLabel('Judul')).toHaveValue('Perilaku kerja sesudah pelatihan');
  await page.getByLabel('Kode').fill(`${code}-2`);
  await pictures(page, info, 'from-file');
  await page.getByRole('button', { name: 'Buat, lalu susun' }).click();
  await expect(page).toHaveURL(/\/edit$/);
  await page.goto(page.url().replace(/\/edit$/, ''));
  await expect(page.getByText('Indonesia, Inggris, Jawa')).toBeVisible();

  await page.goto('/questionnaires?inLibrary=true');
  await expect(
    page.getByRole('link', { name: 'Perilaku kerja sesudah pelatihan' }).first(),
  ).toBeVisible();
  await pictures(page, info, 'library');
});
