import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { expect, test, type Download, type Page } from '@playwright/test';

import { expectAccessible, expectNoSideScrolling } from './pages';
import { stateOf, typeCredentials } from './people';

const PASSWORD = 'perahu di bawah jembatan';
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/** RFC 6238 with what Keycloak asks for: SHA-1, six digits, thirty seconds. */
function totp(secret: string, step = 0): string {
  const bits = [...secret.replace(/\s/g, '')]
    .map((letter) =>
      'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
    )
    .join('');
  const key = Buffer.from(bits.match(/.{8}/g)?.map((byte) => parseInt(byte, 2)) ?? []);
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + step));
  const hash = createHmac('sha1', key).update(counter).digest();
  const from = (hash.at(-1) ?? 0) & 15;
  return String((hash.readUInt32BE(from) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

interface PdfReader {
  getDocument: (source: { data: Uint8Array; isEvalSupported: boolean }) => {
    promise: Promise<{
      getPage: (at: number) => Promise<{
        getTextContent: () => Promise<{ items: { str?: string }[] }>;
      }>;
    }>;
  };
}

/** The code that is printed on the one card of a file. */
async function codeOn(download: Download): Promise<string> {
  const require = createRequire(new URL('../../dashboard/package.json', import.meta.url));
  const { getDocument } = (await import(
    require.resolve('pdfjs-dist/legacy/build/pdf.mjs')
  )) as PdfReader;
  const data = new Uint8Array(readFileSync(await download.path()));
  const page = await (await getDocument({ data, isEvalSupported: false }).promise).getPage(1);
  const { items } = await page.getTextContent();
  const text = items.map(({ str = '' }) => str).join(' ');
  return /[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/.exec(text)?.[0] ?? '';
}

interface Employee {
  id: string;
  nip: string;
  name: string;
}

/** Somebody of the demonstration who has no account; the administrator sees the number. */
async function somebody(page: Page): Promise<Employee> {
  const asked = page.waitForRequest((request) => request.url().includes('/api/v1/employees'));
  await page.goto('/employees');
  const headers = { Authorization: (await (await asked).headerValue('authorization')) ?? '' };
  const get = async <T>(path: string) =>
    (await (await page.request.get(`/api/v1/employees${path}`, { headers })).json()) as T;
  const { items } = await get<{ items: Employee[] }>('?active=true&limit=20&sort=-name');
  for (const { id, name } of items) {
    // looked for by name below
    const { total } = await get<{ total: number }>(`?q=${encodeURIComponent(name)}`);
    if (total === 1) return get<Employee>(`/${id}`);
  }
  throw new Error('everybody has a namesake');
}

test('a card leads to an account, a role to the code of the telephone', async ({
  browser,
  page,
}) => {
  test.setTimeout(180_000);
  const desk = await browser.newContext({ storageState: stateOf('admin') });
  const admin = await desk.newPage();
  const person = await somebody(admin);
  let address = '';

  await test.step('an administrator makes the account and prints a card', async () => {
    await admin.goto('/enrolments/new');
    await admin.getByRole('radio', { name: 'Pegawai tertentu' }).check();
    await admin.getByRole('textbox', { name: 'Pegawai' }).fill(person.name);
    await admin.getByRole('option', { name: person.name }).first().click();
    await admin.getByRole('button', { name: 'Siapkan akun' }).click();
    await expect(admin.getByText('Selesai')).toBeVisible({ timeout: 30_000 });
    await expectAccessible(admin);
    const downloading = admin.waitForEvent('download');
    await admin.getByRole('button', { name: 'Cetak kartu aktivasi' }).click();
    const dialog = admin.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Cetak kartu aktivasi' }).click();
    const code = await codeOn(await downloading);
    expect(code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
    address = `/aktivasi#${code.replaceAll('-', '')}`;
  });

  const pocket = await browser.newContext(PHONE);
  const phone = await pocket.newPage();
  await test.step('its owner chooses a password on the phone', async () => {
    await phone.goto(address);
    await expect(phone).toHaveURL(/\/aktivasi$/);
    await expectAccessible(phone);
    await expectNoSideScrolling(phone);
    await phone.getByLabel('NIP').fill('19860926 201505 1 001');
    await phone.getByRole('button', { name: 'Lanjut' }).click();
    await expect(phone.getByRole('alert')).toContainText('NIP atau kode tidak cocok');
    await phone.getByLabel('NIP').fill(person.nip);
    await phone.getByRole('button', { name: 'Lanjut' }).click();
    await expect(phone.getByRole('heading', { name: 'Buat kata sandi' })).toBeFocused();
    await expectAccessible(phone);
    await expectNoSideScrolling(phone);
    await phone.getByLabel('Kata sandi', { exact: true }).fill('pendek');
    await phone.getByRole('button', { name: 'Simpan dan aktifkan' }).click();
    await expect(phone.getByText('Kata sandi terlalu pendek')).toBeVisible();
    await phone.getByRole('button', { name: 'English' }).click();
    await phone.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await phone.getByRole('button', { name: 'Save and activate' }).click();
    await expect(phone.getByRole('heading', { name: 'Your account is active' })).toBeVisible();
    await expectAccessible(phone);
    await phone.getByRole('link', { name: 'Sign in' }).click();
    await phone.locator('button.main').click();
    await typeCredentials(phone, person.nip, PASSWORD);
    await expect(phone.getByRole('heading', { name: 'Survei saya' })).toBeVisible();
  });

  await test.step('the administrator grants a role', async () => {
    await admin.goto(`/accounts/${person.id}`);
    await admin.getByRole('checkbox', { name: 'Pengambil keputusan' }).check();
    await admin.getByRole('button', { name: 'Simpan' }).click();
    await expect(admin.getByText('disimpan').first()).toBeVisible();
  });

  let secret = '';
  await test.step('the role waits until a telephone is set up', async () => {
    await page.goto('/');
    await typeCredentials(page, person.nip, PASSWORD);
    await expect(page.getByRole('heading', { name: 'Pasang kode di HP' })).toBeVisible();
    await expectAccessible(page);
    await page.locator('#mode-manual').click();
    secret = (await page.locator('#kc-totp-secret-key').textContent()) ?? '';
    await page.locator('#totp').fill('000000');
    await page.locator('#saveTOTPBtn').click();
    await expect(page.getByText('Kode tidak cocok')).toBeVisible();
    await page.locator('#totp').fill(totp(secret));
    await page.locator('#saveTOTPBtn').click();
    await expect(page.getByRole('navigation').first()).toBeVisible();
    await page.goto('/evaluations');
    await expect(page.getByRole('heading', { name: 'Evaluasi', level: 1 })).toBeVisible();
  });

  await test.step('and the next time asks for its code', async () => {
    const other = await (await browser.newContext()).newPage();
    await other.goto('/');
    await typeCredentials(other, person.nip, PASSWORD);
    await expect(other.getByRole('heading', { name: 'Kode dari aplikasi' })).toBeVisible();
    await expectAccessible(other);
    // a code counts once: the one of the next half minute is taken, too
    await other.locator('#otp').fill(totp(secret, 1));
    await other.locator('#kc-login').click();
    await expect(other.getByRole('navigation').first()).toBeVisible();
  });
});
