import { expect, test } from '@playwright/test';

import { lookAt, Quiet, SCREENS } from './pages';
import { stateOf, type Role } from './people';
import { addressOf, go, LOOKS_AT, reader, routesOf } from './walk';

test.describe.configure({ mode: 'parallel' });

// what the decision maker reads on a phone is what the evaluator reads, with fewer buttons
const screensOf = (role: Role) => (role === 'decision-maker' ? SCREENS.slice(0, 1) : SCREENS);

// the evaluator's pages are most of them: two walk, each every other page
const WALKS = (Object.keys(LOOKS_AT) as Role[]).flatMap((role) => {
  const parts = role === 'evaluator' ? 2 : 1;
  return Array.from({ length: parts }, (_, part) => ({ role, part, parts }));
});

for (const { role, part, parts } of WALKS) {
  const looksAt = LOOKS_AT[role] ?? (() => false);
  test.describe(`${role}, ${part + 1} of ${parts}`, () => {
    test.use({ storageState: stateOf(role) });

    test(`every page of the dashboard that is for the ${role}`, async ({ page }) => {
      test.setTimeout(900_000);
      const screens = screensOf(role);
      const quiet = new Quiet(page);
      const wrong: string[] = [];
      page.on('pageerror', (error) => wrong.push(`${page.url()}: ${error.message}`));
      page.on('response', (response) => {
        if (response.status() >= 400) wrong.push(`${response.status()} ${response.url()}`);
      });
      let token = '';
      page.on('request', (request) => {
        token = request.headers().authorization ?? token;
      });
      await page.goto('/');
      await quiet.reached();

      const all = (await routesOf(page)).filter((route) => route === '/' || looksAt(route));
      expect(all).toContain('/');
      const routes = all.filter((_, at) => at % parts === part);
      const get = reader(page, () => token);
      const visited: string[] = [];
      for (const route of routes) {
        await test.step(route, async () => {
          const address = await addressOf(route, get);
          await go(page, address);
          await quiet.reached();
          expect(new URL(page.url()).pathname, route).toBe(address);
          await expect(page.locator('html')).toHaveAttribute('lang', 'id');
          await expect(page.getByText('Halaman tidak ditemukan')).toHaveCount(0);
          expect.soft(await lookAt(page, `${role}${route}`, screens)).toEqual([]);
          visited.push(route);
        });
      }
      expect(visited).toEqual(routes);
      expect(wrong).toEqual([]);
    });
  });
}
