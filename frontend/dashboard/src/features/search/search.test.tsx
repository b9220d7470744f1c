import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { answer, problem, renderApp, withServer } from '../../testing/app';
import type { Hit } from './model';

withServer();

const hit = (page: number): Hit => ({
  kind: 'DOCUMENT',
  sourceId: 'd1',
  title: 'SOP Pelayanan Loket',
  evaluationId: 'v1',
  evaluationTitle: 'Evaluasi manajemen waktu',
  page,
  start: 0,
  snippet: 'praktik di loket',
  highlights: [{ start: 0, end: 7 }],
});

describe('the search', () => {
  it('goes on page by page, each hit once, until there is nothing more', async () => {
    const pages: Record<string, object> = {
      '': { total: 3, items: [hit(1), hit(2)], nextCursor: 'c2' },
      c2: { total: 3, items: [hit(2), hit(3)], nextCursor: null },
    };
    const sent = answer(
      'get',
      '/search',
      (request) => pages[new URL(request.url).searchParams.get('cursor') ?? ''] as never,
    );
    const { user } = renderApp('/search?q=praktik');
    expect(await screen.findByText('2 halaman paling cocok dari 3.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Tampilkan berikutnya' }));
    expect(await screen.findByText('3 halaman ditemukan.')).toBeVisible();
    expect(screen.getAllByRole('heading', { name: 'SOP Pelayanan Loket' })).toHaveLength(3);
    expect(screen.queryByRole('button', { name: 'Tampilkan berikutnya' })).toBeNull();
    expect(sent.map(({ url }) => url.searchParams.get('q'))).toEqual(['praktik', 'praktik']);
  });

  it('leads to the page of a document, and to the words in a transcript', async () => {
    const spoken: Hit = {
      ...hit(1),
      kind: 'TRANSCRIPT',
      sourceId: 'i1',
      title: 'Wawancara Kepala Bidang',
      start: 40,
    };
    answer('get', '/search', { total: 2, items: [hit(2), spoken], nextCursor: null });
    renderApp('/search?q=praktik');
    const document = await screen.findByRole('link', { name: 'SOP Pelayanan Loket' });
    expect(document).toHaveAttribute('href', '/documents/d1?page=2');
    expect(screen.getByRole('link', { name: 'Wawancara Kepala Bidang' })).toHaveAttribute(
      'href',
      '/interviews/i1?words=40-47',
    );
  });

  it('says when the rest is not shown', async () => {
    answer('get', '/search', { total: 1200, items: [hit(1)], nextCursor: null });
    renderApp('/search?q=praktik');
    expect(await screen.findByText(/^Sisanya kurang cocok/)).toBeVisible();
  });

  it('says what went wrong, and tries again', async () => {
    let asked = 0;
    answer('get', '/search', () =>
      ++asked === 1
        ? problem(503, 'temporarily-unavailable', 'Layanan sedang sibuk')
        : ({ total: 0, items: [], nextCursor: null } as never),
    );
    const { user } = renderApp('/search?q=praktik');
    expect(await screen.findByText('Layanan sedang sibuk')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Coba lagi' }));
    expect(await screen.findByText('Tidak ada yang cocok')).toBeVisible();
  });
});
