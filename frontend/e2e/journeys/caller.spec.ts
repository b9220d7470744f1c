import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

interface List {
  items: unknown[];
  total: number;
  asOf: string;
}

/** The quick start of the README as it stands there, on the address of this run. */
function quickStart(): string {
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
  const chapter = readme.split('## Call it from another system')[1]?.split('\n## ')[0] ?? '';
  const commands = [...chapter.matchAll(/^```\w*\n([\s\S]*?)^```/gm)].map(([, block]) => block);
  return commands
    .join('\n')
    .replaceAll('http://localhost:8080', process.env.AMPERA_PUBLIC_URL ?? '');
}

test('the quick start of the README works line by line', () => {
  const commands = quickStart();
  expect(commands.match(/^curl /gm)?.length, commands).toBeGreaterThan(1);
  // every answer on a line of its own, and a refusal ends the run
  const curl = 'curl() { command curl --fail-with-body "$@"; local code=$?; echo; return $code; }';
  const output = execFileSync(
    'bash',
    ['--norc', '-euo', 'pipefail', '-c', `${curl}\n${commands}`],
    {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, SECRET: process.env.AMPERA_INTEGRATION_SECRET },
    },
  );
  const lists = output
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as List);
  expect(lists).toHaveLength(commands.match(/^curl /gm)?.length ?? 0);
  for (const list of lists) {
    expect(list.total).toBeGreaterThan(0);
    expect(list.items.length).toBeGreaterThan(0);
    expect(Date.parse(list.asOf)).not.toBeNaN();
  }
});

test('a token opens what its scopes say and nothing else', async ({ request }) => {
  const token = await request.post('/auth/realms/asn/protocol/openid-connect/token', {
    form: {
      grant_type: 'client_credentials',
      client_id: 'ampera-integration',
      client_secret: process.env.AMPERA_INTEGRATION_SECRET ?? '',
      scope: 'organisation:read',
    },
  });
  expect(token.status()).toBe(200);
  const { access_token } = (await token.json()) as { access_token: string };
  const headers = { Authorization: `Bearer ${access_token}` };

  const units = await request.get('/api/v1/units?limit=5', { headers });
  const page = (await units.json()) as List;
  expect(page.items).toHaveLength(5);
  expect((await request.get('/api/v1/roster-imports', { headers })).status()).toBe(403);
});

test('without a token nothing is told', async ({ request }) => {
  const answer = await request.get('/api/v1/units');
  expect(answer.status()).toBe(401);
  expect(answer.headers()['content-type']).toContain('application/problem+json');
});
