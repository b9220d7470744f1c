import { expect, test } from '@playwright/test';

import { title } from './forms';
import type { OwnSurvey } from './own-survey';
import { lookAt } from './pages';
import { person, stateOf, SURVEY_OVER } from './people';
import { scene, type Scene } from './phone';

// A sheet of paper, from the printer to the count: one person keys it in, another stands for it.
test.describe.configure({ mode: 'serial' });

let survey: OwnSurvey;
let keeper: Scene['keeper'];
let sheet: string;

test.beforeAll(async ({ browser }) => {
  ({ keeper } = await scene(browser));
  survey = await keeper.survey('NAMED');
});

test.describe('as an evaluator', () => {
  test.use({ storageState: stateOf('evaluator') });

  test('numbered sheets are printed, and the first is keyed in', async ({ page }) => {
    await page.goto(`/campaigns/${survey.id}`);
    await title(page, survey.title);
    await page.getByRole('link', { name: 'Lembar bernomor' }).click();
    await title(page, `Lembar kertas: ${survey.title}`);
    await page.getByRole('button', { name: 'Buat dan cetak lembar' }).click();
    await page.getByRole('textbox', { name: 'Jumlah lembar' }).fill('2');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Buat dan unduh PDF' }).click();
    expect((await download).suggestedFilename()).toMatch(/-1-2\.pdf$/);

    await page.getByRole('link', { name: '0001-8' }).click();
    await title(page, 'Lembar 0001-8');
    sheet = page.url();
    await page.getByRole('textbox', { name: /NIP di lembar/ }).fill(person(...SURVEY_OVER).nip);
    await page.keyboard.press('Enter');
    await expect(page.getByText(person(...SURVEY_OVER).name)).toBeVisible();
    await page.getByRole('radio', { name: 'Setuju', exact: true }).focus();
    await page.keyboard.press('4');
    await expect(page.getByRole('radio', { name: 'Sangat setuju', exact: true })).toBeChecked();
    expect(await lookAt(page, 'sheet')).toEqual([]);
    await page.getByRole('button', { name: 'Simpan isian pertama' }).click();
    await page.setViewportSize({ width: 1440, height: 900 });
    await expect(page.getByRole('row', { name: /0001-8/ })).toContainText('Menunggu pemeriksaan');
    expect(await keeper.counted(survey)).toBe(0);

    await page.goto(sheet);
    await expect(page.getByText(/Orang lain di tim harus memeriksanya/)).toBeVisible();
    await expect(page.getByRole('button', { name: /hitung/ })).toHaveCount(0);
  });
});

test.describe('as an administrator', () => {
  test.use({ storageState: stateOf('admin') });

  test('a second person compares it with the sheet, and it counts', async ({ page }) => {
    await page.goto(sheet);
    await page.getByRole('radio', { name: /Bandingkan dengan lembar/ }).check();
    await expect(page.getByText('Sangat setuju', { exact: true })).toBeVisible();
    expect(await lookAt(page, 'check')).toEqual([]);
    await page.getByRole('button', { name: 'Sesuai dengan lembar, hitung' }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: 'Sesuai dengan lembar, hitung' })
      .click();
    await expect(page.getByText('Dihitung', { exact: true })).toBeVisible();
    expect(await keeper.counted(survey)).toBe(1);
    await page.goto(`/campaigns/${survey.id}`);
    await expect(page.getByText(/1 di antaranya di atas kertas/)).toBeVisible();
  });
});
