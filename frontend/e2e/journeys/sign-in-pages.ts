import { type Page } from '@playwright/test';

import { person, typeCredentials } from './people';

/** Goes through the pages of Keycloak, one state after the other, and tells at each which it is. */
export async function* signInPages(page: Page): AsyncGenerator<string> {
  const asked = page.waitForRequest(/protocol\/openid-connect\/auth\?/);
  await page.goto('/survei/');
  await page.locator('button.main').click();
  const address = (await asked).url();
  await page.locator('#username').waitFor();
  yield 'sign-in';

  const used = (await page.locator('form').getAttribute('action')) ?? '';
  await typeCredentials(page, '000000000000000000', 'bukan-kata-sandi');
  await page.locator('#input-error').waitFor();
  yield 'sign-in wrong';

  await page.goto(used);
  await page.locator('.notice').waitFor();
  yield 'sign-in too late';

  await page.goto(address);
  await page.locator('.beside a').click();
  await page.locator('#kc-reset-password-form').waitFor();
  yield 'password forgotten';

  await page.goto(
    address.replace(/redirect_uri=[^&]*/, 'redirect_uri=https%3A%2F%2Felsewhere.example'),
  );
  await page.locator('#kc-error-message').waitFor();
  yield 'sign-in refused';

  await page.goto(`${address}&kc_action=UPDATE_PASSWORD`);
  const behind = (await page.locator('form').getAttribute('action')) ?? '';
  await typeCredentials(page, person('respondent', 1).nip);
  await page.locator('#password-new').waitFor();
  yield 'new password';

  await page.locator('#password-new').fill('satu-kata-sandi-baru');
  await page.locator('#password-confirm').fill('kata-sandi-yang-lain');
  await page.locator('button[name=login]').click();
  await page.locator('#password-confirm-error').waitFor();
  yield 'new password wrong';

  // the way back of the browser
  await page.goto(behind);
  await page.locator('#loginRestartLink').waitFor();
  yield 'page expired';
}
