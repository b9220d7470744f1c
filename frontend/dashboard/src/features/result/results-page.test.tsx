// More than 300 lines: one page of results, whose cuts, hidden groups and exports share one answer of the API.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';

import { fakeApi, path, renderAdminPage } from '../../testing/admin-page';
import type { ResponseRate } from './model';
import { pairItem } from './pair-fixture';
import { rate, rateByUnit, results } from './result-fixture';

const server = fakeApi();
const asked: string[] = [];

function serve(head: ResponseRate = rate()) {
  asked.length = 0;
  server.use(
    http.get(path('/campaigns/c1/response-rate'), ({ request }) => {
      const cut = new URL(request.url).searchParams.get('cut');
      return HttpResponse.json(cut === 'UNIT' ? rateByUnit : head);
    }),
    http.get(path('/campaigns/c1/results'), ({ request }) => {
      const cut = new URL(request.url).searchParams.get('cut');
      asked.push(cut ?? 'none');
      return HttpResponse.json(results(cut === 'UNIT'));
    }),
  );
}

describe('a survey that changed its version', () => {
  it('says what is joined and what is not', async () => {
    serve();
    const [present] = results().versions;
    server.use(
      http.get(path('/campaigns/c1/results'), () =>
        HttpResponse.json({
          ...results(),
          versions: [
            { ...present, questionnaireVersionId: 'v2', number: 2, answers: 31 },
            {
              ...present,
              answers: 9,
              notAsked: ['praktik'],
              leftOut: ['lama'],
              refused: ['masa_kerja'],
            },
          ],
        }),
      ),
    );
    await renderAdminPage('/campaigns/c1/results');
    const joined = await screen.findByRole('region', { name: 'Versi yang digabung' });
    expect(within(joined).getByText('Versi 2 (ditanyakan sekarang):')).toBeVisible();
    expect(joined).toHaveTextContent('9 jawaban');
    expect(joined).toHaveTextContent('Belum ditanyakan dalam versi ini: praktik');
    expect(joined).toHaveTextContent('Tidak ditanyakan lagi, jadi tidak masuk hasil: lama');
    expect(joined).toHaveTextContent(
      'Berarti lain dalam versi ini, jadi tidak digabung: masa_kerja',
    );
  });
});

function servePair(kind: 'importance-performance' | 'before-after') {
  serve();
  server.use(
    http.get(path('/campaigns/c1/results'), () =>
      HttpResponse.json({
        ...results(),
        sections: [{ code: 's', title: { id: 'Layanan' }, items: [pairItem(kind)] }],
      }),
    ),
  );
}

describe('rows that are rated twice', () => {
  it('are placed by importance and performance, and say what to act on first', async () => {
    servePair('importance-performance');
    await renderAdminPage('/campaigns/c1/results');
    const chart = await screen.findByRole('figure', { name: 'Prioritas utama: Kecepatan layanan' });
    const map = within(chart).getByRole('listbox', { name: /Peta kuadran 2 pernyataan/ });
    const [first, second] = within(map).getAllByRole('option');
    expect(first).toHaveAccessibleName(
      /kepentingan 3,60, kinerja 2,10; selisih −1,42 \(n = 33\); A Prioritas utama/,
    );
    expect(second).toHaveAccessibleName(/D Berlebihan/);
    expect(second).not.toHaveAccessibleName(/selisih/);
    await userEvent.click(within(chart).getByRole('button', { name: 'Tampilkan tabel' }));
    const table = within(chart).getByRole('table', { name: 'Layanan kami' });
    const [, speed, kindness] = within(table).getAllByRole('row');
    expect(speed).toHaveTextContent('3,60 (40)');
    expect(speed).toHaveTextContent('58 %');
    expect(kindness).toHaveTextContent('disembunyikan (n < 5)');
  });

  it('say what changed most, from before to after', async () => {
    servePair('before-after');
    await renderAdminPage('/campaigns/c1/results');
    const chart = await screen.findByRole('figure', {
      name: 'Perubahan terbesar: Kecepatan layanan (−1,4)',
    });
    expect(within(chart).getByRole('option', { name: /n = 33/ })).toBeVisible();
    expect(within(chart).getByText('disembunyikan (n < 5)')).toBeVisible();
  });
});

describe('all answers together', () => {
  it('starts with invited, answered and rate, and with what is rated lowest', async () => {
    serve();
    await renderAdminPage('/campaigns/c1/results');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Hasil: Survei pelayanan publik',
    );
    expect(screen.getByText('40/50')).toBeVisible();
    const glance = await screen.findByRole('region', { name: 'Sekilas' });
    expect(within(glance).getByRole('link', { name: 'Praktik cukup' })).toHaveAttribute(
      'href',
      '#item-praktik',
    );
    expect(screen.getByText('Terendah: Praktik cukup (1,8)')).toBeVisible();
    expect(
      screen.getByRole('option', { name: /Materi mudah diterapkan: Setuju 38.*n = 40/ }),
    ).toBeVisible();
    expect(screen.getByText('Paling banyak dipilih: Jejaring kerja (79 %)')).toBeVisible();
    expect(screen.getByText('Rata-rata 7,9 dari 10')).toBeVisible();
    expect(screen.getByText('sensus, tanpa interval')).toBeVisible();
    expect(screen.getByText('0–30')).toBeVisible();
  });

  it('says of a survey for everybody that its users are estimated, not invited', async () => {
    serve({ ...rate(), mode: 'PUBLIC' });
    await renderAdminPage('/campaigns/c1/results');
    expect(screen.getByText('Perkiraan pengguna')).toBeVisible();
    expect(await screen.findByText(/tanpa koreksi populasi terhingga/)).toBeVisible();
    expect(screen.queryByText(/[Dd]iundang/)).toBeNull();
  });

  it('shows the same figures as a table', async () => {
    serve();
    const { user } = await renderAdminPage('/campaigns/c1/results');
    const [toggle] = await screen.findAllByRole('button', { name: 'Tampilkan tabel' });
    if (!toggle) throw new Error('no toggle');
    await user.click(toggle);
    const row = within(screen.getByRole('table')).getByRole('row', { name: /Praktik cukup/ });
    expect(row).toHaveTextContent('1,78 (1,67–1,88)');
    expect(row).toHaveTextContent(/20.?%\s?\(15–25\)/);
  });
});

describe('interim results of an anonymous survey', () => {
  const interim = {
    number: 2,
    releasedOn: '2026-12-08',
    answers: 24,
    nextOn: '2026-12-15',
    shown: true,
  };
  const open = { mode: 'ANONYMOUS', status: 'OPEN', provisional: true } as const;
  const band = { from: 40, to: 50, day: '2026-12-09' };

  it('say which release is shown and when the next may come, and are no evidence', async () => {
    serve(rate({ ...open, band, answered: null, groups: [], interim } as never));
    await renderAdminPage('/campaigns/c1/results');
    expect(await screen.findByText('Hasil sementara: rilis ke-2, 8 Desember 2026')).toBeVisible();
    expect(screen.getByText(/Memuat 24 jawaban/)).toBeVisible();
    expect(screen.getByText(/Rilis berikutnya paling cepat 15 Desember 2026/)).toBeVisible();
    expect(await screen.findByRole('region', { name: 'Sekilas' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Jadikan bukti' })).toBeNull();
    expect(screen.getByText('40–50 %')).toBeVisible();
  });

  it('are announced before the first', async () => {
    serve(
      rate({
        ...open,
        answered: null,
        groups: [],
        resultsAvailable: false,
        interim: { ...interim, number: 0, releasedOn: null, answers: 0, shown: false },
      } as never),
    );
    await renderAdminPage('/campaigns/c1/results');
    expect(
      await screen.findByText('Hasil sementara yang pertama paling cepat 15 Desember 2026.'),
    ).toBeVisible();
  });

  it('stay when too little is new at the closing', async () => {
    serve(rate({ mode: 'ANONYMOUS', interim: { ...interim, nextOn: null } }));
    await renderAdminPage('/campaigns/c1/results');
    expect(await screen.findByText(/Jadi inilah hasilnya/)).toBeVisible();
  });
});

describe('a cut', () => {
  it('is a link, and breaks the page down with hidden groups saying so', async () => {
    serve();
    const { user, router } = await renderAdminPage('/campaigns/c1/results');
    const cuts = await screen.findByRole('navigation', { name: 'Rincian hasil' });
    await user.click(within(cuts).getByRole('link', { name: 'Unit kerja' }));
    await waitFor(() => {
      expect(router.state.location.search).toEqual({ cut: 'UNIT' });
    });
    const who = await screen.findByRole('region', { name: 'Siapa yang menjawab' });
    expect(within(who).getByText('Lainnya (2 kelompok)')).toBeVisible();
    expect(within(who).getAllByText('disembunyikan (n < 5)')).toHaveLength(2);
    expect(screen.getByText('Mengapa ada yang disembunyikan?')).toBeVisible();
    expect(screen.getAllByText('disembunyikan (jawaban seragam)')).toHaveLength(2);
    expect(asked).toEqual(['none', 'UNIT']);
  });

  it('opens from the address, and one that was not declared is none', async () => {
    serve();
    await renderAdminPage('/campaigns/c1/results?cut=COHORT');
    await screen.findByRole('region', { name: 'Sekilas' });
    expect(asked).toEqual(['none']);
    expect(screen.getByRole('link', { name: 'Semua' })).toHaveAttribute('aria-current', 'page');
  });
});

describe('written answers', () => {
  it('are read on request, page by page', async () => {
    serve();
    server.use(
      http.get(path('/campaigns/c1/results/saran/verbatim'), ({ request }) => {
        const second = new URL(request.url).searchParams.get('cursor') === 'x';
        return HttpResponse.json({
          code: 'saran',
          text: { id: 'Saran' },
          minimumVerbatim: 10,
          hidden: false,
          total: 2,
          items: [second ? '<b>Perbanyak</b> praktik' : 'Sudah baik'],
          nextCursor: second ? null : 'x',
        });
      }),
    );
    const { user } = await renderAdminPage('/campaigns/c1/results');
    await user.click(await screen.findByRole('button', { name: 'Baca jawaban' }));
    expect(await screen.findByText('Sudah baik')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Muat lebih banyak' }));
    expect(await screen.findByText('<b>Perbanyak</b> praktik')).toBeVisible();
    expect(screen.getByText('Menampilkan 2 dari 2')).toBeVisible();
  });
});

describe('before there are results', () => {
  it('an anonymous campaign shows a band and when results come', async () => {
    serve(
      rate({
        mode: 'ANONYMOUS',
        status: 'OPEN',
        resultsAvailable: false,
        answered: null,
        band: { from: 40, to: 50, day: '2026-12-03' },
        groups: [],
      }),
    );
    await renderAdminPage('/campaigns/c1/results');
    expect(screen.getByText('40–50 %')).toBeVisible();
    expect(screen.getByText('Hasil belum dapat dibaca')).toBeVisible();
    expect(screen.getByText(/14 Desember 2026/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Unduh' })).toBeNull();
    expect(asked).toEqual([]);
  });

  it('an error of the figures can be tried again', async () => {
    serve();
    server.use(
      http.get(path('/campaigns/c1/results'), () =>
        HttpResponse.json(
          { type: '/problems/internal-error', title: 'Kesalahan server', status: 500 },
          { status: 500, headers: { 'Content-Type': 'application/problem+json' } },
        ),
      ),
    );
    await renderAdminPage('/campaigns/c1/results');
    expect(await screen.findByText('Kesalahan server', {}, { timeout: 10_000 })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Coba lagi' })).toBeVisible();
  });

  it('a campaign that is not there is not found', async () => {
    server.use(
      http.get(path('/campaigns/c1/response-rate'), () =>
        HttpResponse.json(
          { type: '/problems/not-found', title: 'Tidak ditemukan', status: 404 },
          { status: 404, headers: { 'Content-Type': 'application/problem+json' } },
        ),
      ),
    );
    await renderAdminPage('/campaigns/c1/results');
    expect(screen.getByRole('heading', { level: 1 })).not.toHaveTextContent('Hasil');
  });
});

describe('raters from all sides', () => {
  it('has self-ratings beside those of all others, each with its n', async () => {
    const figure = (group: string, n: number, mean: number) => ({
      group,
      hidden: false,
      n,
      skipped: 0,
      counts: [],
      shares: [],
      scale: { n, mean: { value: mean } },
    });
    const line = { key: 'q', figures: [figure('SELF', 9, 4.5), figure('beside', 15, 3.2)] };
    const hidden = { group: 'x', hidden: true, reason: 'SAME_ANSWER' };
    server.use(
      http.get(path('/campaigns/c1/response-rate'), () =>
        HttpResponse.json(rate({ cuts: ['RATER_ROLE'] })),
      ),
      http.get(path('/campaigns/c1/results'), () =>
        HttpResponse.json({ ...results(), cut: 'RATER_ROLE' }),
      ),
      http.get(path('/campaigns/c1/results/self-and-others'), () =>
        HttpResponse.json({
          minimumGroup: 5,
          groups: [
            { key: 'SELF', hidden: false, invited: 9, answered: 9 },
            { key: 'beside', hidden: false, invited: 15, answered: 15 },
          ],
          sections: [
            {
              code: 's',
              title: { id: 'Perilaku' },
              items: [
                { code: 'q', type: 'likert', text: { id: 'Melayani dengan ramah' }, lines: [line] },
                {
                  code: 'r',
                  type: 'likert',
                  text: { id: 'Menepati janji' },
                  lines: [{ key: 'r', figures: [hidden, hidden] }],
                },
              ],
            },
          ],
        }),
      ),
    );
    await renderAdminPage('/campaigns/c1/results?cut=RATER_ROLE');
    const table = await screen.findByRole('table', { name: 'Diri sendiri dan penilai lain' });
    expect(within(table).getByRole('row', { name: /Melayani dengan ramah/ })).toHaveTextContent(
      /4,5 \(n = 9\).*3,2 \(n = 15\).*\+1,3/,
    );
    expect(within(table).getByRole('row', { name: /Menepati janji/ })).toHaveTextContent(
      'jawaban seragam',
    );
  });
});
