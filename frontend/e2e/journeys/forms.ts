import { expect, type Page } from '@playwright/test';

export const title = (page: Page, name: string | RegExp) =>
  expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

export const save = (page: Page) =>
  page.getByRole('button', { name: 'Simpan', exact: true }).click();

/** Searches and takes the first that fits. */
export async function choose(page: Page, label: string, text: string): Promise<void> {
  await page.getByRole('textbox', { name: label }).fill(text);
  await page.getByRole('option').filter({ hasText: text }).first().click();
}
