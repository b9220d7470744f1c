import { type Page, type Route } from '@playwright/test';

import { type Role } from '../journeys/people';

// Pages that are empty, loading, wrong or away: what the server would say is put in its place at the network's edge.

export interface State {
  name: string;
  role?: Role;
  /** A route of the router, with an id from the API's list. */
  at: string;
  /** The API's list that the id is taken from, if not from all of its kind. */
  from?: string;
  /** Before the page is opened. */
  given?: (page: Page) => Promise<unknown>;
  /** On the open page. */
  when?: (page: Page) => Promise<unknown>;
  /** The page does not come to rest, or not at once: look at it after so many milliseconds. */
  patience?: number;
}

export const API = '**/api/v1';
const json = (route: Route, body: unknown, status = 200) =>
  route.fulfill({ status, contentType: 'application/json', body: JSON.stringify(body) });
const nothing = (page: Page, list: string) =>
  page.route(new RegExp(`/api/v1/${list}\\?`), (route) => json(route, { items: [], total: 0 }));
export const changed = (page: Page, path: string, by: object) =>
  page.route(`${API}${path}`, async (route) => {
    if (route.request().method() !== 'GET') return route.fallback();
    const answer = await route.fetch();
    return json(route, { ...((await answer.json()) as object), ...by });
  });
const never = (page: Page, pattern: RegExp) => page.route(pattern, () => new Promise(() => {}));

const LISTS = [
  'programmes',
  'evaluations',
  'questionnaires',
  'campaigns',
  'interviews',
  'interview-guides',
  'documents',
  'checklists',
  'findings',
  'recommendations',
  'follow-ups',
  'reports',
  'notices',
];

export const ABSENCES: State[] = [
  ...LISTS.map((list) => ({
    name: `empty ${list}`,
    at: `/${list}`,
    given: (page: Page) => nothing(page, list),
  })),
  ...[
    'units',
    'positions',
    'employees',
    'roster-imports',
    'accounts',
    'enrolments',
    'audit-entries',
  ].map((list) => ({
    name: `empty ${list}`,
    role: 'admin' as const,
    at: `/${list}`,
    given: (page: Page) => nothing(page, list),
  })),
  { name: 'nothing fits', at: '/findings?q=zzzz&status=DRAFT' },
  { name: 'search without hits', at: '/search?q=zzzzzz' },
  { name: 'search with hits', at: '/search?q=pelayanan' },
  {
    name: 'evaluation just made',
    at: '/evaluations/$id',
    given: async (page) => {
      await changed(page, '/evaluations/*', {
        questions: [],
        answering: [],
        milestones: [],
        timeline: [],
        phase: 'DESIGN',
      });
    },
  },
  {
    name: 'triangulation without questions',
    at: '/evaluations/$id/triangulation',
    given: (page) => changed(page, '/evaluations/*/triangulation', { questions: [] }),
  },
  {
    name: 'finding without evidence',
    at: '/findings/$id',
    given: (page) => changed(page, '/findings/*', { evidence: [] }),
  },
  {
    name: 'interview without transcript',
    at: '/interviews/$id',
    given: (page) => changed(page, '/interviews/*', { transcriptNumber: 0 }),
  },
  { name: 'no such page', at: '/entah-di-mana' },
  { name: 'no such thing', at: '/evaluations/0192f0c1-0000-7000-8000-000000000000' },
  { name: 'not for this role', role: 'unit-officer', at: '/accounts' },
  {
    name: 'list away',
    at: '/campaigns',
    given: (page) => page.route(/\/api\/v1\/campaigns\?/, (route) => route.abort()),
    patience: 9000,
  },
  {
    name: 'page away',
    at: '/evaluations/0192f0c1-0000-7000-8000-000000000000',
    given: (page) => page.route(/\/api\/v1\/evaluations\/0192/, (route) => route.abort()),
    patience: 9000,
  },
  {
    name: 'service disturbed',
    at: '/findings',
    given: (page) =>
      page.route(/\/api\/v1\/findings\?/, (route) => route.fulfill({ status: 502, body: '' })),
    patience: 9000,
  },
  {
    name: 'API away from the start',
    at: '/',
    given: (page) => page.route(`${API}/me`, (route) => route.abort()),
    patience: 9000,
  },
  {
    name: 'loading a list',
    at: '/findings',
    given: (page) => never(page, /\/api\/v1\/findings\?/),
    patience: 1500,
  },
  {
    name: 'loading a page',
    at: '/evaluations/0192f0c1-0000-7000-8000-000000000000',
    given: (page) => never(page, /\/api\/v1\/evaluations\/0192/),
    patience: 1500,
  },
  {
    name: 'loading parts',
    at: '/campaigns/$id',
    given: (page) => never(page, /\/api\/v1\/campaigns\/[^/]+\/(raters|preview|progress)/),
    patience: 1500,
  },
  {
    name: 'loading home',
    at: '/',
    given: (page) => never(page, /\/api\/v1\/overview/),
    patience: 1500,
  },
  {
    name: 'loading results',
    at: '/campaigns/$id/results',
    given: (page) => never(page, /\/api\/v1\/campaigns\/[^/]+\/results/),
    patience: 1500,
  },
];
