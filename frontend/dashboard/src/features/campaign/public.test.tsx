import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';

import { fakeApi, path, renderAdminPage } from '../../testing/admin-page';
import { type Campaign, campaignFormValues, campaignSchema } from './model';

const server = fakeApi();

const campaign: Campaign = {
  id: 'c1',
  version: 3,
  evaluationId: 'e1',
  evaluationTitle: 'Evaluasi pelayanan 2026',
  questionnaireVersionId: 'v1',
  questionnaireId: 'q1',
  questionnaireTitle: 'SKM',
  questionnaireNumber: 1,
  earlierNumbers: [],
  raterMinimums: [],
  audience: { units: [], unitsBelow: true, sessions: [] },
  code: 'SKM-2026',
  title: 'Survei kepuasan masyarakat',
  mode: 'PUBLIC',
  status: 'OPEN',
  respondentRole: 'CITIZEN',
  cohorts: [],
  raters: [],
  points: [
    { id: 'p1', code: 'LOKET-1', name: 'Loket 1', visitors: 400 },
    { id: 'p2', code: 'LOKET-2', name: 'Loket 2', visitors: 300 },
  ],
  deviceWindowHours: 24,
  opensAt: '2026-11-01T01:00:00Z',
  closesAt: '2026-12-14T10:00:00Z',
  publishedAt: '2026-11-01T01:00:00Z',
  graceHours: 24,
  releaseAt: '2026-12-14T10:00:00Z',
  minimumGroup: 5,
  minimumVerbatim: 10,
  cuts: ['POINT'],
  invited: 700,
  strata: [],
  updatedAt: '2026-11-24T07:00:00Z',
  can: ['close'],
};

const arrivals = {
  asOf: '2026-11-24T07:00:00Z',
  since: '2026-11-10T07:00:00Z',
  warnings: 1,
  points: [
    {
      code: 'LOKET-1',
      name: 'Loket 1',
      visitors: 400,
      answered: 97,
      onPaper: 0,
      excluded: 0,
      hours: [
        { from: '2026-11-23T02:00:00Z', answers: 6, usual: 6, flood: false, excluded: false },
        { from: '2026-11-23T03:00:00Z', answers: 91, usual: 6, flood: true, excluded: false },
      ],
    },
    {
      code: 'LOKET-2',
      name: 'Loket 2',
      visitors: 300,
      answered: 3,
      onPaper: 3,
      excluded: 0,
      hours: [],
    },
  ],
  windows: [],
  can: ['exclude'],
};

function serve() {
  const sent: unknown[] = [];
  server.use(
    http.get(path('/campaigns/c1'), () => HttpResponse.json(campaign)),
    http.get(path('/campaigns/c1/progress'), () =>
      HttpResponse.json({ invited: 700, answered: 97 }),
    ),
    http.get(path('/campaigns/c1/sample'), () =>
      HttpResponse.json({ mode: 'PUBLIC', counted: true, cuts: [], minimumGroup: 5, groups: [] }),
    ),
    http.get(path('/campaigns/c1/message'), () =>
      HttpResponse.json({
        link: 'https://a.example/survei/umum/#c1',
        message: 'Mohon diisi',
        links: [],
      }),
    ),
    http.get(path('/campaigns/c1/arrivals'), () => HttpResponse.json(arrivals)),
    http.post(path('/campaigns/c1/excluded-windows'), async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(arrivals, { status: 201 });
    }),
  );
  return sent;
}

describe('a public campaign', () => {
  it('shows how answers arrive, warns of a flood, and lets its hour not count, with a reason', async () => {
    const sent = serve();
    const { user } = await renderAdminPage('/campaigns/c1');
    expect(await screen.findByText(/jauh di atas biasanya/)).toBeVisible();
    const point = screen.getByRole('region', { name: 'Loket 1' });
    expect(
      within(point).getByText(/97 jawaban dihitung dari perkiraan 400 pengguna/),
    ).toBeVisible();
    await user.click(within(point).getByRole('button', { name: 'Jangan hitung jam ini' }));
    const dialog = await screen.findByRole('dialog');
    const submit = within(dialog).getByRole('button', { name: 'Jangan hitung rentang jam' });
    await user.click(submit);
    expect(sent).toHaveLength(0);
    await user.type(within(dialog).getByLabelText('Alasan'), 'Loket tutup.');
    await user.click(submit);
    await waitFor(() => {
      expect(sent).toEqual([
        {
          point: 'LOKET-1',
          from: '2026-11-23T03:00:00.000Z',
          until: '2026-11-23T04:00:00.000Z',
          reason: 'Loket tutup.',
        },
      ]);
    });
  });

  it('has posters for its points and neither mail nor cohorts', async () => {
    serve();
    await renderAdminPage('/campaigns/c1');
    expect(await screen.findByRole('heading', { name: 'Kode QR titik layanan' })).toBeVisible();
    expect(screen.getByText(/Satu halaman A4 untuk setiap titik layanan/)).toBeVisible();
    expect(screen.getByText('Loket 1, Loket 2')).toBeVisible();
    expect(screen.queryByText('Angkatan')).toBeNull();
  });

  it('is sent with its points and without what belongs to invitations', () => {
    const values = { ...campaignFormValues(campaign), cohortIds: ['k1'], cuts: ['UNIT' as const] };
    const input = campaignSchema.parse(values);
    expect(input).toMatchObject({
      mode: 'PUBLIC',
      respondentRole: 'CITIZEN',
      deviceWindowHours: 24,
      points: [
        { code: 'LOKET-1', name: 'Loket 1', visitors: 400 },
        { code: 'LOKET-2', name: 'Loket 2', visitors: 300 },
      ],
    });
    expect(input).not.toHaveProperty('cohortIds');
    expect(input).not.toHaveProperty('cuts');
  });

  it('needs points, each with a code of its own and a number of people', () => {
    const values = campaignFormValues(campaign);
    const issues = (points: typeof values.points) =>
      campaignSchema
        .safeParse({ ...values, points })
        .error?.issues.map(({ path: at }) => at.join('.'));
    const [first, second] = values.points;
    if (!first || !second) throw new Error('two points');
    expect(issues([])).toEqual(['points']);
    expect(issues([first, { ...second, code: 'loket-1' }])).toEqual(['points.1.code']);
    expect(issues([{ ...first, visitors: null }])).toEqual(['points.0.visitors']);
    expect(issues([{ ...first, code: 'LOKET 1' }])).toEqual(['points.0.code']);
  });
});
