import { appendFileSync, mkdirSync, rmSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

import { fileName, Quiet, SCREENS } from '../journeys/pages';
import { person, stateOf, typeCredentials, type Role } from '../journeys/people';
import { signInPages } from '../journeys/sign-in-pages';
import { addressOf, LOOKS_AT, reader, routesOf } from '../journeys/walk';

// Every page in every dress, for eyes: make album. What a machine can suspect stands in suspicions.txt beside them.

const ALBUM = new URL('../test-results/album/', import.meta.url).pathname;
const SUSPICIONS = `${ALBUM}suspicions.txt`;

const DRESSES = [
  { language: 'id', scheme: 'light', screens: SCREENS },
  { language: 'id', scheme: 'dark', screens: [SCREENS[0]] },
  { language: 'en', scheme: 'light', screens: [SCREENS[0]] },
  { language: 'en', scheme: 'dark', screens: [SCREENS[1]] },
] as const;

type Dress = (typeof DRESSES)[number];

test.beforeAll(() => {
  mkdirSync(ALBUM, { recursive: true });
  if (!process.env.ALBUM_KEEP) rmSync(SUSPICIONS, { force: true });
});

/** Words of machines, and texts that are cut off or stand over each other. */
async function suspicions(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const element = node.parentElement;
      if (!text || !element?.checkVisibility() || element.closest('script, style')) continue;
      const odd = /\b\d{4}-\d{2}-\d{2}\b|\b[A-Z]+_[A-Z_]+\b|undefined|null|NaN|\{\{/.exec(text);
      if (odd) found.add(`machine word "${odd[0]}" in "${text.slice(0, 60)}"`);
      const { overflowX, textOverflow } = getComputedStyle(element);
      const isCut = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1;
      if (isCut && overflowX !== 'visible' && overflowX !== 'auto') {
        found.add(`cut off (${textOverflow}): "${text.slice(0, 60)}"`);
      }
    }
    if (!document.title.includes(' - ')) found.add(`title "${document.title}"`);
    return [...found];
  });
}

async function wear(page: Page, { language, scheme }: Dress): Promise<void> {
  await page.addInitScript(
    ([to, dress]) => {
      localStorage.setItem('ampera.language', to);
      localStorage.setItem('mantine-color-scheme-value', dress);
    },
    [language, scheme] as const,
  );
}

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
        await wear(page, dress);
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
            for (const each of odd) {
              appendFileSync(SUSPICIONS, `${role}${route} ${name} ${screen}: ${each}\n`);
            }
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
        const odd = await suspicions(page);
        for (const each of odd) appendFileSync(SUSPICIONS, `respondent ${name}: ${each}\n`);
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
      await typeCredentials(page, person('respondent').nip);
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
    });
  });
}
