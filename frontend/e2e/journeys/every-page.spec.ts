import { expect, test, type Page } from '@playwright/test';

import { lookAt, Quiet } from './pages';
import { stateOf, type Role } from './people';

// Who is sent to look: an administrator at people and rights, an evaluator at the rest.
const ADMINISTRATION = /^\/(units|positions|employees|roster-imports|accounts|audit-entries)\b/;

// Lists are asked for an object that has this page; without a line here, the first of the list is taken.
const SUITABLE: Record<string, string> = {
  '/campaigns/$id/results': '/campaigns?status=RELEASED',
};

async function routesOf(page: Page): Promise<string[]> {
  const paths = await page.evaluate(() => {
    const router = (self as unknown as { __TSR_ROUTER__: { routesByPath: object } }).__TSR_ROUTER__;
    return Object.keys(router.routesByPath);
  });
  return [...new Set(paths.map((path) => path.replace(/(.)\/$/, '$1')))].sort();
}

/** The address with an id for each `$id`, from the lists of the API. */
async function addressOf(page: Page, route: string, token: string): Promise<string> {
  let address = '';
  for (const segment of route.split('/').slice(1)) {
    if (!segment.startsWith('$')) {
      address += `/${segment}`;
      continue;
    }
    const answer = await page.request.get(`/api/v1${SUITABLE[route] ?? address}`, {
      headers: { Authorization: token },
    });
    const { items } = (await answer.json()) as { items?: { id: string }[] };
    if (!items?.[0]) throw new Error(`${route}: the demonstration has nothing at ${address}`);
    address += `/${items[0].id}`;
  }
  return address || '/';
}

for (const role of ['admin', 'evaluator'] as const satisfies readonly Role[]) {
  test.describe(role, () => {
    test.use({ storageState: stateOf(role) });

    test(`every page of the dashboard that is for the ${role}`, async ({ page }) => {
      test.setTimeout(180_000);
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

      const routes = (await routesOf(page)).filter(
        (route) => route === '/' || ADMINISTRATION.test(route) === (role === 'admin'),
      );
      expect(routes).toContain('/');
      const visited: string[] = [];
      for (const route of routes) {
        await test.step(route, async () => {
          const address = await addressOf(page, route, token);
          await page.goto(address);
          await quiet.reached();
          expect(new URL(page.url()).pathname, route).toBe(address);
          await expect(page.locator('html')).toHaveAttribute('lang', 'id');
          await expect(page.getByText('Halaman tidak ditemukan')).toHaveCount(0);
          wrong.push(...(await lookAt(page, `${role}${route}`)));
          visited.push(route);
        });
      }
      expect(visited).toEqual(routes);
      expect(wrong).toEqual([]);
    });
  });
}
