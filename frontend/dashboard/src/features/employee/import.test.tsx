import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';

import { fakeApi, pageOf, path, renderAdminPage } from '../../testing/admin-page';

const server = fakeApi();
const ID = '01937c2e-5f0a-7cc3-98c4-dc0c0c07398f';

const checked = {
  id: ID,
  version: 2,
  fileName: 'pegawai.xlsx',
  status: 'CHECKED',
  rowsTotal: 15000,
  rowsSeen: 15000,
  rowsAdded: 120,
  rowsChanged: 35,
  rowsUnchanged: 14843,
  rowsRefused: 2,
  failure: null,
  createdAt: '2026-11-24T07:00:00Z',
  updatedAt: '2026-11-24T07:00:05Z',
  can: ['apply'],
};

const errors = [
  {
    row: 3,
    column: 'nip',
    code: 'row-nip-duplicate',
    detail: 'NIP sudah ada di baris 2',
    value: '',
  },
  {
    row: 17,
    column: 'unit',
    code: 'row-unit-unknown',
    detail: 'Kode unit tidak dikenal',
    value: '=cmd',
  },
];

describe('a roster import', () => {
  it('asks for a file before it sends anything', async () => {
    const { user } = await renderAdminPage('/roster-imports/new');
    await user.click(screen.getByRole('button', { name: 'Unggah dan periksa' }));
    expect(await screen.findByText('Pilih berkas dahulu.')).toBeVisible();
  });

  it('is checked after the upload and shows what it would do', async () => {
    server.use(
      http.post(path('/roster-imports'), () => HttpResponse.json(checked, { status: 202 })),
      http.get(path(`/roster-imports/${ID}`), () => HttpResponse.json(checked)),
      http.get(path(`/roster-imports/${ID}/errors`), () => HttpResponse.json(errors)),
    );
    const { user } = await renderAdminPage('/roster-imports/new');
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('no file field');
    await user.upload(input, new File(['nip,nama,kode unit'], 'pegawai.csv', { type: 'text/csv' }));
    await user.click(screen.getByRole('button', { name: 'Unggah dan periksa' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'pegawai.xlsx' })).toBeVisible();
    expect(screen.getByText('Belum ada yang berubah.', { exact: false })).toBeVisible();
    expect(screen.getByText('14.843')).toBeVisible();
    const table = await screen.findByRole('table');
    expect(within(table).getByText('NIP sudah ada di baris 2')).toBeVisible();
    expect(within(table).getByText('Kode unit')).toBeVisible();
    expect(within(table).getByText('=cmd')).toBeVisible();
  });

  it('is applied after a question that names file and numbers', async () => {
    const done = { ...checked, status: 'APPLIED', can: [] };
    let status = checked as typeof checked | typeof done;
    server.use(
      http.get(path(`/roster-imports/${ID}`), () => HttpResponse.json(status)),
      http.get(path(`/roster-imports/${ID}/errors`), () => HttpResponse.json(errors)),
      http.post(path(`/roster-imports/${ID}/apply`), () => {
        status = done;
        return HttpResponse.json({ ...checked, status: 'APPLYING', rowsSeen: 0, can: [] });
      }),
    );
    const { user } = await renderAdminPage(`/roster-imports/${ID}`);
    await user.click(screen.getByRole('button', { name: 'Terapkan' }));
    const dialog = await screen.findByRole('dialog', { name: /pegawai\.xlsx/ });
    expect(within(dialog).getByText(/120 pegawai ditambahkan dan 35 diperbarui/)).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Terapkan' }));
    expect(await screen.findByText('Menerapkan ke data pegawai')).toBeVisible();
    expect(
      await screen.findByRole('link', { name: 'Lihat data pegawai' }, { timeout: 4000 }),
    ).toBeVisible();
  });

  it('that failed says why and that nothing changed', async () => {
    server.use(
      http.get(path(`/roster-imports/${ID}`), () =>
        HttpResponse.json({ ...checked, status: 'FAILED', failure: 'columns-missing', can: [] }),
      ),
    );
    await renderAdminPage(`/roster-imports/${ID}`);
    expect(screen.getByText(/wajib ada pada baris pertama/)).toBeVisible();
  });

  it('stays in the history', async () => {
    server.use(http.get(path('/roster-imports'), () => HttpResponse.json(pageOf(checked))));
    await renderAdminPage('/roster-imports');
    const table = await screen.findByRole('table', { name: 'Impor pegawai' });
    expect(within(table).getByText('Menunggu persetujuan')).toBeVisible();
  });
});
