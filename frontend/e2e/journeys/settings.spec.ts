import { expect, test, type Page } from '@playwright/test';

import { expectAccessible, expectNoSideScrolling } from './pages';
import { begin, choose, enter, press, scene, story, type Scene } from './phone';

let keeper: Scene['keeper'];
let phone: Scene['phone'];

test.beforeAll(async ({ browser }) => {
  ({ keeper, phone } = await scene(browser));
});

/** The colours that a drawn element has at this moment. */
const colours = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { backgroundColor, color } = getComputedStyle(element);
    return `${backgroundColor} ${color}`;
  });

test('what somebody has set in their browser holds while answering', async () => {
  const survey = await keeper.survey('NAMED');
  const context = await phone();
  const page = await context.newPage();
  await enter(page);
  await begin(page, survey);
  await choose(page, 'Setuju');
  await choose(page, '9');
  const chosen = '.rate:has(input:checked) > span';
  const other = '.rate:has(input:not(:checked)):first-of-type > span';

  await test.step('colours that the system forces', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    // the choice is still told from the others, and not by a ring alone
    expect(await colours(page, chosen)).not.toBe(await colours(page, other));
    await expectAccessible(page);
    await page.emulateMedia({ forcedColors: 'none' });
  });

  await test.step('less motion', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')].filter((one) => {
        const { transitionDuration, animationDuration } = getComputedStyle(one);
        return /[1-9]/.test(transitionDuration + animationDuration);
      }),
    );
    expect(moving).toEqual([]);
  });

  await test.step('text of twice the size', async () => {
    const size = () =>
      page
        .locator('legend')
        .first()
        .evaluate((one) => parseFloat(getComputedStyle(one).fontSize));
    const before = await size();
    await page.addStyleTag({ content: ':root { font-size: 200% !important }' });
    expect(await size()).toBe(2 * before);
    await expectNoSideScrolling(page);
    await expect(page.getByRole('button', { name: 'Lanjut', exact: true })).toBeInViewport();
  });

  await test.step('a window zoomed to 200 and to 400 percent', async () => {
    await page.reload();
    for (const width of [640, 320]) {
      await page.setViewportSize({ width, height: 360 });
      await expectNoSideScrolling(page);
      await page.getByRole('radio', { name: '9', exact: true }).scrollIntoViewIfNeeded();
      await expect(page.getByRole('radio', { name: '9', exact: true })).toBeInViewport();
    }
    await expectAccessible(page);
  });

  await test.step('the keyboard alone', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.getByRole('radio', { name: 'Setuju', exact: true }).focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: 'Sangat setuju' })).toBeChecked();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: /^10/ })).toBeChecked();
    const focused = page.locator(':focus');
    for (let tabs = 0; tabs < 6; tabs += 1) {
      if ((await focused.textContent()) === 'Lanjut') break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await expect(story(page)).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await press(page, 'Sebelumnya');
    await expect(page.getByRole('radio', { name: /^10/ })).toBeChecked();
  });
  await context.close();
});
