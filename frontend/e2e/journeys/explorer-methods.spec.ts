import { expect, type Page, test } from '@playwright/test';

import { expectAccessible, expectNoSideScrolling, SCREENS } from './pages';
import { stateOf } from './people';

test.use({ storageState: stateOf('evaluator'), viewport: { width: 1440, height: 900 } });

async function settled(page: Page) {
  await expect(page.locator('[aria-busy=false]').first()).toBeVisible();
  await expect(page.getByRole('figure').first()).toBeVisible();
}

async function lookAtBoth(page: Page, path: (file: string) => string, name: string) {
  for (const { name: screen, width, height } of SCREENS) {
    await page.setViewportSize({ width, height });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done(null))));
    await expectNoSideScrolling(page);
    await expectAccessible(page);
    await page.screenshot({ path: path(`${name}-${screen}.png`), fullPage: true });
  }
  await page.setViewportSize({ width: 1440, height: 900 });
}

async function open(page: Page, survey: RegExp) {
  await page.goto('/explorer');
  const select = page.getByRole('combobox', { name: 'Survei', exact: true });
  const option = select.locator('option').filter({ hasText: survey }).first();
  await expect(option).toBeAttached();
  await select.selectOption((await option.getAttribute('value')) ?? '');
}

const method = (page: Page) => page.getByRole('combobox', { name: 'Yang dihitung' });

test('an evaluator looks at the structure of a scale and at who answered', async ({
  page,
}, info) => {
  const path = (file: string) => info.outputPath(file);
  await open(page, /alumni/);
  await page
    .getByRole('main')
    .getByRole('button', { name: /\(\d+ butir\)/ })
    .first()
    .click();
  await settled(page);
  await method(page).selectOption('STRUCTURE');
  await expect(page).toHaveURL(/method=STRUCTURE/);
  await settled(page);
  await expect(page.getByRole('heading', { name: 'Muatan faktor' })).toBeVisible();
  await lookAtBoth(page, path, 'scree');
  await page.getByRole('combobox', { name: 'Bentuk grafik' }).selectOption('LOADINGS');
  await settled(page);
  await lookAtBoth(page, path, 'loadings');
  await page.getByRole('combobox', { name: 'Rotasi faktor' }).selectOption('VARIMAX');
  await expect(page).toHaveURL(/rotation=VARIMAX/);
  await settled(page);

  await method(page).selectOption('REPRESENTATION');
  await expect(page).toHaveURL(/method=REPRESENTATION/);
  await settled(page);
  await lookAtBoth(page, path, 'shares');
  await page.getByRole('button', { name: 'Tampilkan tabel' }).click();
  await expect(page.getByRole('table', { name: 'Yang diundang dan yang menjawab' })).toBeVisible();
  await lookAtBoth(page, path, 'shares-table');
});

test('an evaluator sets two ratings of the same people against each other', async ({
  page,
}, info) => {
  const path = (file: string) => info.outputPath(file);
  await open(page, /Kepentingan dan kinerja/);
  await page
    .getByRole('main')
    .getByRole('button', { name: /\(\d+ butir\)/ })
    .first()
    .click();
  await settled(page);
  await method(page).selectOption('PAIRED');
  await expect(page).toHaveURL(/method=PAIRED/);
  await settled(page);
  await expect(page.getByRole('heading', { name: 'Uji perbedaan' })).toBeVisible();
  await lookAtBoth(page, path, 'twice');
  await page.getByRole('combobox', { name: 'Bentuk grafik' }).selectOption('DOTS');
  await settled(page);
  await lookAtBoth(page, path, 'twice-differences');
});
