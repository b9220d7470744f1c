import { type Page } from '@playwright/test';

import { type Role } from './people';

export type Get = <T>(path: string) => Promise<T>;

interface Item {
  id: string;
}

interface Shown {
  can?: string[];
  programmes?: Item[];
}

const ADMINISTRATION =
  /^\/(units|positions|employees|roster-imports|accounts|enrolments|audit-entries)\b/;
const CHANGING =
  /\/(new|edit|pin|transcript|versions|replace|raters|mailing|paper|answering|questions|team|timeline|passages|sessions)$/;
const FOLLOW_UP = /^\/(recommendations|follow-ups|notices|settings)\b/;

// Who is sent to look: an administrator at people and rights, an evaluator at the rest, the others at what they read.
export const LOOKS_AT: Partial<Record<Role, (route: string) => boolean>> = {
  admin: (route) => ADMINISTRATION.test(route),
  evaluator: (route) => !ADMINISTRATION.test(route),
  'decision-maker': (route) => !ADMINISTRATION.test(route) && !CHANGING.test(route),
  'unit-officer': (route) => FOLLOW_UP.test(route) && !CHANGING.test(route),
};

// A page that not every object has: which list of the API to take one from.
const SUITABLE: Record<string, string> = {
  '/campaigns/$id/results': '/campaigns?q=DEMO-ALUMNI',
  '/evaluations/$id/triangulation': '/evaluations',
  '/evaluations/$id/verdicts/$programmeId': '/evaluations',
  '/codebooks/$id': '/evaluations',
  '/codebooks/$id/edit': '/evaluations',
  '/codebooks/$id/passages': '/evaluations',
  '/campaigns/$id/raters': '/campaigns?q=atasan',
  '/campaigns/$id/mailing': '/campaigns?mode=ANONYMOUS&status=OPEN',
  '/campaigns/$id/paper': '/campaigns?mode=NAMED&status=OPEN',
};

/** Goes there as a link does; signing in again for every page would take longer than looking at it. */
export async function go(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    const router = (self as unknown as { __TSR_ROUTER__: { history: { push(to: string): void } } })
      .__TSR_ROUTER__;
    router.history.push(to);
  }, address);
}

export async function routesOf(page: Page): Promise<string[]> {
  const paths = await page.evaluate(() => {
    const router = (self as unknown as { __TSR_ROUTER__: { routesByPath: object } }).__TSR_ROUTER__;
    return Object.keys(router.routesByPath);
  });
  return [...new Set(paths.map((path) => path.replace(/(.)\/$/, '$1')))].sort();
}

/** Reads the API as the page does. */
export function reader(page: Page, token: () => string): Get {
  return async <T>(path: string) => {
    const read = () => page.request.get(`/api/v1${path}`, { headers: { Authorization: token() } });
    let answer = await read();
    if (answer.status() === 401) {
      // the token ran out between two pages: the page fetches another
      await page.reload({ waitUntil: 'networkidle' });
      answer = await read();
    }
    return (await answer.json()) as T;
  };
}

/** The address with an id for `$id`, from the list of the API; what is changed must let itself be changed. */
export async function addressOf(
  route: string,
  get: Get,
  suitable: string | undefined = SUITABLE[route],
): Promise<string> {
  const [list = '', action] = route.split('/$id');
  if (action === undefined) return route;
  const { items = [] } = await get<{ items?: Item[] }>(suitable ?? list);
  for (const { id } of items.slice(0, 20)) {
    if (action === '' || suitable || (await get<Shown>(`${list}/${id}`)).can?.includes('edit')) {
      if (!action.includes('$programmeId')) return `${list}/${id}${action}`;
      const [programme] = (await get<Shown>(`${list}/${id}`)).programmes ?? [];
      return `${list}/${id}${action.replace('$programmeId', programme?.id ?? '')}`;
    }
  }
  throw new Error(`${route}: the demonstration has nothing for this page`);
}
