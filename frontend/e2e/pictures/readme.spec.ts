import { expect, test, type Page } from '@playwright/test';

import { Quiet } from '../journeys/pages';
import { person, stateOf, typeCredentials } from '../journeys/people';

// The pictures of the README, taken from the demonstration: make screenshots

const IMAGES = new URL('../../../docs/images/', import.meta.url).pathname;

async function take(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  await page.screenshot({ path: `${IMAGES}${name}.png`, animations: 'disabled' });
}

test.describe('decision', () => {
  test.use({ storageState: stateOf('decision-maker'), viewport: { width: 1440, height: 900 } });

  test('home', async ({ page }) => {
    const quiet = new Quiet(page);
    await page.goto('/');
    await quiet.reached();
    await take(page, 'home');
  });
});

async function firstOf(page: Page, path: string): Promise<string> {
  await page.goto(path);
  const link = page.locator('tbody').getByRole('link').first();
  return (await link.getAttribute('href')) ?? path;
}

test.describe('desk', () => {
  test.use({ storageState: stateOf('evaluator'), viewport: { width: 1440, height: 900 } });

  const pages: Record<string, (page: Page) => Promise<string>> = {
    evaluation: (page) => firstOf(page, '/evaluations'),
    results: async (page) => `${await firstOf(page, '/campaigns?q=DEMO-ALUMNI')}/results`,
    finding: (page) => firstOf(page, '/findings?q=praktik langsung terlalu sedikit'),
    questionnaire: async (page) => `${await firstOf(page, '/questionnaires')}/edit`,
  };
  for (const [name, find] of Object.entries(pages)) {
    test(name, async ({ page }) => {
      const quiet = new Quiet(page);
      await page.goto(await find(page));
      await quiet.reached();
      // the figures themselves, not only their head
      const chart = page.locator('h2', { hasText: 'Manfaat program' });
      if (name === 'results') {
        await chart.evaluate((heading) => heading.scrollIntoView({ block: 'center' }));
      }
      await take(page, name);
    });
  }
});

test.describe('phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true });

  test('survey', async ({ page }) => {
    await page.goto('/survei/');
    await page.getByRole('button', { name: 'Masuk dengan NIP' }).click();
    await typeCredentials(page, person('respondent').nip);
    await page
      .getByRole('link', { name: /^Isi survei/ })
      .first()
      .click();
    await expect(page.getByRole('button', { name: 'Mulai', exact: true })).toBeVisible();
    await take(page, 'survey-promise');
    await page.getByRole('button', { name: 'Mulai', exact: true }).click();
    await page.getByRole('button', { name: 'Sudah saya catat, lanjut' }).click();
    await page.getByText('Bagian 1 dari').first().waitFor();
    await page.locator('main input[type=radio]').nth(3).check({ force: true });
    await take(page, 'survey-questions');
  });
});
