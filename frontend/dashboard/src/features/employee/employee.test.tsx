import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';

import { fakeApi, pageOf, path, renderAdminPage } from '../../testing/admin-page';

const server = fakeApi();
const ID = '01937c2e-5f0a-7cc3-98c4-dc0c0c07398f';
const UNIT = '01937c2e-5f0a-7cc3-98c4-dc0c0c073900';

const row = {
  id: ID,
  maskedNip: '1986**** ****** * *01',
  name: 'Siti Rahmawati, S.Sos.',
  sex: 'F',
  employmentType: 'PNS',
  positionName: 'Analis Kebijakan Ahli Muda',
  unitId: UNIT,
  unitName: 'Dinas Sosial',
  active: true,
  updatedAt: '2026-11-24T07:00:00Z',
};

const view = {
  id: ID,
  version: 3,
  nip: '198609262015052001',
  name: 'Siti Rahmawati, S.Sos.',
  sex: 'F',
  employmentType: 'PNS',
  grade: 'III/c',
  positionId: null,
  positionName: 'Analis Kebijakan Ahli Muda',
  unitId: UNIT,
  unitName: 'Dinas Sosial',
  positionSince: '2026-01-05',
  pastPositions: [
    {
      positionName: 'Pengelola Surat',
      unitId: UNIT,
      unitName: 'Dinas Sosial',
      validFrom: null,
      validTo: '2026-01-04',
    },
  ],
  nips: [
    { nip: '198609262015052001', validFrom: '2026-01-05', validTo: null },
    { nip: '198609262015212001', validFrom: '2020-01-01', validTo: '2026-01-04' },
  ],
  active: true,
  updatedAt: '2026-11-24T07:00:00Z',
  can: ['edit', 'deactivate'],
};

describe('employees', () => {
  it('are listed with masked numbers', async () => {
    server.use(http.get(path('/employees'), () => HttpResponse.json(pageOf(row))));
    await renderAdminPage('/employees');
    const table = await screen.findByRole('table', { name: 'Pegawai' });
    expect(within(table).getByRole('link', { name: /Siti Rahmawati/ })).toHaveAttribute(
      'href',
      `/employees/${ID}`,
    );
    expect(within(table).getByText('1986**** ****** * *01')).toBeVisible();
  });

  it('are found by number, which stays out of the address', async () => {
    let asked: unknown;
    server.use(
      http.get(path('/employees'), () => HttpResponse.json(pageOf(row))),
      http.post(path('/employees/search'), async ({ request }) => {
        asked = await request.json();
        return HttpResponse.json(view);
      }),
      http.get(path(`/employees/${ID}`), () => HttpResponse.json(view)),
    );
    const { user, router } = await renderAdminPage('/employees');
    await user.click(screen.getByRole('button', { name: 'Cari NIP' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByLabelText('NIP'), '19860926 201505 2 001');
    await user.click(within(dialog).getByRole('button', { name: 'Cari' }));
    expect(await screen.findByRole('heading', { level: 1, name: /Siti/ })).toBeVisible();
    expect(asked).toEqual({ nip: '198609262015052001' });
    expect(router.state.location.href).toBe(`/employees/${ID}`);
  });

  it('that nobody has are told so, and impossible ones are not even asked', async () => {
    server.use(
      http.get(path('/employees'), () => HttpResponse.json(pageOf(row))),
      http.post(path('/employees/search'), () =>
        HttpResponse.json(
          { type: '/problems/not-found', title: 'Tidak ditemukan', status: 404 },
          { status: 404, headers: { 'Content-Type': 'application/problem+json' } },
        ),
      ),
    );
    const { user } = await renderAdminPage('/employees');
    await user.click(screen.getByRole('button', { name: 'Cari NIP' }));
    const dialog = await screen.findByRole('dialog');
    const field = within(dialog).getByLabelText('NIP');
    await user.type(field, '123');
    await user.click(within(dialog).getByRole('button', { name: 'Cari' }));
    expect((await within(dialog).findAllByText(/NIP tidak mungkin/)).length).toBeGreaterThan(0);
    await user.clear(field);
    await user.type(field, '198609262015052001');
    await user.click(within(dialog).getByRole('button', { name: 'Cari' }));
    expect(await within(dialog).findByText('Tidak ada pegawai dengan NIP ini')).toBeVisible();
  });

  it('show where they were before and may be marked as former', async () => {
    server.use(
      http.get(path(`/employees/${ID}`), () => HttpResponse.json(view)),
      http.post(path(`/employees/${ID}/deactivate`), () =>
        HttpResponse.json({ ...view, active: false, can: ['edit', 'reactivate'] }),
      ),
    );
    const { user } = await renderAdminPage(`/employees/${ID}`);
    expect(screen.getByText('Pengelola Surat')).toBeVisible();
    expect(screen.getByText('sampai 4 Januari 2026')).toBeVisible();
    expect(screen.getByText('198609262015212001')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Tandai tidak aktif' }));
    const dialog = await screen.findByRole('dialog', { name: /Siti Rahmawati.* tidak aktif\?/ });
    server.use(
      http.get(path(`/employees/${ID}`), () =>
        HttpResponse.json({ ...view, active: false, can: ['edit', 'reactivate'] }),
      ),
    );
    await user.click(within(dialog).getByRole('button', { name: 'Tandai tidak aktif' }));
    expect(await screen.findByRole('button', { name: 'Aktifkan kembali' })).toBeVisible();
  });

  it('are edited on the version that was read, and the server’s refusal stands at the field', async () => {
    let header: string | null = null;
    let body: unknown;
    server.use(
      http.get(path(`/employees/${ID}`), () => HttpResponse.json(view)),
      http.put(path(`/employees/${ID}`), async ({ request }) => {
        header = request.headers.get('If-Match');
        body = await request.json();
        return HttpResponse.json(
          {
            type: '/problems/nip-impossible',
            title: 'NIP tidak mungkin',
            status: 422,
            errors: [{ pointer: '/nip', code: 'nip-impossible', detail: 'Periksa angkanya.' }],
          },
          { status: 422, headers: { 'Content-Type': 'application/problem+json' } },
        );
      }),
    );
    const { user } = await renderAdminPage(`/employees/${ID}/edit`);
    const name = screen.getByLabelText('Nama');
    await user.clear(name);
    await user.type(name, 'Siti R.');
    await user.click(screen.getByRole('button', { name: 'Simpan' }));
    expect((await screen.findAllByText(/Periksa angkanya/)).length).toBeGreaterThan(0);
    expect(header).toBe('"3"');
    expect(body).toMatchObject({ name: 'Siti R.', unitId: UNIT, active: true });
  });
});
