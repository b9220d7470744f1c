import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';

import { Keeper, type OwnSurvey } from './own-survey';
import { person, stateOf, SURVEY_OVER, typeCredentials } from './people';

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const ASN = person(...SURVEY_OVER);

export interface Scene {
  keeper: Keeper;
  /** A phone of its own, on which Keycloak knows the respondent. */
  phone: () => Promise<BrowserContext>;
}

/** Signs in whoever keeps surveys and whoever answers them. */
export async function scene(browser: Browser): Promise<Scene> {
  const settings = { ...PHONE, storageState: stateOf(...SURVEY_OVER) };
  const context = await browser.newContext(settings);
  const page = await context.newPage();
  const listed = page.waitForResponse(/\/me\/surveys$/);
  await enter(page);
  const { items } = (await (await listed).json()) as {
    items: { campaignId: string; status: string }[];
  };
  const over = items.find(({ status }) => status === 'CLOSED');
  const keeper = await Keeper.signedIn(browser, over?.campaignId ?? '');
  await context.close();
  const phone = async () => {
    const one = await browser.newContext(settings);
    // the first copy of a draft leaves after five seconds rather than up to thirty
    await one.addInitScript(() => {
      const drawn = crypto.getRandomValues.bind(crypto);
      crypto.getRandomValues = ((array: Uint8Array) =>
        array.length === 1 ? array.fill(0) : drawn(array as Uint8Array<ArrayBuffer>)) as never;
    });
    return one;
  };
  return { keeper, phone };
}

/** Signs in through the form, or without it where Keycloak still knows who this is. */
export async function enter(page: Page): Promise<void> {
  await page.goto('/survei/');
  await press(page, 'Masuk dengan NIP');
  const who = page.getByText(ASN.name);
  await expect(who.or(page.locator('#username'))).toBeVisible();
  if (!(await who.isVisible())) await typeAgain(page);
  await expect(who).toBeVisible();
}

export const typeAgain = (page: Page) => typeCredentials(page, ASN.nip);

export async function begin(page: Page, { title, mode }: OwnSurvey): Promise<string[]> {
  await page.getByRole('link', { name: `Isi survei: ${title}` }).click();
  await page.getByRole('button', { name: 'Mulai', exact: true }).click();
  if (mode === 'NAMED') return [];
  const list = page.getByRole('list', { name: 'Kode lanjutan' });
  await expect(list.getByRole('listitem')).toHaveCount(12);
  const words = await list.getByRole('listitem').allTextContents();
  await page.getByRole('button', { name: 'Sudah saya catat, lanjut' }).click();
  return words.map((word) => word.trim());
}

export const choose = (page: Page, option: string) =>
  page.getByRole('radio', { name: option, exact: true }).check();
export const chosen = (page: Page, option: string) =>
  expect(page.getByRole('radio', { name: option, exact: true })).toBeChecked();
export const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).click();
export const story = (page: Page) => page.getByRole('textbox', { name: 'Ceritakan' });
export const state = (page: Page, text: string | RegExp) =>
  expect(page.locator('.keeping')).toContainText(text);
export const thanks = (page: Page) =>
  expect(page.getByRole('heading', { name: /^Terima kasih/ })).toBeVisible();

/** From the review to the receipt, or to what is in the way. */
export async function send(page: Page, { mode }: OwnSurvey): Promise<void> {
  if (mode === 'ANONYMOUS') await press(page, 'Lanjut ke pengiriman');
  await press(page, 'Kirim jawaban');
}

/** The worker has taken over the whole page: from now on no connection is needed to open it. */
export async function pageIsKept(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    const registration = await navigator.serviceWorker.getRegistration('/survei/');
    return (
      registration?.active?.state === 'activated' && navigator.serviceWorker.controller !== null
    );
  });
}
