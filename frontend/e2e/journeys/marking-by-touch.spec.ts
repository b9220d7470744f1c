import { expect, test } from '@playwright/test';

import { expectAccessible, expectNoSideScrolling } from './pages';
import { stateOf } from './people';

test.use({
  storageState: stateOf('evaluator'),
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
});

test('an evaluator on a phone marks a quote with one finger, and takes it back', async ({
  page,
}) => {
  await page.goto('/interviews?sort=code');
  await page.getByRole('list', { name: 'Wawancara' }).getByRole('link').first().tap();
  const transcript = page.getByRole('group', { name: 'Transkrip' });
  await expect(page.getByText(/^Ketuk satu kalimat/)).toBeVisible();
  await transcript.tap({ position: { x: 60, y: 28 } });

  const bar = page.getByRole('region', { name: 'Bagian yang dipilih' });
  await expect(bar).toBeVisible();
  const words = (await bar.locator('q').textContent())?.replace('…', '') ?? '';
  expect(words.length).toBeGreaterThan(5);
  await expectAccessible(page);
  await expectNoSideScrolling(page);

  await bar.getByRole('button', { name: 'Tandai sebagai kutipan' }).tap();
  await expect(bar).toHaveCount(0);
  const quote = page.getByRole('listitem').filter({ hasText: words }).first();
  await expect(quote).toBeVisible();

  await quote.getByRole('button', { name: 'Hapus kutipan' }).tap();
  await page.getByRole('dialog').getByRole('button', { name: 'Hapus kutipan' }).tap();
  await expect(page.getByRole('listitem').filter({ hasText: words })).toHaveCount(0);
});
