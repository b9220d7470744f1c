import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { answer, problem, renderApp, withServer } from '../../testing/app';
import type { Overview } from './queries';

withServer();

const overview: Overview = {
  asOf: '2026-11-25T02:00:00Z',
  programmes: [
    {
      programmeId: 'p1',
      title: 'Manajemen waktu',
      evaluationId: 'v1',
      evaluationTitle: 'Evaluasi program pembinaan',
      verdict: 'NEEDS_IMPROVEMENT',
      decidedAt: '2026-11-24T02:00:00Z',
    },
    {
      programmeId: 'p2',
      title: 'Pelayanan publik',
      evaluationId: 'v1',
      evaluationTitle: 'Evaluasi program pembinaan',
    },
  ],
  rates: [
    {
      campaignId: 'c1',
      title: 'Survei alumni',
      mode: 'NAMED',
      status: 'OPEN',
      closesAt: '2026-12-01T02:00:00Z',
      invited: 40,
      answered: 26,
    },
    {
      campaignId: 'c2',
      title: 'Survei anonim',
      mode: 'ANONYMOUS',
      status: 'OPEN',
      closesAt: '2026-12-01T02:00:00Z',
      invited: 40,
      bandFrom: 30,
    },
  ],
  followUp: [
    { status: 'NOT_IMPLEMENTED', count: 1 },
    { status: 'PARTIALLY_IMPLEMENTED', count: 2 },
    { status: 'FULLY_IMPLEMENTED', count: 3 },
    { status: 'CANNOT_BE_IMPLEMENTED', count: 4 },
  ],
  recommendations: [
    {
      id: 'r1',
      title: 'Adakan simulasi loket',
      unitName: 'Bidang Pengembangan Kompetensi',
      status: 'PARTIALLY_IMPLEMENTED',
      progress: 40,
      ageDays: 63,
      dueOn: '2026-11-20',
      overdue: true,
    },
  ],
  changes: [
    {
      kind: 'FOLLOW_UP_REOPENED',
      objectId: 'r1',
      title: 'Adakan simulasi loket',
      at: '2026-11-25T01:00:00Z',
    },
  ],
};

const shown = (name: string) => {
  const heading = screen.getByRole('heading', { name });
  const section = heading.closest('section');
  if (!section) throw new Error(`no section ${name}`);
  return within(section);
};

describe('what the head of the agency sees first', () => {
  it('is verdicts, rates now, what is open and since when', async () => {
    answer('get', '/overview', overview as never);
    renderApp('/', { can: ['overview.show'] as never });
    expect(await screen.findByText('Perlu diperbaiki')).toBeVisible();
    expect(shown('Program dan kesimpulannya').getByText('Belum ditetapkan')).toBeVisible();
    const rates = shown('Tingkat pengembalian saat ini');
    expect(rates.getByText(/^65\s?% dari 40/)).toBeVisible();
    // of an anonymous survey nobody is told more than a band
    expect(rates.getByText(/^30–40\s%\sdari 40/)).toBeVisible();
    const open = shown('Rekomendasi dan tindak lanjutnya');
    expect(open.getByText('Melewati tenggat')).toBeVisible();
    expect(open.getByText(/^63 hari, kemajuan 40 %/)).toBeVisible();
    expect(open.getByRole('link', { name: /^4\s+Tidak dapat ditindaklanjuti/ })).toBeVisible();
    expect(open.getByRole('link', { name: 'Adakan simulasi loket' })).toHaveAttribute(
      'href',
      '/recommendations/r1',
    );
  });

  it('is what changed since the last visit, each a way to its place', async () => {
    localStorage.setItem('ampera.visit', JSON.stringify({ last: '2026-11-24T02:00:00.000Z' }));
    const asked = answer('get', '/overview', overview as never);
    renderApp('/', { can: ['overview.show'] as never });
    expect(await screen.findByText(/^Tindak lanjut dibuka kembali/)).toBeVisible();
    expect(asked[0]?.url.searchParams.get('since')).toBe('2026-11-24T02:00:00.000Z');
    const link = shown('Sejak kunjungan terakhir').getByRole('link');
    expect(link).toHaveAttribute('href', '/follow-ups/r1');
  });

  it('says what went wrong', async () => {
    answer('get', '/overview', () =>
      problem(503, 'temporarily-unavailable', 'Layanan sedang sibuk'),
    );
    renderApp('/', { can: ['overview.show'] as never });
    expect(await screen.findByText('Layanan sedang sibuk')).toBeVisible();
  });
});
