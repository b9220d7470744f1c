import { expect, test, type Browser, type Page } from '@playwright/test';

import { title } from './forms';
import { expectAccessible, expectNoSideScrolling } from './pages';
import { stateOf, type Role } from './people';

// The whole story of the demonstration, as five people see it.

const SIMULATION = 'Adakan simulasi pelayanan publik di loket yang sesungguhnya';
const PRACTICE =
  'Manajemen waktu berguna, tetapi praktik langsung terlalu sedikit untuk pelayanan publik';

async function as(role: Role, browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    storageState: stateOf(role),
    viewport: { width: 1440, height: 900 },
  });
  return context.newPage();
}

test('an ASN is asked what the programme was worth', async ({ browser }) => {
  const page = await as('respondent', browser);
  await page.goto('/survei/');
  await page.getByRole('button', { name: 'Masuk dengan NIP' }).click();
  await title(page, 'Survei saya');
  await expect(page.getByRole('listitem').filter({ hasText: 'Anonim' }).first()).toBeVisible();
});

test('an evaluator gets from a recommendation to the words and to the figure behind it', async ({
  browser,
}) => {
  const page = await as('evaluator', browser);
  let clicks = 0;
  const click = async (name: string) => {
    await page.getByRole('link', { name }).first().click();
    clicks += 1;
  };
  const toFinding = async () => {
    clicks = 0;
    await page.goto('/recommendations');
    await click(SIMULATION);
    await title(page, SIMULATION);
    await click(PRACTICE);
    await title(page, PRACTICE);
  };
  const openSource = async (words: RegExp) => {
    await page
      .getByRole('listitem')
      .filter({ hasText: words })
      .getByRole('link', { name: 'Buka di sumbernya' })
      .first()
      .click();
    clicks += 1;
  };

  await test.step('to the words', async () => {
    await toFinding();
    await openSource(/belum pernah berlatih memakainya/);
    await expect(page).toHaveURL(/\/interviews\/.+quote=/);
    await expect(page.getByText(/belum pernah berlatih memakainya/).first()).toBeVisible();
    expect(clicks).toBeLessThanOrEqual(4);
  });

  await test.step('to the page of a document', async () => {
    await toFinding();
    await openSource(/5 dari 24 JP/);
    await expect(page).toHaveURL(/\/documents\/.+excerpt=/);
    expect(clicks).toBeLessThanOrEqual(4);
  });

  await test.step('to the figure', async () => {
    await toFinding();
    await openSource(/Porsi praktik/);
    await expect(page).toHaveURL(/\/campaigns\/.+\/results/);
    await title(page, /^Hasil: /);
    expect(clicks).toBeLessThanOrEqual(4);
  });
});

test('a unit officer sees what is overdue and what was verified', async ({ browser }) => {
  const page = await as('unit-officer', browser);
  await page.goto('/follow-ups?overdue=true');
  const late = page.getByRole('link', { name: /Sepakati rencana penerapan dengan atasan/ });
  await expect(late.first()).toBeVisible();
  await page.goto('/follow-ups');
  await page.getByRole('link', { name: SIMULATION }).first().click();
  await title(page, SIMULATION);
  await expect(page.getByText('Sesuai', { exact: true }).first()).toBeVisible();
  await expect(page.getByText('laporan-simulasi-loket.pdf').first()).toBeVisible();
});

test('a decision maker finds a verdict on every programme', async ({ browser }) => {
  const page = await as('decision-maker', browser);
  await page.goto('/evaluations?q=DEMO-EV');
  await page.locator('tbody').getByRole('link').first().click();
  await title(page, /Evaluasi program pembinaan ASN/);
  await expect(page.getByText('Perlu diperbaiki').first()).toBeVisible();
  await expect(page.getByText('Berhasil', { exact: true }).first()).toBeVisible();
});

test('a decision maker sees first what was judged and what is open', async ({ browser }) => {
  const page = await as('decision-maker', browser);
  await page.goto('/');
  const section = (name: string) =>
    page.locator('section').filter({ has: page.getByRole('heading', { name, exact: true }) });
  const judged = section('Program dan kesimpulannya').getByRole('listitem');
  await expect(judged.filter({ hasText: 'ASN (demonstrasi)' })).toHaveCount(3);
  await section('Rekomendasi dan tindak lanjutnya')
    .getByRole('link', { name: 'Libatkan ASN dalam perencanaan program' })
    .click();
  await expect(page).toHaveURL(/\/recommendations\//);
});

test('everybody reads on a phone what a decision maker has released', async ({ browser }) => {
  const page = await as('decision-maker', browser);
  await page.goto('/reports');
  await page.locator('tbody').getByRole('link').first().click();
  const address = await page
    .getByRole('link', { name: 'Buka halaman publik' })
    .getAttribute('href');
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const phone = await context.newPage();
  const answer = await phone.request.get(address ?? '');
  expect(answer.headers()['content-security-policy']).toContain("default-src 'none'");
  // the page's own policy would keep the checks out as well
  await phone.setContent(await answer.text());
  await expect(phone.getByRole('heading', { name: PRACTICE })).toBeVisible();
  await expect(phone.getByText(SIMULATION).first()).toBeVisible();
  await expectNoSideScrolling(phone);
  await expectAccessible(phone);
});

test('an administrator finds in the trail who did what', async ({ browser }) => {
  const page = await as('admin', browser);
  await page.goto('/audit-entries');
  await expect(page.locator('tbody').getByRole('link').first()).toBeVisible();
});
