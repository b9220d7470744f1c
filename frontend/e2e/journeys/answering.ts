import { expect, type Page } from '@playwright/test';

import { expectAccessible, expectNoSideScrolling } from './pages';
import { person, typeCredentials, type Role } from './people';

export async function signInOnPhone(page: Page, role: Role): Promise<void> {
  await page.goto('/survei/');
  await page.getByRole('button', { name: 'Masuk dengan NIP' }).click();
  await typeCredentials(page, person(role).nip);
  await expect(page.getByText(person(role).name)).toBeVisible();
}

/** Answers whatever this section asks: the first option, the fewest choices, a sentence. */
export async function fillSection(page: Page): Promise<void> {
  for (const group of await page.locator('fieldset[role=radiogroup]').all()) {
    await group.getByRole('radio').first().check();
  }
  for (const group of await page.locator('form fieldset:not([role])').all()) {
    const least = /(\d+)/.exec((await group.locator('.help').allTextContents()).join(' '));
    const boxes = group.getByRole('checkbox');
    for (let at = 0; at < Number(least?.[1] ?? 1); at++) await boxes.nth(at).check();
  }
  for (const field of await page.locator('form input[inputmode]').all()) await field.fill('3');
  for (const text of await page.locator('form textarea').all()) {
    await text.fill('Praktik langsung sangat membantu; mohon ditambah waktunya. 🙏');
  }
}

/** From the first section to the review, looking at every step. */
export async function fillAll(page: Page): Promise<void> {
  for (;;) {
    await expect(page.getByText(/^Bagian \d+ dari \d+$/)).toBeVisible();
    await fillSection(page);
    await expectAccessible(page);
    await expectNoSideScrolling(page);
    const last = page.getByRole('button', { name: 'Periksa jawaban' });
    if (await last.isVisible()) {
      await last.click();
      break;
    }
    const title = await page.getByRole('heading', { level: 1 }).textContent();
    await page.getByRole('button', { name: 'Lanjut', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(title ?? '');
  }
  await expect(page.getByRole('heading', { name: 'Periksa jawaban' })).toBeVisible();
}
