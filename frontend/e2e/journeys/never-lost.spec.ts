import { expect, test, type Page } from '@playwright/test';

import {
  begin,
  choose,
  chosen,
  enter,
  pageIsKept,
  press,
  scene,
  send,
  state,
  story,
  thanks,
  type Scene,
} from './phone';

let keeper: Scene['keeper'];
let phone: Scene['phone'];

test.beforeAll(async ({ browser }) => {
  ({ keeper, phone } = await scene(browser));
});

test('killed, without a connection, opened again: it is sent by itself, once', async () => {
  const survey = await keeper.survey('ANONYMOUS');
  const context = await phone();
  const first = await context.newPage();
  await enter(first);
  await begin(first, survey);
  await choose(first, 'Setuju');
  await state(first, /Tersimpan di HP ini \d\d\.\d\d/);
  await state(first, 'tersimpan di server, tersegel');
  await pageIsKept(first);
  await first.close({ runBeforeUnload: false });

  await context.setOffline(true);
  const second = await context.newPage();
  await second.goto('/survei/');
  await expect(second.getByText(/^Tanpa sambungan/)).toBeVisible();
  await second.getByRole('link', { name: `Lanjutkan: ${survey.title}` }).click();
  await chosen(second, 'Setuju');
  await press(second, 'Lanjut');
  await story(second).fill('Ditulis tanpa sambungan.');
  await press(second, 'Periksa jawaban');
  await send(second, survey);
  await expect(second.getByRole('alert')).toContainText('Belum tersambung');
  await second.getByRole('link', { name: 'Survei saya' }).first().click();
  await expect(second.getByText('Tersimpan di HP ini, terkirim begitu')).toBeVisible();
  await second.close({ runBeforeUnload: false });

  await context.setOffline(false);
  const third = await context.newPage();
  await third.goto('/survei/');
  await expect(third.getByRole('button', { name: 'Masuk dengan NIP' })).toBeVisible();
  await expect
    .poll(() => third.evaluate(() => document.body.innerText.includes('belum terkirim')))
    .toBe(false);
  await enter(third);
  const card = third.getByRole('listitem').filter({ hasText: survey.title });
  await expect(card.getByText('Sudah terkirim dari HP ini')).toBeVisible();
  await card.getByRole('link', { name: /^Lihat tanda terima/ }).click();
  const receipt = (await third.locator('.receipt code').textContent()) ?? '';

  expect(await keeper.counted(survey)).toBe(1);
  await third.goto(`/survei/${survey.id}/dihitung`);
  await expect(third.getByText('Semua 1 surat suara sah dan jumlahnya cocok')).toBeVisible();
  await third.getByLabel(/^Tanda terima/).fill(receipt);
  await expect(third.getByText('Jawaban dengan tanda terima ini ikut dihitung.')).toBeVisible();
  await context.close();
});

test('lost on the phone, and gone on with elsewhere: the code brings it back', async () => {
  const survey = await keeper.survey('ANONYMOUS');
  const own = await phone();
  const page = await own.newPage();
  await enter(page);
  const words = await begin(page, survey);
  await choose(page, 'Setuju');
  await press(page, 'Lanjut');
  await story(page).fill('Dari HP pertama.');
  await state(page, 'tersimpan di server, tersegel');

  const resume = async (there: Page) => {
    await there.getByRole('link', { name: `Masukkan kode lanjutan: ${survey.title}` }).click();
    await there.getByRole('textbox', { name: 'Kode lanjutan' }).fill(words.join(' '));
    await press(there, 'Lanjutkan');
    await chosen(there, 'Setuju');
    await press(there, 'Lanjut');
  };
  const other = await phone();
  const second = await other.newPage();
  await enter(second);
  await resume(second);
  await expect(story(second)).toHaveValue('Dari HP pertama.');
  // what is said of the draft before is still there for a moment
  const kept = second.waitForResponse((answer) => answer.url().endsWith('/anonymous-drafts'));
  await story(second).fill('Diteruskan di perangkat kedua.');
  await kept;
  await state(second, 'tersimpan di server, tersegel');

  await page.goto('about:blank');
  await page.goto('/survei/');
  await page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name ?? '');
    location.reload();
  });
  await resume(page);
  await expect(story(page)).toHaveValue('Diteruskan di perangkat kedua.');
  await press(page, 'Periksa jawaban');
  await send(page, survey);
  await thanks(page);
  // the other device sends, too: the same ballot, the same answer
  await press(second, 'Periksa jawaban');
  await send(second, survey);
  await thanks(second);
  await expect(second.locator('.receipt code')).toHaveText(
    (await page.locator('.receipt code').textContent()) ?? '',
  );
  expect(await keeper.counted(survey)).toBe(1);
  await Promise.all([own.close(), other.close()]);
});

test('two tabs are one answer', async () => {
  const survey = await keeper.survey('NAMED');
  const context = await phone();
  const one = await context.newPage();
  await enter(one);
  await begin(one, survey);
  const two = await context.newPage();
  await enter(two);
  await two.getByRole('link', { name: `Lanjutkan: ${survey.title}` }).click();
  await choose(one, 'Setuju');
  await state(one, 'Tersimpan di HP ini');
  await choose(two, '9');
  await chosen(two, 'Setuju');
  await press(two, 'Lanjut');
  await press(two, 'Periksa jawaban');
  await press(one, 'Lanjut');
  await press(one, 'Periksa jawaban');
  await Promise.all([send(one, survey), send(two, survey)]);
  await Promise.all([thanks(one), thanks(two)]);
  expect(await keeper.counted(survey)).toBe(1);
  await context.close();
});
