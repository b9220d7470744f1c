import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';

import { fakeApi, pageOf, path, renderAdminPage } from '../../testing/admin-page';
import { catchFile } from '../../testing/saved-file';
import {
  groupsOf,
  proposalsLeft,
  type RaterBoard,
  ratersFormValues,
  subjectsShown,
  subjectsSorted,
} from './rater-model';

const server = fakeApi();

const head = {
  employeeId: 'e9',
  name: 'Nurbaiti Saleh',
  maskedNip: '1975****',
  role: 'SUPERIOR' as const,
  answered: null,
};
const peers = [
  { ...head, employeeId: 'e5', name: 'Dewi Lestari', role: 'PEER' as const },
  { ...head, employeeId: 'e6', name: 'Hendra Wijaya', role: 'PEER' as const },
];

const board: RaterBoard = {
  version: 4,
  withoutRater: 1,
  can: ['edit'],
  groups: [{ role: 'SUPERIOR', people: 1, minimum: 5, apart: false }],
  subjects: [
    {
      participationId: 'p1',
      employeeId: 'e1',
      name: 'Ahmad Fauzi',
      maskedNip: '1986****',
      unitName: 'Kecamatan Plaju',
      cohortId: 'k1',
      cohortName: 'Angkatan I',
      raters: [{ ...head, employeeId: 'e8', name: 'Rusdi Hartono', maskedNip: '1970****' }],
      proposed: head,
      proposedPeers: [],
      proposedSubordinates: [],
    },
    {
      participationId: 'p2',
      employeeId: 'e2',
      name: 'Siti Rahmawati',
      maskedNip: '1988****',
      unitName: 'Dinas Kesehatan',
      cohortId: 'k2',
      cohortName: 'Angkatan II',
      raters: [],
      proposed: head,
      proposedPeers: peers,
      proposedSubordinates: [],
    },
  ],
};

const campaign = {
  id: 'c1',
  version: 4,
  evaluationId: 'e1',
  evaluationTitle: 'Evaluasi pembinaan 2026',
  title: 'Penilaian atasan',
  status: 'DRAFT',
  respondentRole: 'SUPERIOR',
  minimumGroup: 5,
  raterMinimums: [],
  can: ['edit'],
};

function serve(shown: RaterBoard = board) {
  server.use(
    http.get(path('/campaigns/c1'), () => HttpResponse.json(campaign)),
    http.get(path('/campaigns/c1/raters'), () => HttpResponse.json(shown)),
  );
}

const rowOf = (name: string) => {
  const row = screen.getByText(name).closest('li');
  if (!row) throw new Error(`no row of ${name}`);
  return within(row);
};

describe('the raters of a draft', () => {
  it('are proposed, searched, removed, and sent with the version', async () => {
    let sent: { header: string | null; body: unknown } | undefined;
    serve();
    server.use(
      http.get(path('/employees'), () =>
        HttpResponse.json(pageOf({ id: 'e7', name: 'Zulkifli', unitName: 'Dinas Kesehatan' })),
      ),
      http.put(path('/campaigns/c1/raters'), async ({ request }) => {
        sent = { header: request.headers.get('If-Match'), body: await request.json() };
        return HttpResponse.json({ ...board, version: 5 });
      }),
    );
    const { user } = await renderAdminPage('/campaigns/c1/raters');
    expect(screen.getByText('1 dari 2 peserta sudah mempunyai penilai')).toBeVisible();
    expect(rowOf('Siti Rahmawati').getByText('belum ada penilai')).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Pakai semua usulan (1)' }));
    expect(screen.getByText('2 dari 2 peserta sudah mempunyai penilai')).toBeVisible();
    await user.click(
      screen.getByRole('button', { name: 'Hapus Rusdi Hartono sebagai penilai Ahmad Fauzi' }),
    );
    await user.click(screen.getByRole('button', { name: 'Tambah penilai: Ahmad Fauzi' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sebagai' }), 'Pengguna layanan');
    await user.click(screen.getByRole('textbox', { name: 'Penilai untuk Ahmad Fauzi' }));
    await user.click(await screen.findByRole('option', { name: /Zulkifli/ }));
    await user.click(screen.getByRole('button', { name: 'Simpan' }));
    await waitFor(() => {
      expect(sent?.header).toBe('"4"');
    });
    expect(sent?.body).toEqual({
      raters: [
        { employeeId: 'e9', participationId: 'p2', role: 'SUPERIOR' },
        { employeeId: 'e7', participationId: 'p1', role: 'SERVICE_USER' },
      ],
    });
  });

  it('are proposed from all sides, and a group that is too small is named', async () => {
    serve();
    const { user } = await renderAdminPage('/campaigns/c1/raters');
    const groups = screen.getByRole('list', { name: 'Kelompok penilai' });
    expect(within(groups).getByText(/Atasan langsung: 1 orang, di bawah 5/)).toBeVisible();
    await user.click(
      screen.getByRole('button', {
        name: 'Pakai usulan untuk Siti Rahmawati: Dewi Lestari, Hendra Wijaya',
      }),
    );
    expect(rowOf('Siti Rahmawati').getByText(/Hendra Wijaya/)).toBeVisible();
    expect(within(groups).getByText(/Rekan sejawat: 2 orang, di bawah 5/)).toBeVisible();
    expect(groupsOf(ratersFormValues(board).raters, 1)).toEqual([
      { role: 'SUPERIOR', people: 1, minimum: 1, apart: true },
    ]);
  });

  it('are sorted, and saved as a file as they stand on the screen', async () => {
    serve();
    const { user } = await renderAdminPage('/campaigns/c1/raters');
    const names = () =>
      [...document.querySelectorAll('strong')].map(({ textContent }) => textContent);
    expect(names()).toEqual(['Ahmad Fauzi', 'Siti Rahmawati']);
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Urutkan menurut' }),
      'yang belum mempunyai penilai',
    );
    expect(names()).toEqual(['Siti Rahmawati', 'Ahmad Fauzi']);

    const saved = catchFile();
    await user.click(screen.getByRole('button', { name: 'Unduh' }));
    await user.click(await screen.findByRole('menuitem', { name: /CSV/ }));
    const text = await saved();
    const lines = text.trim().split('\r\n').slice(1);
    expect(lines).toEqual([
      'Siti Rahmawati;Dinas Kesehatan;Angkatan II;;0',
      'Ahmad Fauzi;Kecamatan Plaju;Angkatan I;Rusdi Hartono;0',
    ]);
  });

  it('say in their row what is wrong', async () => {
    serve();
    server.use(
      http.put(path('/campaigns/c1/raters'), () =>
        HttpResponse.json(
          {
            type: '/problems/rater-unknown',
            title: 'Penilai tidak terdaftar',
            status: 422,
            errors: [
              {
                pointer: '/raters/0/employeeId',
                code: 'rater-unknown',
                detail: 'Tidak terdaftar.',
              },
            ],
          },
          { status: 422, headers: { 'Content-Type': 'application/problem+json' } },
        ),
      ),
    );
    const { user } = await renderAdminPage('/campaigns/c1/raters');
    await user.click(screen.getByRole('button', { name: 'Simpan' }));
    expect(await rowOf('Ahmad Fauzi').findByText('Tidak terdaftar.')).toBeVisible();
    expect(screen.getByRole('link', { name: /Ahmad Fauzi: Rusdi Hartono/ })).toBeVisible();
  });

  it('lead to the cohorts when nobody is to be rated', async () => {
    serve({ ...board, subjects: [], withoutRater: 0 });
    await renderAdminPage('/campaigns/c1/raters');
    expect(screen.getByText('Belum ada peserta yang dinilai')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Ubah angkatan' })).toHaveAttribute(
      'href',
      '/campaigns/c1/edit',
    );
  });
});

describe('the raters of a published campaign', () => {
  it('are only read, with who has answered', async () => {
    serve({
      ...board,
      can: [],
      subjects: board.subjects.map((subject) => ({
        ...subject,
        proposed: null,
        raters: subject.raters.map((rater) => ({ ...rater, answered: true })),
      })),
    });
    await renderAdminPage('/campaigns/c1/raters');
    expect(rowOf('Ahmad Fauzi').getByText('sudah menilai')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Simpan' })).toBeNull();
  });
});

describe('the model', () => {
  const raters = [
    { employeeId: 'e8', participationId: 'p1', name: 'Rusdi Hartono', role: 'SUPERIOR' as const },
  ];
  const all = { q: '', cohortId: '', onlyWithout: false };
  const ids = (filter: Partial<typeof all>) =>
    subjectsShown(board.subjects, raters, { ...all, ...filter }).map((each) => each.name);

  it('finds participants by name, unit and rater, cohort, and whether one is missing', () => {
    expect(ids({})).toHaveLength(2);
    expect(ids({ q: 'siti' })).toEqual(['Siti Rahmawati']);
    expect(ids({ q: 'plaju' })).toEqual(['Ahmad Fauzi']);
    expect(ids({ q: 'rusdi' })).toEqual(['Ahmad Fauzi']);
    expect(ids({ cohortId: 'k2' })).toEqual(['Siti Rahmawati']);
    expect(ids({ onlyWithout: true })).toEqual(['Siti Rahmawati']);
  });

  it('sorts by unit, cohort and whether a rater is missing', () => {
    const names = (order: Parameters<typeof subjectsSorted>[2]) =>
      subjectsSorted(board.subjects, raters, order).map((each) => each.name);
    expect(names('name')).toEqual(['Ahmad Fauzi', 'Siti Rahmawati']);
    expect(names('unit')).toEqual(['Siti Rahmawati', 'Ahmad Fauzi']);
    expect(names('cohort')).toEqual(['Ahmad Fauzi', 'Siti Rahmawati']);
    expect(names('without')).toEqual(['Siti Rahmawati', 'Ahmad Fauzi']);
  });

  it('proposes only for those without a rater', () => {
    expect(proposalsLeft(board.subjects, raters)).toEqual([
      {
        employeeId: 'e9',
        participationId: 'p2',
        name: 'Nurbaiti Saleh',
        role: 'SUPERIOR' as const,
      },
    ]);
  });
});
