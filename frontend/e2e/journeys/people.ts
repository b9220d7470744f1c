import { readFileSync } from 'node:fs';
import { type Page } from '@playwright/test';

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

export const ROLES = [
  'admin',
  'evaluator',
  'decision-maker',
  'unit-officer',
  'respondent',
] as const;
export type Role = (typeof ROLES)[number];

/** Somebody whose survey is over: what such a person is asked besides disturbs no other journey. */
export const SURVEY_OVER: [Role, number] = ['respondent', 1];

/** A demo account with this role: the first, or a later one. */
export function person(role: Role, at = 0): Person {
  const found = accounts.filter((account) => account.role === role)[at];
  if (!found) throw new Error(`no demo account is a ${role}`);
  return found;
}

/** Types into Keycloak's own form. */
export async function typeCredentials(page: Page, nip: string, password?: string): Promise<void> {
  await page.locator('#username').fill(nip);
  await page.locator('#password').fill(password ?? process.env.AMPERA_DEMO_PASSWORD ?? '');
  await page.locator('#kc-login').click();
}

/** What the browser keeps after {@link typeCredentials}: Keycloak knows who this is without asking again. */
export function stateOf(role: Role, at = 0): string {
  return new URL(`../test-results/signed-in/${role}-${at}.json`, import.meta.url).pathname;
}
