import { expect, test, type Page } from '@playwright/test';

import { expectAccessible, expectNoSideScrolling } from './pages';
import { stateOf } from './people';
import { begin, enter, pageIsKept, scene, state } from './phone';

const DEFINITION = {
  schema: 1,
  languages: ['id'],
  title: { id: 'Bukti kegiatan' },
  sections: [
    {
      code: 's',
      title: { id: 'Bukti' },
      items: [
        { type: 'rating', code: 'nilai', text: { id: 'Seberapa berguna?' } },
        {
          type: 'file',
          code: 'bukti',
          text: { id: 'Foto kegiatan atau surat tugas' },
          required: true,
          accepts: ['photo', 'pdf'],
          maxChoices: 2,
        },
      ],
    },
  ],
};
const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);

/** As a camera of today takes one: large, and with what it writes beside it. */
async function photo(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = 4000;
    canvas.height = 3000;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    for (let i = 0; i < 400; i += 1) {
      context.fillStyle = `hsl(${(i * 47) % 360} 60% 50%)`;
      context.fillRect((i * 331) % 4000, (i * 577) % 3000, 400, 300);
    }
    return canvas.toDataURL('image/jpeg', 0.9).slice('data:image/jpeg;base64,'.length);
  });
  const drawn = Buffer.from(base64, 'base64');
  const written = Buffer.from('Exif\0\0 GPS -2.9909 104.7566');
  const head = Buffer.from([0xff, 0xe1, 0, written.length + 2]);
  return Buffer.concat([drawn.subarray(0, 2), head, written, drawn.subarray(2)]);
}

async function choose(page: Page, button: string, name: string, mimeType: string, buffer: Buffer) {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await chooser).setFiles({ name, mimeType, buffer });
}

test('a photo is taken without a connection, sent before the answer when there is one, and fetched by the team', async ({
  browser,
}, info) => {
  const { keeper, phone } = await scene(browser);
  const survey = await keeper.survey('NAMED', 240, DEFINITION);
  const context = await phone();
  const page = await context.newPage();
  await enter(page);
  await pageIsKept(page);
  const picture = await photo(page);
  await begin(page, survey);

  await choose(page, 'Pilih berkas', 'surat tugas.pdf', 'application/pdf', PDF);
  const paper = page.getByRole('button', { name: 'Hapus surat tugas.pdf' });
  await expect(paper).toBeVisible();
  await state(page, 'Tersimpan');
  await context.setOffline(true);
  await choose(page, 'Ambil foto', 'IMG_2031.jpg', 'image/jpeg', picture);
  const shown = page.getByRole('img', { name: 'Foto 2' });
  await expect(shown).toBeVisible();
  await expect(page.getByText('tersimpan di HP ini, dikirim bersama jawaban')).toHaveCount(2);
  await expectAccessible(page);
  await expectNoSideScrolling(page);
  await page.screenshot({ path: info.outputPath('files-360.png'), fullPage: true });

  // still there when the page was closed, without a connection
  await page.reload();
  await expect(shown).toBeVisible();
  await paper.click();
  await expect(paper).toHaveCount(0);
  await page.getByRole('button', { name: 'Periksa jawaban' }).click();
  await page.getByRole('button', { name: 'Kirim jawaban' }).click();
  await expect(page.getByRole('heading', { name: 'Belum tersambung' })).toBeVisible();
  expect(await keeper.counted(survey)).toBe(0);

  const uploads: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') uploads.push(new URL(request.url()).pathname);
  });
  await context.setOffline(false);
  await expect(page.getByRole('heading', { name: /Terima kasih/ })).toBeVisible();
  expect(await keeper.counted(survey)).toBe(1);
  const ours = uploads
    .filter((path) => path.includes(survey.id))
    .map((path) => path.split('/').pop());
  expect(ours.indexOf('answer-files')).toBeLessThan(ours.indexOf('submissions'));
  expect(ours).toContain('answer-files');

  const desk = await (await browser.newContext({ storageState: stateOf('evaluator') })).newPage();
  await desk.setViewportSize({ width: 1440, height: 1000 });
  await desk.goto(`/campaigns/${survey.id}/results`);
  await desk.getByRole('button', { name: 'Lihat daftar berkas' }).click();
  const download = desk.waitForEvent('download');
  await desk.getByRole('button', { name: 'Unduh Foto 1' }).click();
  const stream = await (await download).createReadStream();
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  const fetched = Buffer.concat(parts);
  expect(fetched.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
  expect(fetched.includes('GPS')).toBe(false);
  expect(fetched.length).toBeLessThan(picture.length);
  await expectAccessible(desk);
  await desk.screenshot({ path: info.outputPath('results-1440.png'), fullPage: true });
});
