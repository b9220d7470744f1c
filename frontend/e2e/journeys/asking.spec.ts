import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

import { title } from './forms';
import { lookAt } from './pages';
import { stateOf } from './people';

// How people are asked: the letter, the way out of reminders, and what staff see and set.
test.describe.configure({ mode: 'serial' });

const SURVEY = 'Survei peserta angkatan terbaru (demonstrasi)';

test('the letter says how one answers, leads to the survey, and lets one stop reminders', async ({
  page,
}) => {
  await expect(async () => {
    await page.goto('/mailbox');
    await expect(
      page.getByRole('heading', { name: `Undangan survei: ${SURVEY}` }).first(),
    ).toBeVisible({ timeout: 500 });
  }).toPass();
  const letter = page
    .getByRole('article')
    .filter({ hasText: `Undangan survei: ${SURVEY}` })
    .first();
  await expect(letter).toContainText('Survei ini anonim.');
  await expect(letter).toContainText('Sidik jari janji (SHA-256)');
  const survey = await letter.getByRole('link', { name: /\/survei\// }).getAttribute('href');
  expect(survey).toMatch(/\/survei\/[0-9a-f-]{36}$/);
  const stop = await letter.getByRole('link', { name: /reminder-stops/ }).getAttribute('href');

  await letter.getByRole('link', { name: 'Lihat seperti di program surel' }).click();
  await expect(page.getByRole('link', { name: 'Buka survei' })).toHaveAttribute(
    'href',
    survey ?? '',
  );
  expect(await lookAt(page, 'letter')).toEqual([]);

  await page.goto(stop ?? '');
  await title(page, 'Hentikan pengingat?');
  expect(await lookAt(page, 'stop')).toEqual([]);
  await page.getByRole('button', { name: 'Hentikan pengingat' }).click();
  await title(page, 'Pengingat dihentikan');
  await page.goto(stop ?? '');
  await title(page, 'Pengingat dihentikan');
});

test.describe('as an evaluator', () => {
  test.use({ storageState: stateOf('evaluator') });

  test('cards and a poster are printed, and the days of reminders set', async ({ page }) => {
    await page.goto('/campaigns?status=OPEN');
    await page.getByRole('link', { name: SURVEY }).click();
    await title(page, SURVEY);
    await expect(page.getByText(/orang tidak menerima surel/)).toBeVisible();
    await expect(
      page.getByRole('table', { name: 'Jawaban terhadap kebutuhan sampel' }),
    ).not.toContainText('Menjawab');
    for (const [button, file] of [
      ['Unduh kartu (PDF)', /^kartu-.*\.pdf$/],
      ['Unduh poster (PDF)', /^poster-.*\.pdf$/],
    ] as const) {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: button }).click();
      expect((await download).suggestedFilename()).toMatch(file);
    }
    await expect(page.getByRole('link', { name: 'Buka WhatsApp' })).toHaveAttribute(
      'href',
      /^https:\/\/wa\.me\/\?text=/,
    );

    const settings = page.getByRole('link', { name: 'Atur', exact: true });
    await settings.click();
    await title(page, `Undangan dan pengingat: ${SURVEY}`);
    await page.getByRole('textbox', { name: /Ingatkan setelah dibuka/ }).fill('8, 10');
    await page.getByRole('button', { name: 'Simpan' }).click();
    await title(page, SURVEY);
    await expect(page.getByText(/direncanakan/)).toHaveCount(3);
  });

  test('a letter that comes back is shown with its reason, and a card is offered', async ({
    page,
  }) => {
    await page.goto('/mailbox');
    const letter = page
      .getByRole('article')
      .filter({ hasText: `Undangan survei: ${SURVEY}` })
      .first();
    const number = /<([^<>]+)>/.exec(await letter.locator('dd').nth(2).innerText())?.[1] ?? '';
    expect(number).toMatch(/@ampera$/);
    const root = new URL('../../../', import.meta.url).pathname;
    const samples = `${root}backend/app/src/test/resources/mail/`;
    const report = readFileSync(`${samples}postfix-unknown.eml`, 'utf8').replaceAll('@ID@', number);
    const handedIn = spawnSync('sh', [`${root}tools/returned-mail.sh`], { input: report });
    expect(handedIn.status, handedIn.stderr.toString()).toBe(0);

    await page.goto('/campaigns?status=OPEN');
    await page.getByRole('link', { name: SURVEY }).click();
    await page.getByRole('link', { name: 'Atur', exact: true }).click();
    const failures = page.getByRole('table', { name: 'Alamat yang tidak dapat dicapai' });
    await expect(failures).toContainText('kembali: alamat tidak dikenal');
    expect(await lookAt(page, 'came back')).toEqual([]);
    await page.setViewportSize({ width: 1440, height: 900 });
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Unduh kartu (PDF)' }).click();
    expect((await download).suggestedFilename()).toMatch(/^kartu-.*\.pdf$/);
  });
});
