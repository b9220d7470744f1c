import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

interface Person {
  nip: string;
  name: string;
  role: string;
}

const accounts = JSON.parse(
  readFileSync(
    new URL('../../../backend/app/src/main/resources/demo/accounts.json', import.meta.url),
    'utf8',
  ),
) as Person[];

/** The first demo account with this role. */
export function person(role: string): Person {
  const found = accounts.find((account) => account.role === role);
  if (!found) throw new Error(`no demo account is a ${role}`);
  return found;
}

/** Types into Keycloak's own form. */
export async function typeCredentials(page: Page, nip: string, password?: string): Promise<void> {
  await page.locator('#username').fill(nip);
  await page.locator('#password').fill(password ?? process.env.AMPERA_DEMO_PASSWORD ?? '');
  await page.locator('#kc-login').click();
}

/** WCAG 2.2 AA, as far as a machine can tell. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map((violation) => `${violation.id}: ${violation.help}`)).toEqual([]);
}

/** Nothing sticks out of a narrow screen. */
export async function expectNoSideScrolling(page: Page): Promise<void> {
  const excess = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(excess).toBeLessThanOrEqual(0);
}
