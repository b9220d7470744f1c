import { readFileSync } from 'node:fs';

import { expect, type Page, test } from '@playwright/test';

import { expectAccessible, expectNoSideScrolling, SCREENS } from './pages';
import { stateOf } from './people';

test.use({ storageState: stateOf('evaluator'), viewport: { width: 1440, height: 900 } });

/** Lets the server write a file, and reads what the browser saves by itself. */
async function taken(page: Page, button: string): Promise<{ name: string; content: Buffer }> {
  const download = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click();
  const saved = await download;
  return { name: saved.suggestedFilename(), content: readFileSync(await saved.path()) };
}

test('an evaluator sees what rows of answers hold, and takes them for a spreadsheet and for SPSS', async ({
  page,
}, info) => {
  await page.goto('/campaigns?status=RELEASED');
  await page
    .locator('tbody')
    .getByRole('link', { name: /alumni enam/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Lihat hasil' }).click();
  await page.getByRole('button', { name: 'Unduh', exact: true }).click();
  await page.getByRole('menuitem', { name: /^Jawaban per baris/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Unduh jawaban per baris' });
  const rows = dialog.getByText(/^[\d.]+ baris, satu per jawaban/);
  await expect(rows).toBeVisible();
  for (const { name, width, height } of SCREENS) {
    await page.setViewportSize({ width, height });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done(null))));
    await expectNoSideScrolling(page);
    await expectAccessible(page, '[role=dialog]');
    await page.screenshot({ path: info.outputPath(`rows-${name}.png`) });
    await dialog.getByRole('button', { name: 'DDI-Codebook (XML)' }).scrollIntoViewIfNeeded();
    await page.screenshot({ path: info.outputPath(`rows-end-${name}.png`) });
    await rows.scrollIntoViewIfNeeded();
  }
  await page.setViewportSize({ width: 1440, height: 900 });

  const csv = await taken(page, 'CSV');
  expect(csv.name).toMatch(/\.csv$/);
  const lines = csv.content.toString('utf8').trimEnd().split('\r\n');
  const count = Number(/^[\d.]+/.exec((await rows.textContent()) ?? '')?.[0].replaceAll('.', ''));
  expect(lines).toHaveLength(count + 1);
  await expect(dialog.getByText(/^Baris pertama kali dikeluarkan/)).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Unduh lagi' })).toBeInViewport();
  await page.screenshot({ path: info.outputPath('rows-written-1440.png') });

  const again = await taken(page, 'CSV');
  expect(again.content.equals(csv.content)).toBe(true);
  const spss = await taken(page, 'SPSS (.sav)');
  expect(spss.name).toMatch(/\.sav$/);
  expect(spss.content.subarray(0, 4).toString('latin1')).toBe('$FL2');
  const book = await taken(page, 'XLSX');
  expect(book.content.subarray(0, 2).toString('latin1')).toBe('PK');
});
