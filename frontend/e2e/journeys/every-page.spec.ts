import { expect, test } from '@playwright/test';

import { lookAt, Quiet, SCREENS } from './pages';
import { stateOf, type Role } from './people';
import { addressOf, go, LOOKS_AT, reader, routesOf } from './walk';

test.describe.configure({ mode: 'parallel' });

// what the decision maker reads on a phone is what the evaluator reads, with fewer buttons
const screensOf = (role: Role) => (role === 'decision-maker' ? SCREENS.slice(0, 1) : SCREENS);

for (const [role, looksAt] of Object.entries(LOOKS_AT) as [Role, (route: string) => boolean][]) {
  test.describe(role, () => {
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

      const routes = (await routesOf(page)).filter((route) => route === '/' || looksAt(route));
      const get = reader(page, () => token);
      expect(routes).toContain('/');
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
