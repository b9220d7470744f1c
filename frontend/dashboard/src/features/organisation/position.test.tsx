import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';

import { fakeApi, pageOf, path, renderAdminPage } from '../../testing/admin-page';

const server = fakeApi();
const ID = '01937c2e-5f0a-7cc3-98c4-dc0c0c07398f';
const position = {
  id: ID,
  version: 0,
  name: 'Analis Kebijakan Ahli Muda',
  kind: 'FUNCTIONAL_EXPERT',
  employees: 0,
  updatedAt: '2026-11-24T07:00:00Z',
  can: ['edit', 'delete'],
};

describe('positions', () => {
  it('are listed by group', async () => {
    server.use(http.get(path('/positions'), () => HttpResponse.json(pageOf(position))));
    await renderAdminPage('/positions');
    const table = await screen.findByRole('table', { name: 'Jabatan' });
    expect(within(table).getByText('Fungsional keahlian')).toBeVisible();
  });

  it('are deleted after a question that names them', async () => {
    let version: string | null = null;
    server.use(
      http.get(path(`/positions/${ID}`), () => HttpResponse.json(position)),
      http.get(path('/positions'), () => HttpResponse.json(pageOf())),
      http.delete(path(`/positions/${ID}`), ({ request }) => {
        version = request.headers.get('If-Match');
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user } = await renderAdminPage(`/positions/${ID}`);
    await user.click(screen.getByRole('button', { name: 'Hapus' }));
    const dialog = await screen.findByRole('dialog', {
      name: 'Hapus jabatan Analis Kebijakan Ahli Muda?',
    });
    await user.click(within(dialog).getByRole('button', { name: 'Hapus' }));
    expect(await screen.findByText('Belum ada jabatan')).toBeVisible();
    expect(version).toBe('"0"');
  });

  it('need a name and a group', async () => {
    const { user } = await renderAdminPage('/positions/new');
    await user.click(screen.getByRole('button', { name: 'Simpan' }));
    expect(await screen.findByText('2 isian perlu diperbaiki')).toBeVisible();
  });
});
