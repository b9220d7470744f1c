import { readFileSync } from 'node:fs';

import { expect, type Page, test } from '@playwright/test';

import { expectAccessible, expectNoSideScrolling, SCREENS } from './pages';
import { stateOf } from './people';

test.use({ storageState: stateOf('evaluator'), viewport: { width: 1440, height: 900 } });

const NAME = `Antarunit ${Date.now().toString(36)}`;

/** The value of the option whose text has these words. */
async function optionOf(page: Page, select: string, words: RegExp): Promise<string> {
  const option = page.getByRole('combobox', { name: select, exact: true }).locator('option');
  await expect(option.filter({ hasText: words }).first()).toBeAttached();
  return (await option.filter({ hasText: words }).first().getAttribute('value')) ?? '';
}

async function pick(page: Page, select: string, words: RegExp): Promise<void> {
  const value = await optionOf(page, select, words);
  await page.getByRole('combobox', { name: select, exact: true }).selectOption(value);
}

/** The chart, once it is that of the last choice. */
async function settled(page: Page) {
  await expect(page.locator('[aria-busy=false]').first()).toBeVisible();
  return page.getByRole('figure').first();
}

async function lookAtBoth(page: Page, name: string, path: (file: string) => string) {
  for (const { name: screen, width, height } of SCREENS) {
    await page.setViewportSize({ width, height });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done(null))));
    await expectNoSideScrolling(page);
    await expectAccessible(page);
    await page.screenshot({ path: path(`${name}-${screen}.png`), fullPage: true });
  }
  await page.setViewportSize({ width: 1440, height: 900 });
}

test('an evaluator explores a survey, keeps the view, takes its files, and somebody else opens the link', async ({
  page,
  context,
  browser,
}, info) => {
  const path = (file: string) => info.outputPath(file);
  await page.goto('/explorer');
  await pick(page, 'Survei', /alumni enam/);
  await expect(page.getByText('Pilih butir yang ingin dilihat')).toBeVisible();
  await page
    .getByRole('main')
    .getByRole('button', { name: /\(\d+ butir\)/ })
    .first()
    .click();
  const chart = await settled(page);
  await expect(chart).toBeVisible();
  await lookAtBoth(page, 'section', path);

  // each choice is a step in the browser
  await page
    .getByRole('combobox', { name: 'Bandingkan menurut' })
    .selectOption({ label: 'Jenis kelamin' });
  await expect(page).toHaveURL(/grouping=SEX/);
  await settled(page);
  await lookAtBoth(page, 'compared', path);
  await page.goBack();
  await expect(page.getByRole('combobox', { name: 'Bandingkan menurut' })).toHaveValue('NONE');
  await page.goForward();
  await expect(page).toHaveURL(/grouping=SEX/);
  await settled(page);

  // every value by key
  const marks = chart.getByRole('listbox').getByRole('option');
  await marks.first().focus();
  await page.keyboard.press('End');
  await expect(chart.getByRole('listbox').first().getByRole('option').last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(marks.first()).toBeFocused();
  await chart.getByRole('button', { name: 'Tampilkan tabel' }).click();
  await expect(chart.getByRole('table').first()).toBeVisible();
  await lookAtBoth(page, 'table', path);
  await chart.getByRole('button', { name: 'Tampilkan grafik' }).click();

  // every kind of picture that the figures allow
  const kinds = page.getByRole('combobox', { name: 'Bentuk grafik' });
  for (const option of await kinds.locator('option').all()) {
    const kind = (await option.getAttribute('value')) ?? '';
    await kinds.selectOption(kind);
    await settled(page);
    await lookAtBoth(page, kind.toLowerCase(), path);
  }

  const take = async (item: string) => {
    await page.getByRole('button', { name: 'Unduh' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: item }).click(),
    ]);
    const file = path(download.suggestedFilename());
    await download.saveAs(file);
    return file;
  };
  expect(
    readFileSync(await take('Gambar PNG'))
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
  const svg = readFileSync(await take('Gambar SVG'), 'utf8');
  expect(svg).toContain('Demonstrasi - bukan data resmi.');
  expect(svg).toContain('Sumber: ');
  expect(readFileSync(await take('Tabel CSV'), 'utf8').split('\n').length).toBeGreaterThan(3);
  expect(
    readFileSync(await take('Tabel XLSX'))
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
  const recipe = await take('Resep (JSON)');
  expect(JSON.parse(readFileSync(recipe, 'utf8'))).toMatchObject({
    format: 'ampera-exploration/1',
    recipe: { grouping: 'SEX' },
  });

  await page.getByRole('button', { name: 'Simpan tampilan' }).click();
  await page.getByRole('textbox', { name: 'Nama' }).fill(NAME);
  await page.getByRole('dialog').getByRole('button', { name: 'Simpan' }).click();
  await expect(page.getByText('Tampilan disimpan.')).toBeVisible();
  const address = page.url();

  // the same for who may see it, without a right to change
  const other = await (
    await browser.newContext({ storageState: stateOf('decision-maker') })
  ).newPage();
  await other.goto(address);
  await expect((await settled(other)).getByRole('listbox').first()).toBeVisible();
  await expect(other.getByRole('button', { name: 'Simpan tampilan' })).toHaveCount(0);
  await other.context().close();

  // a recipe from elsewhere
  const fresh = await context.newPage();
  await fresh.goto('/explorer');
  await expect(fresh.getByRole('link', { name: NAME })).toBeVisible();
  await lookAtBoth(fresh, 'start', path);
  await fresh.locator('input[type=file]').first().setInputFiles(recipe);
  await expect(fresh).toHaveURL(/grouping=SEX/);
  await expect((await settled(fresh)).getByRole('listbox').first()).toBeVisible();
  await fresh.close();

  await page.getByRole('button', { name: `Ganti nama: ${NAME}` }).click();
  await page.getByRole('textbox', { name: 'Nama' }).fill(`${NAME} 2`);
  await page.getByRole('dialog').getByRole('button', { name: 'Simpan' }).click();
  const row = page.getByRole('listitem').filter({ hasText: `${NAME} 2` });
  await row.getByRole('button', { name: 'Hapus' }).click();
  await page
    .getByRole('dialog', { name: new RegExp(`${NAME} 2`) })
    .getByRole('button', { name: 'Hapus' })
    .click();
  await expect(page.getByText('Tampilan dihapus.')).toBeVisible();
  await expect(page.getByRole('link', { name: `${NAME} 2` })).toHaveCount(0);
});

test('items are set against each other, and the response by unit', async ({ page }, info) => {
  const path = (file: string) => info.outputPath(file);
  await page.goto('/explorer');
  await pick(page, 'Survei', /alumni enam/);
  await page
    .getByRole('main')
    .getByRole('button', { name: /\(\d+ butir\)/ })
    .first()
    .click();
  await settled(page);
  for (const method of ['CORRELATION', 'RELIABILITY']) {
    const methods = page.getByRole('combobox', { name: 'Yang dihitung' });
    await methods.selectOption(method);
    await expect(page).toHaveURL(new RegExp(`method=${method}`));
    await settled(page);
    await lookAtBoth(page, method.toLowerCase(), path);
  }
  await page.getByRole('combobox', { name: 'Yang dihitung' }).selectOption('RESPONSE');
  await page
    .getByRole('combobox', { name: 'Bandingkan menurut' })
    .selectOption({ label: 'Unit kerja' });
  await expect(page).toHaveURL(/grouping=UNIT/);
  await settled(page);
  await expect(page.getByRole('figure').getByRole('option').first()).toBeVisible();
  await lookAtBoth(page, 'response', path);
});
