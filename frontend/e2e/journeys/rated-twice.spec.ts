import { expect, test } from '@playwright/test';

import { scale } from './own-survey';
import { expectAccessible, expectNoSideScrolling } from './pages';
import { stateOf } from './people';
import { enter, press, scene, send, thanks } from './phone';

const definition = {
  schema: 1,
  languages: ['id'],
  title: { id: 'Layanan loket' },
  sections: [
    {
      code: 'layanan',
      title: { id: 'Layanan' },
      items: [
        {
          type: 'single-choice',
          code: 'loket',
          text: { id: 'Di loket mana?' },
          required: true,
          preset: 'link',
          parameter: 'loket',
          options: [
            { code: '1', label: { id: 'Loket 1' } },
            { code: '2', label: { id: 'Loket 2' } },
          ],
        },
        {
          type: 'likert-matrix',
          code: 'mutu',
          text: { id: 'Bagaimana layanan kami?' },
          required: true,
          options: scale,
          rows: [
            { code: 'cepat', text: { id: 'Kecepatan' } },
            { code: 'ramah', text: { id: 'Keramahan' } },
          ],
          pair: {
            kind: 'importance-performance',
            first: { id: 'Ini penting bagi saya' },
            second: { id: 'Ini dilakukan dengan baik' },
          },
        },
        {
          type: 'short-text',
          code: 'usul',
          text: { id: 'Apa yang perlu diperbaiki di loket 2?' },
          visibleWhen: {
            op: 'all',
            of: [
              { op: 'one-of', item: 'loket', options: ['2'] },
              {
                op: 'compare',
                item: 'mutu.cepat.importance',
                is: 'more',
                to: 'mutu.cepat.performance',
              },
            ],
          },
        },
      ],
    },
  ],
};

test('a link fills in the counter, every row is rated twice, and what is important and done poorly is asked about', async ({
  browser,
}, info) => {
  const { keeper, phone } = await scene(browser);
  const survey = await keeper.survey('NAMED', 240, definition);

  const desk = await (await browser.newContext({ storageState: stateOf('evaluator') })).newPage();
  await desk.setViewportSize({ width: 1440, height: 1000 });
  await desk.goto(`/campaigns/${survey.id}`);
  const link = desk.getByText(`/survei/${survey.id}?isi_loket=2`);
  await link.scrollIntoViewIfNeeded();
  const address = new URL((await link.textContent()) ?? '');
  await desk.screenshot({ path: info.outputPath('links-1440.png') });
  await desk.goto(`/questionnaires/${survey.questionnaire}/edit`);
  await desk.getByRole('button', { name: '2. Bagaimana layanan kami?' }).click();
  await expect(desk.getByLabel('Setiap pernyataan dinilai')).toHaveValue('importance-performance');
  await expectAccessible(desk);
  await desk.screenshot({ path: info.outputPath('editor-1440.png'), fullPage: true });

  const page = await (await phone()).newPage();
  await enter(page);
  await page.goto(address.pathname + address.search);
  await press(page, 'Mulai');
  await expect(page.getByText('Terisi dari tautan Anda.')).toBeVisible();
  await expect(page.getByText('Loket 2', { exact: true })).toBeVisible();
  await press(page, 'Periksa jawaban');
  await expect(page.getByRole('link', { name: 'Keramahan – Ini penting bagi saya' })).toBeVisible();
  const rate = (row: string, rated: string, answer: string) =>
    page
      .getByRole('radiogroup', { name: new RegExp(`^${row}\\W+${rated}`) })
      .getByRole('radio', { name: answer, exact: true })
      .check();
  await rate('Kecepatan', 'Ini penting', 'Sangat setuju');
  await rate('Kecepatan', 'Ini dilakukan', 'Tidak setuju');
  await rate('Keramahan', 'Ini penting', 'Setuju');
  await rate('Keramahan', 'Ini dilakukan', 'Setuju');
  await page.getByRole('textbox', { name: /loket 2/ }).fill('Tambah petugas');
  await expectAccessible(page);
  await expectNoSideScrolling(page);
  await page.screenshot({ path: info.outputPath('pair-360.png'), fullPage: true });
  await press(page, 'Periksa jawaban');
  await send(page, survey);
  await thanks(page);
  expect(await keeper.counted(survey)).toBe(1);
});
