import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { answer, problem, renderApp, withServer } from '../../testing/app';

withServer();

const report = {
  id: 'l1',
  evaluationId: 'v1',
  evaluationTitle: 'Evaluasi program pembinaan',
  serial: 2,
  title: 'Laporan evaluasi program pembinaan',
  numbers: 120,
  createdAt: '2026-11-24T02:00:00Z',
  createdBy: 'Siti Rahmawati',
  files: [
    { format: 'html', size: 10, sha256: 'a1' },
    { format: 'pdf', size: 10, sha256: 'b2' },
  ],
};
const hidden = { evaluationId: 'v1', title: 'Evaluasi', released: false, can: ['release'] };

function open() {
  answer('get', '/reports/l1', report);
  answer('get', '/evaluations/v1/public-page', hidden);
  answer('get', '/reports/l1/files/html', () => new Response('<h1>Laporan</h1><p>Isi bab</p>'));
  return renderApp('/reports/l1');
}

describe('a report', () => {
  it('tells which numbers are no longer what they were', async () => {
    answer('get', '/reports/l1/verification', {
      same: 118,
      filesIntact: true,
      changed: [
        {
          was: { recipe: 'x', label: 'Rata-rata praktik', shown: '2,51', n: 38 },
          now: { recipe: 'x', label: 'Rata-rata praktik', shown: '2,75', n: 40 },
        },
      ],
      gone: [{ recipe: 'y', label: 'n', shown: '7' }],
    });
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Hitung ulang semua angka' }));
    const row = await screen.findByRole('row', { name: /Rata-rata praktik/ });
    expect(within(row).getByText('2,51 (n = 38)')).toBeVisible();
    expect(within(row).getByText('2,75 (n = 40)')).toBeVisible();
  });

  it('says why a file could not be fetched', async () => {
    answer('get', '/reports/l1/files/pdf', () =>
      problem(503, 'temporarily-unavailable', 'Layanan sedang sibuk'),
    );
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Unduh PDF' }));
    expect(await screen.findByText('Layanan sedang sibuk')).toBeVisible();
  });

  it('is released to everybody only after a question that names it', async () => {
    const sent = answer('post', '/evaluations/v1/public-page/release', {
      ...hidden,
      released: true,
      can: ['withdraw'],
    });
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Rilis kepada umum' }));
    const dialog = await screen.findByRole('dialog', { name: 'Rilis "Evaluasi" kepada umum?' });
    expect(sent).toHaveLength(0);
    await user.click(within(dialog).getByRole('button', { name: 'Rilis kepada umum' }));
    const link = await screen.findByRole('link', { name: /Buka halaman publik/ });
    expect(link).toHaveAttribute('href', '/api/v1/public/evaluations/v1');
  });
});
