import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

import { fillAll } from '../journeys/answering';
import { fileName, Quiet, SCREENS } from '../journeys/pages';
import { person, stateOf, typeCredentials, type Role } from '../journeys/people';
import { signInPages } from '../journeys/sign-in-pages';
import { addressOf, LOOKS_AT, reader, routesOf } from '../journeys/walk';
import { ALBUM, note, openAlbum, suspicions, wear } from './camera';

// Every page in every dress, for eyes: make album. What a machine can suspect stands in suspicions.txt beside them.

const DRESSES = [
  { language: 'id', scheme: 'light', screens: SCREENS },
  { language: 'id', scheme: 'dark', screens: [SCREENS[0]] },
  { language: 'en', scheme: 'light', screens: [SCREENS[0]] },
  { language: 'en', scheme: 'dark', screens: [SCREENS[1]] },
] as const;

test.beforeAll(openAlbum);

for (const [role, looksAt] of Object.entries(LOOKS_AT) as [Role, (route: string) => boolean][]) {
  for (const dress of DRESSES) {
    const name = `${dress.language} ${dress.scheme}`;
    test.describe(`${role} ${name}`, () => {
      test.use({ storageState: stateOf(role), colorScheme: dress.scheme });

      test(`every page for the ${role}, ${name}`, async ({ page }) => {
        test.setTimeout(900_000);
        const quiet = new Quiet(page);
        let token = '';
        page.on('request', (request) => {
          token = request.headers().authorization ?? token;
        });
        await wear(page, dress.language, dress.scheme);
        await page.goto('/');
        await quiet.reached();
        const routes = (await routesOf(page)).filter((route) => route === '/' || looksAt(route));
        const wanted = process.env.ALBUM_ONLY;
        for (const route of routes.filter((each) => !wanted || new RegExp(wanted).test(each))) {
          await page.goto(
            await addressOf(
              route,
              reader(page, () => token),
            ),
          );
          await quiet.reached();
          for (const { name: screen, width, height } of dress.screens) {
            await page.setViewportSize({ width, height });
            await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
            const odd = await suspicions(page);
            if (dress.scheme === 'dark') {
              const { violations } = await new AxeBuilder({ page })
                .withRules(['color-contrast'])
                .analyze();
              odd.push(
                ...violations.flatMap(({ nodes }) =>
                  nodes.map((node) => `dark: ${node.html.slice(0, 120)}`),
                ),
              );
            }
            note(`${role}${route} ${name} ${screen}`, odd);
            await page.screenshot({
              path: `${ALBUM}${screen}-${dress.language}-${dress.scheme}-${fileName(`${role}${route}`)}.png`,
              fullPage: true,
            });
          }
        }
      });
    });
  }
}

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`phone ${scheme}`, () => {
    test.use({ viewport: { width: 360, height: 740 }, isMobile: true, colorScheme: scheme });

    test(`the respondent's pages, ${scheme}`, async ({ page }) => {
      let at = 0;
      const take = async (name: string) => {
        await expect(page.locator('body')).not.toBeEmpty();
        note(`respondent ${name}`, await suspicions(page));
        await page.screenshot({
          path: `${ALBUM}respond-${scheme}-${String(++at).padStart(2, '0')}-${name}.png`,
          fullPage: true,
        });
      };
      for await (const name of signInPages(page)) await take(fileName(name));
      await page.context().clearCookies();
      await page.goto('/survei/');
      await page.getByRole('button', { name: 'Masuk dengan NIP' }).waitFor();
      await take('welcome');
      await page.getByRole('button', { name: 'Masuk dengan NIP' }).click();
      await typeCredentials(page, person('respondent', scheme === 'light' ? 0 : 2).nip);
      const survey = page.getByRole('link', { name: /^Isi survei/ }).first();
      await survey.waitFor();
      await take('list');
      await survey.click();
      await page.getByRole('button', { name: 'Mulai', exact: true }).waitFor();
      await take('promise');
      await page.getByRole('button', { name: 'Mulai', exact: true }).click();
      await page.getByRole('list', { name: 'Kode lanjutan' }).waitFor();
      await take('resume-code');
      await page.getByRole('button', { name: 'Sudah saya catat, lanjut' }).click();
      await page.getByText('Bagian 1 dari').first().waitFor();
      await take('questions');
      const next = page.getByRole('button', { name: /^(Lanjut|Berikut)/ });
      await next.first().click();
      await take('questions-missing');
      await page.goto('/survei/');
      await page.getByRole('heading', { name: 'Survei saya' }).waitFor();
      await take('list-begun');
      if (scheme !== 'light') return;

      await page
        .getByRole('link', { name: /survei/i })
        .filter({ hasText: /^(Isi|Lanjutkan)/ })
        .first()
        .click();
      await page.getByText('Bagian 1 dari').first().waitFor();
      await fillAll(page);
      await take('review');
      await page.getByRole('button', { name: 'Lanjut ke pengiriman' }).click();
      await page.getByRole('heading', { name: 'Kirim tanpa nama' }).waitFor();
      await take('send');
      await page.context().setOffline(true);
      await page.getByRole('button', { name: 'Kirim jawaban' }).click();
      await page.getByRole('alert').waitFor();
      await take('send-offline');
      await page.context().setOffline(false);
      await page.getByRole('heading', { name: /^Terima kasih/ }).waitFor();
      await take('thanks');
      await page.getByRole('button', { name: 'Tarik jawaban' }).click();
      await take('withdraw');
      await page.getByRole('link', { name: 'Survei saya' }).first().click();
      await page.getByText('Sudah terkirim dari HP ini').first().waitFor();
      await take('list-done');
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByRole('heading', { name: 'My surveys' }).waitFor();
      await take('list-english');
      await page.goto('/survei/00000000-0000-7000-8000-000000000000');
      await page.waitForLoadState('networkidle');
      await take('unknown');
    });
  });
}
