import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';

import { fakeApi, path, renderAdminPage } from '../../testing/admin-page';
import { rate, results } from './result-fixture';

const server = fakeApi();

it('photos and files are counted; the team lists and downloads them', async () => {
  const [section] = results().sections;
  const asked: string[] = [];
  server.use(
    http.get(path('/campaigns/c1/response-rate'), () => HttpResponse.json(rate())),
    http.get(path('/campaigns/c1/results'), () =>
      HttpResponse.json({
        ...results(),
        sections: [
          {
            ...section,
            items: [
              {
                code: 'bukti',
                type: 'file',
                text: { id: 'Bukti kegiatan' },
                lines: [
                  { key: 'bukti', figures: [{ group: 'all', hidden: false, n: 12, skipped: 3 }] },
                ],
              },
            ],
          },
        ],
      }),
    ),
    http.get(path('/campaigns/c1/answer-files'), ({ request }) => {
      const query = new URL(request.url).searchParams;
      asked.push(query.get('item') ?? '');
      const second = query.get('cursor') === 'x';
      return HttpResponse.json({
        items: [
          second
            ? {
                id: 'f2',
                item: 'bukti',
                kind: 'pdf',
                bytes: 1200,
                uploadedAt: '2026-12-02T03:04:05Z',
              }
            : {
                id: 'f1',
                item: 'bukti',
                kind: 'photo',
                bytes: 284210,
                uploadedAt: '2026-12-02T03:04:05Z',
              },
        ],
        nextCursor: second ? null : 'x',
        total: 2,
      });
    }),
    http.get(path('/campaigns/c1/answer-files/f1/content'), () =>
      HttpResponse.json(
        { type: '/problems/not-found', title: 'Tidak ada', status: 404 },
        { status: 404 },
      ),
    ),
  );
  const { user } = await renderAdminPage('/campaigns/c1/results');
  expect(await screen.findByText('12 orang memberikan foto atau berkas.')).toBeVisible();
  expect(asked).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Lihat daftar berkas' }));
  expect(await screen.findByText(/Foto 1, 284 kB/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Muat lebih banyak' }));
  expect(await screen.findByRole('button', { name: 'Unduh PDF 2' })).toBeVisible();
  expect(asked).toEqual(['bukti', 'bukti']);
  await user.click(screen.getByRole('button', { name: 'Unduh Foto 1' }));
  expect(await screen.findByText('Tidak ada')).toBeVisible();
});
