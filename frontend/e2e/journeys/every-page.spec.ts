import { expect, test, type Page } from '@playwright/test';

import { lookAt, Quiet } from './pages';
import { stateOf, type Role } from './people';

// Who is sent to look: an administrator at people and rights, an evaluator at the rest.
const ADMINISTRATION = /^\/(units|positions|employees|roster-imports|accounts|audit-entries)\b/;

// A page that not every object has: which list of the API to take one from.
const SUITABLE: Record<string, string> = {
  '/campaigns/$id/results': '/campaigns?status=RELEASED',
  '/evaluations/$id/triangulation': '/evaluations',
  '/evaluations/$id/verdicts/$programmeId': '/evaluations',
};

async function routesOf(page: Page): Promise<string[]> {
  const paths = await page.evaluate(() => {
    const router = (self as unknown as { __TSR_ROUTER__: { routesByPath: object } }).__TSR_ROUTER__;
    return Object.keys(router.routesByPath);
  });
  return [...new Set(paths.map((path) => path.replace(/(.)\/$/, '$1')))].sort();
}

/** The address with an id for `$id`, from the list of the API; what is changed must let itself be changed. */
async function addressOf(page: Page, route: string, token: () => string): Promise<string> {
  const [list = '', action] = route.split('/$id');
  if (action === undefined) return route;
  const get = async (path: string) => {
    const read = () => page.request.get(`/api/v1${path}`, { headers: { Authorization: token() } });
    let answer = await read();
    if (answer.status() === 401) {
      // the token ran out between two pages: the page fetches another
      await page.reload({ waitUntil: 'networkidle' });
      answer = await read();
    }
    return (await answer.json()) as {
      items?: { id: string }[];
      can?: string[];
      programmes?: { id: string }[];
    };
  };
  const { items = [] } = await get(SUITABLE[route] ?? list);
  for (const { id } of items.slice(0, 20)) {
    if (action === '' || SUITABLE[route] || (await get(`${list}/${id}`)).can?.includes('edit')) {
      if (!action.includes('$programmeId')) return `${list}/${id}${action}`;
      const [programme] = (await get(`${list}/${id}`)).programmes ?? [];
      return `${list}/${id}${action.replace('$programmeId', programme?.id ?? '')}`;
    }
  }
  throw new Error(`${route}: the demonstration has nothing for this page`);
}

for (const role of ['admin', 'evaluator'] as const satisfies readonly Role[]) {
  test.describe(role, () => {
    test.use({ storageState: stateOf(role) });

    test(`every page of the dashboard that is for the ${role}`, async ({ page }) => {
      test.setTimeout(600_000);
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
          const address = await addressOf(page, route, () => token);
          await page.goto(address);
          await quiet.reached();
          expect(new URL(page.url()).pathname, route).toBe(address);
          await expect(page.locator('html')).toHaveAttribute('lang', 'id');
          await expect(page.getByText('Halaman tidak ditemukan')).toHaveCount(0);
          expect.soft(await lookAt(page, `${role}${route}`)).toEqual([]);
          visited.push(route);
        });
      }
      expect(visited).toEqual(routes);
      expect(wrong).toEqual([]);
    });
  });
}
