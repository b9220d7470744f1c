import { expect, test } from '@playwright/test';

/** The quick start of the README, step by step. */
test('another system gets a token with scopes and reads what they allow', async ({ request }) => {
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
  expect(units.status()).toBe(200);
  const page = (await units.json()) as { items: unknown[]; total: number; asOf: string };
  expect(page.items).toHaveLength(5);
  expect(page.total).toBe(49);

  const changed = await request.get(`/api/v1/employees?updatedSince=2020-01-01T00:00:00Z`, {
    headers,
  });
  expect(((await changed.json()) as { total: number }).total).toBe(13_870);
  expect((await request.get('/api/v1/roster-imports', { headers })).status()).toBe(403);
});

test('without a token nothing is told', async ({ request }) => {
  const answer = await request.get('/api/v1/units');
  expect(answer.status()).toBe(401);
  expect(answer.headers()['content-type']).toContain('application/problem+json');
});
