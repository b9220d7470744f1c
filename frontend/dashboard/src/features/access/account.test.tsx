import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';

import { fakeApi, pageOf, path, renderAdminPage } from '../../testing/admin-page';

const server = fakeApi();
const ID = '01937c2e-5f0a-7cc3-98c4-dc0c0c07398f';
const UNIT = '01937c2e-5f0a-7cc3-98c4-dc0c0c073900';
const account = {
  employeeId: ID,
  version: 4,
  name: 'Siti Rahmawati',
  maskedNip: '1986**** ****** * *01',
  roles: ['evaluator'],
  unitScope: [],
  can: ['edit'],
};

describe('roles', () => {
  it('are listed with their people', async () => {
    server.use(
      http.get(path('/accounts'), () =>
        HttpResponse.json(
          pageOf({
            id: ID,
            name: 'Siti Rahmawati',
            maskedNip: '1986**** ****** * *01',
            unitId: UNIT,
            unitName: 'BKPSDM',
            roles: ['decision-maker', 'evaluator'],
            unitScope: [],
            updatedAt: '2026-11-24T07:00:00Z',
          }),
        ),
      ),
    );
    await renderAdminPage('/accounts');
    const table = await screen.findByRole('table', { name: 'Peran dan akses' });
    expect(within(table).getByText('Pengambil keputusan, Evaluator')).toBeVisible();
  });

  it('let a lost telephone be taken out, after asking', async () => {
    let removed = 0;
    server.use(
      http.get(path(`/accounts/${ID}`), () =>
        HttpResponse.json({ ...account, can: ['edit', 'removeAuthenticator'] }),
      ),
      http.delete(path(`/accounts/${ID}/authenticator`), () => {
        removed++;
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user } = await renderAdminPage(`/accounts/${ID}`);
    await user.click(screen.getByRole('button', { name: 'Lepas ponsel' }));
    const dialog = await screen.findByRole('dialog', { name: 'Lepas ponsel Siti Rahmawati?' });
    expect(removed).toBe(0);
    await user.click(within(dialog).getByRole('button', { name: 'Lepas ponsel' }));
    expect(await screen.findByText('Ponsel Siti Rahmawati sudah dilepas.')).toBeVisible();
    expect(removed).toBe(1);
  });

  it('offer no telephone where none may be taken out', async () => {
    server.use(http.get(path(`/accounts/${ID}`), () => HttpResponse.json(account)));
    await renderAdminPage(`/accounts/${ID}`);
    expect(screen.queryByRole('button', { name: 'Lepas ponsel' })).not.toBeInTheDocument();
  });

  it('are set with the units that an officer handles', async () => {
    let sent: unknown;
    server.use(
      http.get(path(`/accounts/${ID}`), () => HttpResponse.json(account)),
      http.get(path('/accounts'), () => HttpResponse.json(pageOf())),
      http.get(path('/units'), () =>
        HttpResponse.json(pageOf({ id: UNIT, code: 'DINSOS', name: 'Dinas Sosial' })),
      ),
      http.put(path(`/accounts/${ID}`), async ({ request }) => {
        sent = { version: request.headers.get('If-Match'), body: await request.json() };
        return HttpResponse.json({ ...account, version: 5 });
      }),
    );
    const { user } = await renderAdminPage(`/accounts/${ID}`);
    await user.click(screen.getByRole('checkbox', { name: 'Evaluator' }));
    expect(screen.getByText('Semua peran dicabut')).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: 'PIC unit' }));
    await user.type(screen.getByRole('textbox', { name: 'Unit yang ditangani' }), 'sosial');
    await user.click(await screen.findByRole('option', { name: /Dinas Sosial/ }));
    expect(screen.getByRole('button', { name: 'Hapus Dinas Sosial' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Simpan' }));
    expect(await screen.findByText('Peran Siti Rahmawati disimpan.')).toBeVisible();
    expect(sent).toEqual({ version: '"4"', body: { roles: ['unit-officer'], units: [UNIT] } });
  });

  it('that the last administrator would lose stay, and the server says why', async () => {
    server.use(
      http.get(path(`/accounts/${ID}`), () => HttpResponse.json({ ...account, roles: ['admin'] })),
      http.put(path(`/accounts/${ID}`), () =>
        HttpResponse.json(
          {
            type: '/problems/last-admin',
            title: 'Administrator terakhir',
            status: 409,
            detail: 'Beri peran administrator kepada orang lain dahulu.',
            errors: [{ pointer: '/roles', code: 'last-admin', detail: 'Beri peran lain dahulu.' }],
          },
          { status: 409, headers: { 'Content-Type': 'application/problem+json' } },
        ),
      ),
    );
    const { user } = await renderAdminPage(`/accounts/${ID}`);
    await user.click(screen.getByRole('checkbox', { name: 'Administrator' }));
    await user.click(screen.getByRole('button', { name: 'Simpan' }));
    expect((await screen.findAllByText(/Beri peran lain dahulu/)).length).toBeGreaterThan(0);
  });

  it('are granted to somebody who is looked for on the roster', async () => {
    server.use(
      http.get(path('/employees'), () =>
        HttpResponse.json(
          pageOf({ id: ID, name: 'Siti Rahmawati', positionName: 'Analis', unitName: 'BKPSDM' }),
        ),
      ),
      http.get(path(`/accounts/${ID}`), () => HttpResponse.json(account)),
    );
    const { user } = await renderAdminPage('/accounts/new');
    await user.type(screen.getByRole('textbox', { name: 'Pegawai' }), 'siti');
    await user.click(await screen.findByRole('option', { name: /Siti Rahmawati/ }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Siti Rahmawati' })).toBeVisible();
  });
});
