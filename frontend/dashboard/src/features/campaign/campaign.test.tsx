// More than 300 lines: one campaign in every state of its life, all from the same fixture.
import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';

import { renderApp } from '../../testing/app';
import { fakeApi, pageOf, path, renderAdminPage } from '../../testing/admin-page';
import { campaign } from './campaign-fixture';
import { type Campaign } from './model';

const server = fakeApi();

const strata = [
  { id: 's1', label: 'Dinas Kesehatan', size: 31, issued: null, counted: null, dropped: null },
  { id: 's2', label: 'Unit lain', size: 17, issued: null, counted: null, dropped: null },
];

const preview = {
  invited: 48,
  leastStratum: 15,
  publishable: true,
  strata: strata.map(({ label, size }) => ({ label, size })),
  merges: [{ cut: 'UNIT', label: 'Kecamatan Plaju', size: 4, into: 'Unit lain' }],
  notes: [{ kind: 'INVITED_ONCE', count: 2, items: [] }],
};

const mailing = {
  version: 0,
  byMail: true,
  afterOpening: [3],
  beforeClosing: [2],
  addressed: 0,
  withoutAddress: 0,
  waiting: 0,
  undelivered: 0,
  reminders: [],
  failures: [],
  can: ['edit'],
};

const sample = { mode: 'ANONYMOUS', counted: false, cuts: [], minimumGroup: 5, groups: [] };

function serve(shown: Campaign, progress: object = { invited: 48 }, audience: object = preview) {
  server.use(
    http.get(path('/campaigns/c1'), () => HttpResponse.json(shown)),
    http.get(path('/campaigns/c1/progress'), () => HttpResponse.json(progress)),
    http.get(path('/campaigns/c1/mailing'), () => HttpResponse.json(mailing)),
    http.get(path('/campaigns/c1/sample'), () => HttpResponse.json(sample)),
    http.get(path('/campaigns/c1/message'), () =>
      HttpResponse.json({
        link: 'https://a.example/survei/c1',
        message: 'Mohon diisi',
        links: [],
      }),
    ),
    http.post(path('/campaigns/c1/audience-preview'), () => HttpResponse.json(audience)),
  );
}

describe('the list', () => {
  it('shows campaigns with status and mode, and filters by status', async () => {
    const asked: string[] = [];
    server.use(
      http.get(path('/campaigns'), ({ request }) => {
        asked.push(new URL(request.url).searchParams.get('status') ?? '');
        return HttpResponse.json(pageOf({ ...campaign, status: 'OPEN' }));
      }),
    );
    renderApp('/campaigns?status=OPEN', { can: ['campaigns.create'] });
    const link = await screen.findByRole(
      'link',
      { name: 'Survei pelayanan publik' },
      { timeout: 15_000 },
    );
    expect(link).toHaveAttribute('href', '/campaigns/c1');
    expect(screen.getAllByText('Anonim').length).toBeGreaterThan(0);
    expect(asked).toContain('OPEN');
    expect(screen.getByRole('link', { name: 'Tambah survei' })).toBeVisible();
  });
});

describe('a draft', () => {
  it('previews strata and merges, and names what publishing freezes', async () => {
    let published = false;
    serve(campaign);
    server.use(
      http.post(path('/campaigns/c1/publish'), () => {
        published = true;
        return HttpResponse.json({ ...campaign, status: 'PUBLISHED' });
      }),
    );
    const { user } = await renderAdminPage('/campaigns/c1');
    const table = await screen.findByRole('table', { name: 'Kelompok responden' });
    expect(within(table).getByRole('row', { name: /Dinas Kesehatan 31/ })).toBeVisible();
    const merges = screen.getByRole('table', { name: 'Kelompok kecil yang digabung' });
    expect(within(merges).getByText('Kecamatan Plaju')).toBeVisible();
    expect(screen.getByText(/2 orang ikut dalam lebih dari satu angkatan/)).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Terbitkan' }));
    const dialog = await screen.findByRole('dialog', { name: /Survei pelayanan publik/ });
    expect(within(dialog).getByText(/48 orang/)).toBeVisible();
    expect(within(dialog).getByText(/Survei peserta, versi 2/)).toBeVisible();
    expect(within(dialog).getByText(/2 kelompok dengan kuncinya/)).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Terbitkan' }));
    await waitFor(() => {
      expect(published).toBe(true);
    });
  });

  it('asks why it asks who answers, and sends the reason', async () => {
    let sent: unknown;
    serve(campaign, undefined, {
      ...preview,
      notes: [{ kind: 'ITEMS_ASK_WHO', count: 1, items: ['nama'] }],
    });
    server.use(
      http.post(path('/campaigns/c1/publish'), async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({ ...campaign, status: 'PUBLISHED' });
      }),
    );
    const { user } = await renderAdminPage('/campaigns/c1');
    expect(await screen.findByText(/Butir nama tampak menanyakan siapa/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Terbitkan' }));
    const dialog = await screen.findByRole('dialog', { name: /Survei pelayanan publik/ });
    await user.type(within(dialog).getByRole('textbox', { name: /Mengapa butir nama/ }), 'Pelatih');
    await user.click(within(dialog).getByRole('button', { name: 'Terbitkan' }));
    await waitFor(() => {
      expect(sent).toEqual({ identifyingReason: 'Pelatih' });
    });
  });

  it('cannot be published while something stands in the way, and says what', async () => {
    serve(campaign, undefined, {
      ...preview,
      publishable: false,
      strata: [],
      merges: [],
      notes: [{ kind: 'TOO_SMALL', count: 3, items: [] }],
    });
    await renderAdminPage('/campaigns/c1');
    expect(await screen.findByText(/Kurang 3 responden untuk survei anonim/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Terbitkan' })).toBeDisabled();
  });
});

describe('an open anonymous campaign', () => {
  const open: Campaign = {
    ...campaign,
    status: 'OPEN',
    strata,
    invited: 48,
    manifestSha256: 'ab'.repeat(32),
    can: ['close'],
  };

  it('tells the rate as a band only, and the hash of its manifest', async () => {
    serve(open, { invited: 48, bandFrom: 40, bandTo: 50, bandOf: '2026-12-03' });
    await renderAdminPage('/campaigns/c1');
    expect(await screen.findByText(/Antara 40\s%\sdan 50\s% menjawab/)).toBeVisible();
    expect(screen.getByText('ab'.repeat(32))).toBeVisible();
    expect(screen.getByRole('link', { name: 'Catatan umum semua manifes' })).toHaveAttribute(
      'href',
      '/api/v1/public/manifests',
    );
    expect(screen.queryByRole('link', { name: 'Lihat hasil' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Ubah' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Buat akun responden' })).toHaveAttribute(
      'href',
      expect.stringContaining('/enrolments/new?campaign=c1'),
    );
  });

  it('is closed early only after a confirmation that names it', async () => {
    let closed = false;
    serve(open);
    server.use(
      http.post(path('/campaigns/c1/close'), () => {
        closed = true;
        return HttpResponse.json({ ...open, status: 'CLOSED' });
      }),
    );
    const { user } = await renderAdminPage('/campaigns/c1');
    await user.click(await screen.findByRole('button', { name: 'Tutup lebih awal' }));
    const dialog = await screen.findByRole('dialog', { name: /Survei pelayanan publik/ });
    expect(closed).toBe(false);
    expect(within(dialog).getByText(/24 jam/)).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Tutup lebih awal' }));
    await waitFor(() => {
      expect(closed).toBe(true);
    });
  });
});

describe('a released campaign', () => {
  it('shows counts per stratum, the ballots and the way to the results', async () => {
    serve(
      {
        ...campaign,
        status: 'RELEASED',
        can: [],
        strata: [
          { id: 's1', label: 'Dinas Kesehatan', size: 31, issued: 25, counted: 24, dropped: false },
          { id: 's2', label: 'Unit lain', size: 17, issued: 3, counted: 2, dropped: true },
        ],
      },
      { invited: 48, answered: 26 },
    );
    await renderAdminPage('/campaigns/c1');
    expect(await screen.findByRole('row', { name: 'Dinas Kesehatan 31 25 24' })).toBeVisible();
    expect(screen.getByText(/tidak ditampilkan, jawaban terlalu sedikit/)).toBeVisible();
    expect(await screen.findByText(/26 dari 48 sudah menjawab/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Lihat hasil' })).toHaveAttribute(
      'href',
      '/campaigns/c1/results',
    );
    expect(screen.getByRole('link', { name: 'Daftar surat suara yang terpakai' })).toBeVisible();
  });
});

describe('the form', () => {
  it('sends what was filled in, with the version that it started from', async () => {
    let sent: { header: string | null; body: unknown } | undefined;
    const asked: unknown[] = [];
    serve(campaign);
    server.use(
      http.get(path('/evaluations/e1'), () =>
        HttpResponse.json({ id: 'e1', title: 'Evaluasi', programmes: [{ id: 'p1' }] }),
      ),
      http.get(path('/cohorts'), () =>
        HttpResponse.json(
          pageOf(
            { id: 'k1', name: 'Angkatan I', programmeTitle: 'Pelayanan prima', participants: 30 },
            { id: 'k2', name: 'Angkatan II', programmeTitle: 'Pelayanan prima', participants: 18 },
          ),
        ),
      ),
      http.get(path('/programmes/p1'), () =>
        HttpResponse.json({
          id: 'p1',
          title: 'Pelayanan prima',
          sessions: [{ id: 'm1', title: 'Simulasi loket' }],
        }),
      ),
      http.post(path('/campaigns/audience-count'), async ({ request }) => {
        const { audience } = (await request.json()) as { audience: { sessionIds: string[] } };
        asked.push(audience);
        const people = audience.sessionIds.length > 0 ? 12 : 48;
        return HttpResponse.json({ people, leftOut: 48 - people, least: 15, early: 3, late: 0 });
      }),
      http.put(path('/campaigns/c1'), async ({ request }) => {
        sent = { header: request.headers.get('If-Match'), body: await request.json() };
        return HttpResponse.json({ ...campaign, version: 4 });
      }),
    );
    const { user } = await renderAdminPage('/campaigns/c1/edit');
    await user.click(await screen.findByRole('checkbox', { name: /Angkatan II/ }));
    await user.click(screen.getByRole('checkbox', { name: 'Jenis kelamin' }));
    expect(await screen.findByText('48 orang memenuhi pilihan ini')).toBeVisible();
    expect(screen.getByText(/3 di antaranya selesai pelatihan kurang dari 6 bulan/)).toBeVisible();
    await user.click(screen.getByRole('textbox', { name: /Mata pelatihan/ }));
    await user.click(await screen.findByRole('option', { name: /Simulasi loket/ }));
    expect(await screen.findByText('12 orang memenuhi pilihan ini')).toBeVisible();
    expect(screen.getByText('36 peserta angkatan ini tidak termasuk.')).toBeVisible();
    expect(screen.getByText('Survei anonim memerlukan paling sedikit 15 orang.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Pakai 6 sampai 12 bulan' }));
    await waitFor(() => {
      expect(asked.at(-1)).toMatchObject({ sessionIds: ['m1'], monthsFrom: 6, monthsTo: 12 });
    });
    await user.click(screen.getByRole('button', { name: 'Simpan' }));
    await waitFor(() => {
      expect(sent?.header).toBe('"3"');
    });
    expect(sent?.body).toMatchObject({
      cohortIds: ['k1', 'k2'],
      audience: { unitIds: [], sessionIds: ['m1'], monthsFrom: 6, monthsTo: 12 },
      cuts: ['UNIT', 'SEX'],
      opensAt: '2026-12-01T01:00:00.000Z',
      mode: 'ANONYMOUS',
    });
  });

  it('starts a new audience 6 to 12 months after the training, and may be asked at any time', async () => {
    const { user } = await renderAdminPage('/campaigns/new');
    const from = await screen.findByRole('textbox', { name: /paling sedikit/ });
    expect(from).toHaveValue('6');
    expect(screen.getByRole('textbox', { name: /paling lama/ })).toHaveValue('12');
    await user.clear(from);
    expect(from).toHaveValue('');
  });

  it('explains the anonymous mode and summarises what is missing', async () => {
    const { user } = await renderAdminPage('/campaigns/new');
    expect(screen.getByText(/tidak ada data, cadangan, atau catatan/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Simpan' }));
    expect(await screen.findAllByText('Pilih paling sedikit satu angkatan.')).not.toHaveLength(0);
  });
});

describe('a later version', () => {
  const named: Campaign = { ...campaign, mode: 'NAMED', status: 'OPEN', can: ['close', 'move'] };
  const published = (number: number) => ({
    id: `v${String(number)}`,
    questionnaireId: 'q1',
    number,
    publishedAt: '2026-12-02T01:00:00Z',
  });

  it('is offered, and the campaign goes on with it', async () => {
    serve(named, { invited: 48, answered: 12 });
    const sent: unknown[] = [];
    server.use(
      http.get(path('/questionnaire-versions'), () =>
        HttpResponse.json(pageOf(published(3), published(2), published(1))),
      ),
      http.post(path('/campaigns/c1/move'), async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({ ...named, questionnaireNumber: 3, earlierNumbers: [2] });
      }),
    );
    const { user } = await renderAdminPage('/campaigns/c1');
    await user.click(await screen.findByRole('button', { name: 'Ganti versi' }));
    const dialog = await screen.findByRole('dialog');
    const choice = await within(dialog).findByLabelText('Versi kuesioner');
    expect(
      within(choice)
        .getAllByRole('option')
        .map((one) => one.getAttribute('value')),
    ).toEqual(['', 'v3']);
    await user.click(within(dialog).getByRole('button', { name: 'Ganti versi' }));
    await waitFor(() => {
      expect(sent).toEqual([{ questionnaireVersionId: 'v3' }]);
    });
  });

  it('is asked for where there is none', async () => {
    serve(named, { invited: 48, answered: 12 });
    server.use(
      http.get(path('/questionnaire-versions'), () => HttpResponse.json(pageOf(published(2)))),
    );
    const { user } = await renderAdminPage('/campaigns/c1');
    await user.click(await screen.findByRole('button', { name: 'Ganti versi' }));
    expect(await screen.findByText(/adalah yang terbaru/)).toBeVisible();
  });
});
