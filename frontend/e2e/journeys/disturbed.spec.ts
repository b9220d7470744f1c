import { execFileSync } from 'node:child_process';
import { expect, test } from '@playwright/test';

import {
  begin,
  choose,
  enter,
  press,
  scene,
  send,
  state,
  story,
  thanks,
  typeAgain,
  type Scene,
} from './phone';

let keeper: Scene['keeper'];
let phone: Scene['phone'];

test.beforeAll(async ({ browser }) => {
  ({ keeper, phone } = await scene(browser));
});

test('the session ends in the middle of a long answer', async () => {
  const survey = await keeper.survey('NAMED');
  const context = await phone();
  const page = await context.newPage();
  await enter(page);
  await begin(page, survey);
  await choose(page, 'Sangat setuju');
  await press(page, 'Lanjut');
  await story(page).fill('Sebelum sesi berakhir.');
  await context.clearCookies();
  await page.evaluate(() => {
    const key = Object.keys(sessionStorage).find((one) => one.startsWith('oidc.user:')) ?? '';
    const user = JSON.parse(sessionStorage.getItem(key) ?? '{}') as Record<string, unknown>;
    const over = { ...user, access_token: 'over', refresh_token: undefined };
    sessionStorage.setItem(key, JSON.stringify(over));
  });
  await story(page).fill('Sebelum dan sesudah sesi berakhir.');
  await state(page, 'Tersimpan di HP ini');
  await page.reload();
  await expect(page.getByText(/^Masuk lagi untuk melanjutkan/)).toBeVisible();
  const address = page.url();
  await press(page, 'Masuk dengan NIP');
  await expect(page.locator('#username')).toBeVisible();
  await typeAgain(page);
  await expect(story(page)).toHaveValue('Sebelum dan sesudah sesi berakhir.');
  expect(page.url()).toBe(address);
  await press(page, 'Periksa jawaban');
  await send(page, survey);
  await thanks(page);
  expect(await keeper.counted(survey)).toBe(1);
  await context.close();
});

for (const days of [2, -2]) {
  test(`a clock that is wrong by ${days} days`, async () => {
    // open for another day: by the phone's clock it is over, or has not begun
    const survey = await keeper.survey('NAMED', 24);
    const context = await phone();
    await context.addInitScript(
      (wrong) => {
        const Right = Date;
        const now = () => Right.now() + wrong;
        globalThis.Date = new Proxy(Right, {
          construct: (target, given: unknown[]) =>
            Reflect.construct(target, given.length === 0 ? [now()] : given) as object,
          get: (target, name) => (name === 'now' ? now : (Reflect.get(target, name) as unknown)),
        });
      },
      days * 24 * 3600 * 1000,
    );
    const page = await context.newPage();
    await enter(page);
    await begin(page, survey);
    await choose(page, 'Setuju');
    await press(page, 'Lanjut');
    await press(page, 'Periksa jawaban');
    await send(page, survey);
    await thanks(page);
    expect(await keeper.counted(survey)).toBe(1);
    await context.close();
  });
}

test('a phone that is full', async () => {
  const survey = await keeper.survey('NAMED');
  const context = await phone();
  const page = await context.newPage();
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given) {
      if ('full' in globalThis) throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, given);
    };
  });
  await enter(page);
  await begin(page, survey);
  await choose(page, 'Setuju');
  await state(page, 'Tersimpan di HP ini');
  await page.evaluate(() => Object.assign(globalThis, { full: true }));
  await press(page, 'Lanjut');
  await story(page).fill('Tidak ada ruang lagi.');
  await state(page, 'HP ini tidak dapat menyimpan');
  await press(page, 'Periksa jawaban');
  await send(page, survey);
  await thanks(page);
  expect(await keeper.counted(survey)).toBe(1);
  await context.close();
});

test('five hundred phones behind one address open a survey at one moment', async () => {
  const { id } = await keeper.survey('ANONYMOUS');
  const part = ['manifest', 'questionnaire'];
  const addresses = Array.from(
    { length: 500 },
    (_, at) =>
      `${process.env.AMPERA_PUBLIC_URL ?? ''}/api/v1/campaigns/${id}/${part[at % 2] ?? ''}?phone=${at}`,
  );
  const calls = addresses.flatMap((address) => ['-o', '/dev/null', address]);
  const together = ['-sS', '--parallel', '--parallel-max', '100', '-w', '%{http_code}\n'];
  const statuses = execFileSync('curl', [...together, ...calls], { encoding: 'utf8' });
  const expected = addresses.map(() => '200');
  expect(statuses.trim().split('\n')).toEqual(expected);
});
