import { expect, test, type Locator } from '@playwright/test';

import { expectAccessible, expectNoSideScrolling } from './pages';
import { stateOf } from './people';
import { begin, enter, pageIsKept, scene, state } from './phone';

const drawn = (picture: Locator) =>
  expect
    .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0);

/** How many shades of its pixels are told apart: a white page is one. */
const shades = (picture: Locator) =>
  picture.evaluate((element) => {
    const image = element as HTMLImageElement;
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    const drawing = canvas.getContext('2d');
    drawing?.drawImage(image, 0, 0);
    const { data } = drawing?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
    const seen = new Set<number>();
    for (let at = 0; at < data.length; at += 4) seen.add((data[at] ?? 0) >> 4);
    return seen.size;
  });

test('a picture is uploaded in the editor, and seen on the phone also without a connection', async ({
  browser,
}, info) => {
  const { keeper, phone } = await scene(browser);
  const desk = await (await browser.newContext({ storageState: stateOf('evaluator') })).newPage();
  await desk.setViewportSize({ width: 1440, height: 1000 });
  await desk.goto('/');
  await expect(desk.getByRole('heading', { level: 1 })).toBeVisible();
  await desk.waitForLoadState('networkidle');
  const png = await desk.screenshot();
  const picture = { ...(await keeper.picture(png)), alt: { id: 'Halaman muka Ampera' } };
  expect(picture.width).toBe(1280);
  const survey = await keeper.survey('NAMED', 240, {
    schema: 1,
    languages: ['id'],
    title: { id: 'Dengan gambar' },
    sections: [
      {
        code: 's',
        title: { id: 'Gambar' },
        items: [
          { type: 'rating', code: 'nilai', text: { id: 'Seberapa jelas?' } },
          { type: 'note', code: 'gambar', text: { id: 'Lihat gambar ini.' }, picture },
        ],
      },
    ],
  });

  await desk.goto(`/questionnaires/${survey.questionnaire}/edit`);
  await desk.getByRole('button', { name: '2. Lihat gambar ini.' }).click();
  await drawn(desk.getByRole('img', { name: picture.alt.id }).first());
  const chooser = desk.waitForEvent('filechooser');
  await desk.getByRole('button', { name: 'Ganti gambar' }).click();
  await (await chooser).setFiles({ name: 'baru.png', mimeType: 'image/png', buffer: png });
  await expect(desk.getByText('Semua tersimpan')).toBeVisible();
  await expectAccessible(desk);
  await desk.screenshot({ path: info.outputPath('editor-1440.png'), fullPage: true });

  const context = await phone();
  const page = await context.newPage();
  await enter(page);
  await pageIsKept(page);
  await begin(page, survey);
  const shown = page.getByRole('img', { name: picture.alt.id });
  await shown.scrollIntoViewIfNeeded();
  await drawn(shown);
  expect(await shades(shown)).toBeGreaterThan(8);
  await expectAccessible(page);
  await expectNoSideScrolling(page);
  await page.screenshot({ path: info.outputPath('picture-360.png'), fullPage: true });
  await page.getByRole('radio', { name: '7', exact: true }).check();
  await state(page, 'Tersimpan');

  await context.setOffline(true);
  await page.reload();
  await shown.scrollIntoViewIfNeeded();
  await drawn(shown);
});
