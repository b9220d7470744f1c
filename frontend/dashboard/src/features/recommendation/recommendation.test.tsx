import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';

import { problem } from '../../testing/app';
import { fakeApi, pageOf, path, renderAdminPage } from '../../testing/admin-page';
import { answerSchema, type Recommendation, recommendationFormValues } from './model';

const server = fakeApi();

const recommendation: Recommendation = {
  id: 'r1',
  version: 0,
  evaluationId: 'e1',
  evaluationTitle: 'Evaluasi pembinaan 2026',
  serial: 1,
  title: 'Perbanyak praktik langsung',
  statement: 'Tambahkan simulasi layanan publik.',
  priority: 'HIGH',
  unitId: 'u1',
  unitName: 'Bidang Pengembangan Kompetensi',
  positionId: 'p1',
  positionName: 'Kepala Bidang',
  dueOn: '2027-01-23',
  measure: 'Paling sedikit 6 JP simulasi.',
  findings: [
    {
      id: 'f1',
      type: 'WEAKNESS',
      title: 'Praktik terlalu sedikit',
      statement: 'Peserta kurang berlatih.',
      published: true,
      stale: true,
    },
  ],
  status: 'ISSUED',
  issuedAt: '2026-11-24T07:00:00Z',
  updatedAt: '2026-11-24T07:00:00Z',
  can: ['answer'],
};

describe('the list', () => {
  it('tells priority, unit and response', async () => {
    const row = { ...recommendation, answer: null, findings: 1 };
    server.use(http.get(path('/recommendations'), () => HttpResponse.json(pageOf(row))));
    await renderAdminPage('/recommendations');
    const table = await screen.findByRole('table');
    expect(within(table).getByText('Tinggi')).toBeVisible();
    expect(within(table).getByText('Belum ditanggapi')).toBeVisible();
    expect(within(table).getByText('Bidang Pengembangan Kompetensi')).toBeVisible();
  });
});

describe('the page', () => {
  it('leads to its findings and says when their evidence changed', async () => {
    server.use(http.get(path('/recommendations/r1'), () => HttpResponse.json(recommendation)));
    await renderAdminPage('/recommendations/r1');
    expect(screen.getByRole('link', { name: 'Praktik terlalu sedikit' })).toHaveAttribute(
      'href',
      '/findings/f1',
    );
    expect(screen.getByText('Bukti berubah')).toBeVisible();
  });

  it('asks for a reason before a part is refused', async () => {
    let sent: unknown;
    server.use(
      http.get(path('/recommendations/r1'), () => HttpResponse.json(recommendation)),
      http.post(path('/recommendations/r1/answer'), async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({ ...recommendation, answer: 'REJECTED', can: [] });
      }),
    );
    const { user } = await renderAdminPage('/recommendations/r1');
    await user.click(screen.getByRole('button', { name: 'Tanggapi' }));
    await user.click(await screen.findByRole('radio', { name: /Ditolak/ }));
    await user.click(screen.getByRole('button', { name: 'Kirim tanggapan' }));
    expect((await screen.findAllByText('Tuliskan alasannya.')).length).toBeGreaterThan(0);
    await user.type(screen.getByRole('textbox', { name: 'Alasan' }), 'Anggaran terbatas.');
    await user.click(screen.getByRole('button', { name: 'Kirim tanggapan' }));
    expect(await screen.findByText('Tanggapan tersimpan.')).toBeVisible();
    expect(sent).toEqual({ answer: 'REJECTED', reason: 'Anggaran terbatas.' });
  });
});

it('two people edit one recommendation: before, theirs and mine stand side by side', async () => {
  let now: Recommendation = { ...recommendation, status: 'DRAFT', can: ['edit'] };
  const versions: (string | null)[] = [];
  server.use(
    http.get(path('/recommendations/r1'), () => HttpResponse.json(now)),
    http.get(path('/recommendations/findings'), () => HttpResponse.json(recommendation.findings)),
    http.put(path('/recommendations/r1'), ({ request }) => {
      versions.push(request.headers.get('If-Match'));
      return versions.length === 1
        ? problem(412, 'stale-version', 'Sudah diubah')
        : HttpResponse.json(now);
    }),
  );
  const { user } = await renderAdminPage('/recommendations/r1/edit');
  const title = await screen.findByRole('textbox', { name: /^Rekomendasi/ });
  await user.clear(title);
  await user.type(title, 'Judul saya');
  now = { ...now, version: 1, title: 'Judul mereka', measure: 'Paling sedikit 8 JP simulasi.' };
  await user.click(screen.getByRole('button', { name: 'Simpan' }));
  const alert = await screen.findByRole('alert');
  const row = within(alert).getByRole('row', { name: /Judul mereka/ });
  expect(within(row).getByText('Perbanyak praktik langsung')).toBeVisible();
  expect(within(row).getByText('Judul saya')).toBeVisible();
  await user.click(within(alert).getByRole('button', { name: /Simpan isian saya/ }));
  await waitFor(() => {
    expect(versions).toEqual(['"0"', '"1"']);
  });
});

describe('the model', () => {
  it('lets an acceptance stand without a reason', () => {
    expect(answerSchema.safeParse({ answer: 'ACCEPTED', reason: '' }).success).toBe(true);
    expect(answerSchema.safeParse({ answer: 'REJECTED', reason: ' ' }).success).toBe(false);
  });

  it('is due in 60 days', () => {
    const days = Date.parse(recommendationFormValues().dueOn) - Date.now();
    expect(Math.round(days / 86_400_000)).toBeGreaterThanOrEqual(59);
  });
});
