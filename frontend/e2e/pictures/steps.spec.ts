import { expect, test, type Page } from '@playwright/test';

import { fillSection } from '../journeys/answering';
import { fileName, SCREENS } from '../journeys/pages';
import { person, stateOf, SURVEY_OVER } from '../journeys/people';
import { scene } from '../journeys/phone';
import { ALBUM, note, openAlbum, suspicions, wear } from './camera';

// What is reached step by step and by more than one person: a citizen's answer, and a sheet of paper read twice.

test.beforeAll(openAlbum);

async function take(page: Page, name: string, screen: string): Promise<void> {
  await page.waitForTimeout(400);
  note(`${name} ${screen}`, await suspicions(page));
  await page.screenshot({ path: `${ALBUM}step-${screen}-${fileName(name)}.png`, fullPage: true });
}

test('a citizen answers at a counter', async ({ browser }) => {
  const desk = await browser.newContext({ storageState: stateOf('evaluator') });
  const page = await desk.newPage();
  const asked = page.waitForRequest((request) => 'authorization' in request.headers());
  await page.goto('/');
  const { authorization = '' } = (await asked).headers();
  const list = await desk.request.get('/api/v1/campaigns?q=DEMO-SKM', {
    headers: { Authorization: authorization },
  });
  const { items } = (await list.json()) as { items: { id: string }[] };
  const survey = items[0]?.id ?? '';
  await desk.close();

  const phone = await browser.newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  const citizen = await phone.newPage();
  const shot = (name: string) => take(citizen, `citizen ${name}`, '360');
  await citizen.goto(`/survei/umum/#${survey}`);
  await expect(citizen.getByRole('button', { name: 'Loket akta kelahiran' })).toBeVisible();
  await shot('chooses a counter');
  await citizen.getByRole('button', { name: 'Loket akta kelahiran' }).click();
  await citizen.getByRole('button', { name: 'Mulai', exact: true }).waitFor();
  await shot('promise');
  await citizen.getByRole('button', { name: 'Mulai', exact: true }).click();
  for (let section = 1; ; section++) {
    await citizen.getByText(new RegExp(`^Bagian ${section} dari \\d+$`)).waitFor();
    await fillSection(citizen);
    await shot(`section ${section}`);
    const last = citizen.getByRole('button', { name: 'Periksa jawaban' });
    if (await last.isVisible()) break;
    await citizen.getByRole('button', { name: 'Lanjut', exact: true }).click();
  }
  await citizen.getByRole('button', { name: 'Periksa jawaban' }).click();
  await citizen.getByRole('heading', { name: 'Periksa jawaban' }).waitFor();
  await shot('review');
  await citizen.getByRole('button', { name: 'Kirim jawaban' }).click();
  await citizen.getByRole('heading', { name: /^Terima kasih/ }).waitFor();
  await shot('thanks');
  await citizen.goto('about:blank');
  await citizen.goto(`/survei/umum/#${survey}/KELILING`);
  await citizen.getByRole('heading', { name: 'HP ini sudah menjawab' }).waitFor();
  await shot('has answered');
  await phone.close();
});

test('a sheet of paper is read by two', async ({ browser }) => {
  test.setTimeout(300_000);
  const { keeper } = await scene(browser);
  const survey = await keeper.survey('NAMED');
  const open = async (role: 'evaluator' | 'admin') => {
    const context = await browser.newContext({ storageState: stateOf(role) });
    const page = await context.newPage();
    await wear(page, 'id', 'light');
    return page;
  };
  const both = async (page: Page, name: string) => {
    for (const { name: screen, width, height } of SCREENS) {
      await page.setViewportSize({ width, height });
      await take(page, `sheet ${name}`, screen);
    }
  };
  const first = await open('evaluator');
  await first.goto(`/campaigns/${survey.id}/paper`);
  await first.getByRole('button', { name: 'Buat dan cetak lembar' }).waitFor();
  await both(first, 'none yet');
  await first.getByRole('button', { name: 'Buat dan cetak lembar' }).click();
  await first.getByRole('textbox', { name: 'Jumlah lembar' }).fill('2');
  await both(first, 'being made');
  const download = first.waitForEvent('download');
  await first.getByRole('button', { name: 'Buat dan unduh PDF' }).click();
  await download;
  await first.setViewportSize({ width: 1440, height: 900 });
  await first.getByRole('link', { name: '0001-8' }).click();
  await first.getByRole('textbox', { name: /NIP di lembar/ }).fill(person(...SURVEY_OVER).nip);
  await first.keyboard.press('Enter');
  await first.getByText(person(...SURVEY_OVER).name).waitFor();
  await first.getByRole('radio', { name: 'Setuju', exact: true }).check();
  await both(first, 'keyed in');
  const sheet = first.url();
  await first.setViewportSize({ width: 1440, height: 900 });
  await first.getByRole('button', { name: 'Simpan isian pertama' }).click();
  await first.getByRole('row', { name: /0001-8/ }).waitFor();
  await both(first, 'waits for another person');

  const second = await open('admin');
  await second.goto(sheet);
  await second.getByRole('radio', { name: /Bandingkan dengan lembar/ }).check();
  await second.getByText('Setuju', { exact: true }).waitFor();
  await both(second, 'compared');
  await second.getByRole('radio', { name: /^Salin lagi/ }).check();
  await both(second, 'keyed in again');
});
