import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';

import { fillSection } from './answering';
import { lookAt } from './pages';
import { person, typeCredentials } from './people';

const PHONE = { width: 360, height: 740 };
test.use({ viewport: PHONE });

/** Every step that the pages of respondents know, from where they are drawn. */
function steps(): string[] {
  const source = readFileSync(
    new URL('../../respond/src/app/survey/steps.tsx', import.meta.url),
    'utf8',
  );
  const named = [...source.matchAll(/^ {4}case '([a-z]+)':/gm)].map(([, step]) => step ?? '');
  return ['daftar', 'mulai', 'bagian', ...named].sort();
}

test('every step of a survey, on desk and phone', async ({ page }) => {
  test.setTimeout(300_000);
  const visited = new Set<string>();
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(`${page.url()}: ${error.message}`));
  const look = async (step: string, shown: ReturnType<Page['getByRole']>) => {
    await expect(shown).toBeVisible();
    if (!visited.has(step)) wrong.push(...(await lookAt(page, `survei/${step}`)));
    visited.add(step);
    await page.setViewportSize(PHONE);
  };
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

  await page.goto('/survei/');
  await page.getByRole('button', { name: 'Masuk dengan NIP' }).click();
  await typeCredentials(page, person('respondent', 2).nip);
  const card = page.getByRole('listitem').filter({ hasText: 'Anonim' });
  const start = card.getByRole('link', { name: /^Isi survei/ }).first();
  await look('daftar', start);
  await start.click();

  await look('mulai', page.getByRole('button', { name: 'Mulai', exact: true }));
  await page.getByRole('link', { name: /Lihat rincian/ }).click();
  await look('rincian', page.getByText('Sidik jari penanda tangan'));
  await page.goBack();
  await page.getByRole('link', { name: 'Punya kode lanjutan?' }).click();
  await look('lanjutkan', page.getByRole('textbox', { name: 'Kode lanjutan' }));
  await page.goBack();
  await press('Mulai');
  await look('kode', heading('Catat kode lanjutan Anda'));
  await press('Sudah saya catat, lanjut');

  const last = page.getByRole('button', { name: 'Periksa jawaban' });
  for (let section = 1; section <= 20; section += 1) {
    await expect(page.getByText(`Bagian ${section} dari`).first()).toBeVisible();
    await fillSection(page);
    await look('bagian', heading(/./));
    if (await last.isVisible()) break;
    await press('Lanjut');
  }
  await last.click();
  await look('periksa', heading('Periksa jawaban'));
  await press('Lanjut ke pengiriman');
  await look('kirim', heading('Kirim tanpa nama'));
  await press('Kirim jawaban');
  await look('selesai', heading(/^Terima kasih/));

  expect([...visited].sort()).toEqual(steps());
  expect(wrong).toEqual([]);
});
