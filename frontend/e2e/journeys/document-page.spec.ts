import { expect, type Locator, type Page, test } from '@playwright/test';

import { expectAccessible, expectNoSideScrolling } from './pages';
import { stateOf } from './people';

const POLICY = /Peraturan Wali Kota tentang pengembangan kompetensi/;

test.use({ storageState: stateOf('evaluator') });

interface Ink {
  /** Shares of the picture. */
  dark: number;
  white: number;
  /** Differs for another picture. */
  print: number;
}

const pictureOf = (page: Page) => page.locator('canvas').first();
const wordsOf = (page: Page) => page.getByRole('group', { name: /^Isi halaman/ });

/** Nothing of a picture that is just being drawn anew. */
async function ink(picture: Locator): Promise<Ink> {
  return picture.evaluate((canvas: HTMLCanvasElement) => {
    if (canvas.width === 0 || canvas.height === 0) return { dark: 0, white: 0, print: 0 };
    const context = canvas.getContext('2d');
    const { data } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
    let [dark, white, print] = [0, 0, 0];
    for (let at = 0; at < data.length; at += 4) {
      const light = ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3;
      if (light < 110) {
        dark++;
        print = (print * 31 + at) % 1_000_003;
      } else if (light > 245) white++;
    }
    return { dark: dark / (data.length / 4), white: white / (data.length / 4), print };
  });
}

/** Waits until so much of it is dark. */
async function printed(picture: Locator, dark: number): Promise<Ink> {
  let seen = await ink(picture);
  await expect
    .poll(async () => {
      seen = await ink(picture);
      return seen.dark;
    })
    .toBeGreaterThan(dark);
  return seen;
}

async function openPolicy(page: Page): Promise<void> {
  const foreign: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') foreign.push(message.text());
  });
  page.on('request', (request) => {
    const ours = process.env.AMPERA_PUBLIC_URL ?? '';
    if (!request.url().startsWith(ours) && !/^(data|blob):/.test(request.url()))
      foreign.push(request.url());
  });
  await page.goto('/documents');
  await page.getByRole('link', { name: POLICY }).first().click();
  await page.waitForURL(/\/documents\/[0-9a-f-]{36}/);
  await expect(pictureOf(page)).toBeVisible();
  await expect
    .poll(() => pictureOf(page).evaluate((canvas: HTMLCanvasElement) => canvas.width))
    .toBeGreaterThan(0);
  expect(foreign).toEqual([]);
}

test('an evaluator sees the page as it is printed, turns it and makes it larger', async ({
  page,
}) => {
  await openPolicy(page);
  const first = await printed(pictureOf(page), 0.005);
  expect(first.white).toBeGreaterThan(0.5);
  const { width = 0 } = (await pictureOf(page).boundingBox()) ?? {};
  expect(width).toBeGreaterThan(400);

  await page.getByRole('button', { name: 'Perbesar' }).click();
  await expect(page.getByText('125 %')).toBeVisible();
  await expect
    .poll(async () => (await pictureOf(page).boundingBox())?.width ?? 0)
    .toBeGreaterThan(width * 1.2);
  await wordsOf(page).press('0');
  await expect(page.getByText('100 %')).toBeVisible();

  await page.getByRole('button', { name: 'Halaman berikut' }).click();
  await expect(page.getByText(/^Halaman 2 dari/)).toBeVisible();
  await expect
    .poll(async () => {
      const { dark, print } = await ink(pictureOf(page));
      return dark > 0.002 && print !== first.print;
    })
    .toBe(true);

  await page.getByText('Teks', { exact: true }).click();
  await expect(pictureOf(page)).toHaveCount(0);
  await expect(page).toHaveURL(/view=text/);
});

test('the place of an excerpt is shown over its words', async ({ page }) => {
  await openPolicy(page);
  const card = page.getByRole('listitem').filter({ hasText: 'membekali pegawai' });
  await card.getByRole('button', { name: /^Buka halaman/ }).click();
  const place = page.locator('[data-mark][data-active]').first();
  await expect(place).toBeVisible();
  const word = await place.evaluate((box) => {
    box.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = box.getBoundingClientRect();
    const caret = document.caretPositionFromPoint(left + width / 2, top + height / 2);
    const line = caret?.offsetNode.textContent ?? '';
    const at = caret?.offset ?? 0;
    return line.slice(Math.max(0, at - 4), at + 4);
  });
  expect(await card.textContent()).toContain(word.trim());
});

test('a passage is marked in the picture by mouse and by keys, and is the text that is kept', async ({
  page,
}) => {
  await openPolicy(page);
  const lines = wordsOf(page).locator('span[role=presentation]').filter({ hasText: /\S{4}/ });
  const box = async (index: number) => {
    const found = await lines.nth(index).boundingBox();
    if (!found) throw new Error('no such line');
    return found;
  };
  const [from, to] = [await box(4), await box(5)];
  await page.mouse.move(from.x + 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 8 });
  await page.mouse.move(to.x + to.width - 1, to.y + to.height / 2, { steps: 4 });
  await page.mouse.up();
  const bar = page.getByRole('region', { name: 'Bagian yang dipilih' });
  const saved = page.waitForResponse(
    (answer) => answer.request().method() === 'POST' && answer.url().endsWith('/document-excerpts'),
  );
  await bar.getByRole('button', { name: 'Tandai sebagai kutipan' }).click();
  const { id, words } = (await (await saved).json()) as { id: string; words: string };
  const seen = (await lines.nth(4).textContent()) ?? '';
  const dense = (text: string) => text.replace(/\s+/g, '');
  expect(dense(words)).toContain(dense(seen));
  await expect(page.locator(`[data-mark="${id}"]`).first()).toBeVisible();
  await remove(page, words);
  await expect(page.locator(`[data-mark="${id}"]`)).toHaveCount(0);

  await wordsOf(page).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-chosen]').first()).toBeVisible();
  const again = page.waitForResponse(
    (answer) => answer.request().method() === 'POST' && answer.url().endsWith('/document-excerpts'),
  );
  await page.keyboard.press('Enter');
  await remove(page, ((await (await again).json()) as { words: string }).words);
});

async function remove(page: Page, words: string): Promise<void> {
  const start = words.split('\n')[0] ?? words;
  const card = page.getByRole('listitem').filter({ hasText: start }).first();
  await card.getByRole('button', { name: 'Hapus kutipan' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Hapus kutipan' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('the page fits, and a sentence of it is chosen with one finger', async ({ page }) => {
    await openPolicy(page);
    await printed(pictureOf(page), 0.003);
    await expectNoSideScrolling(page);
    await expectAccessible(page);
    await wordsOf(page)
      .locator('span[role=presentation]')
      .filter({ hasText: /\S{4}/ })
      .nth(4)
      .tap();
    await expect(page.getByRole('region', { name: 'Bagian yang dipilih' })).toBeVisible();
    await expect(page.locator('[data-chosen]').first()).toBeVisible();
    await page.getByRole('button', { name: 'Batal' }).tap();
  });
});
