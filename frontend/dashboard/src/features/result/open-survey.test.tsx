import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';

import { fakeApi, path, renderAdminPage } from '../../testing/admin-page';
import type { ResponseRate, Results } from './model';
import { rate, results } from './result-fixture';

const server = fakeApi();

function serve(head: ResponseRate, figures: Results) {
  server.use(
    http.get(path('/campaigns/c1/response-rate'), () => HttpResponse.json(head)),
    http.get(path('/campaigns/c1/results'), () => HttpResponse.json(figures)),
  );
}

/** So few that there is nothing but who answered, and photos. */
function early(invited: number): Results {
  return {
    ...results(),
    recipe: { ...results().recipe, invited },
    provisional: true,
    groups: [{ key: 'all', hidden: true, invited, answered: 0, rate: 0 }],
    sections: [
      ...results().sections,
      {
        code: 'bukti',
        title: { id: 'Bukti' },
        items: [
          {
            code: 'foto',
            type: 'file',
            text: { id: 'Foto kegiatan' },
            lines: [
              { key: 'foto', figures: [{ group: 'all', hidden: true, reason: 'SMALL_GROUP' }] },
            ],
          },
        ],
      },
    ],
  };
}

describe('a named survey that is open', () => {
  it('says why there is no breakdown yet, and when it comes', async () => {
    serve(rate({ status: 'OPEN', provisional: true, invited: 400 }), results());
    await renderAdminPage('/campaigns/c1/results');
    expect(await screen.findByText('Hasil sementara')).toBeVisible();
    expect(
      screen.getByText(
        /mulai dari 200 jawaban.+Rincian per kelompok tampil setelah survei ditutup \(14 Desember 2026\)/,
      ),
    ).toBeVisible();
  });

  it('with few answers says from how many on there are figures', async () => {
    serve(rate({ status: 'OPEN', provisional: true, answered: 12, invited: 400 }), early(400));
    await renderAdminPage('/campaigns/c1/results');
    expect(
      await screen.findByText(
        /Baru 12 orang menjawab. Angka pertama muncul setelah 200 jawaban/,
        {},
        { timeout: 10_000 },
      ),
    ).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Praktik cukup' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Lihat daftar berkas' })).toBeVisible();
    expect(screen.queryByText('Mengapa ada yang disembunyikan?')).toBeNull();
    expect(screen.queryByText(/n < 5/)).toBeNull();
    expect(
      screen.getByText('Berapa orang yang memberi berkas terhitung mulai dari 200 jawaban.'),
    ).toBeVisible();
  });

  it('of fewer people than figures need says that they come with the closing', async () => {
    serve(rate({ status: 'OPEN', provisional: true, answered: 12, invited: 199 }), early(199));
    await renderAdminPage('/campaigns/c1/results');
    expect(
      await screen.findByText(
        'Sejauh ini 12 orang menjawab. Angkanya tampil setelah survei ditutup (14 Desember 2026).',
      ),
    ).toBeVisible();
    expect(screen.getByText(/^Yang diundang kurang dari 200 orang/)).toBeVisible();
    expect(
      screen.getByText('Berapa orang yang memberi berkas tampil setelah survei ditutup.'),
    ).toBeVisible();
    expect(screen.queryByText(/200 jawaban/)).toBeNull();
  });
});
