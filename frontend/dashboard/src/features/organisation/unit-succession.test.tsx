import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';

import { fakeApi, pageOf, path, renderAdminPage } from '../../testing/admin-page';

const server = fakeApi();
const ID = '01937c2e-5f0a-7cc3-98c4-dc0c0c07398f';
const unit = {
  id: ID,
  version: 0,
  code: 'BPPD',
  name: 'Badan Pengelolaan Pajak Daerah',
  kind: 'AGENCY',
  validFrom: '2017-01-01',
  updatedAt: '2026-11-24T07:00:00Z',
  predecessors: [],
  successors: [],
  can: ['edit', 'close', 'succeed'],
};

function answer() {
  const sent: { body?: unknown } = {};
  server.use(
    http.get(path(`/units/${ID}`), () => HttpResponse.json(unit)),
    http.get(path('/units'), () => HttpResponse.json(pageOf())),
    http.post(path(`/units/${ID}/succeed`), async ({ request }) => {
      sent.body = await request.json();
      return HttpResponse.json({
        ...unit,
        validTo: '2026-06-30',
        successors: [{ id: 'x', code: 'BAPENDA', name: 'Bapenda', validFrom: '2026-07-01' }],
        can: [],
      });
    }),
  );
  return sent;
}

describe('a unit that gives way', () => {
  it('is renamed into a new one', async () => {
    const sent = answer();
    const { user, router } = await renderAdminPage(`/units/${ID}/succeed`);
    await user.type(screen.getByLabelText('Nama unit baru'), 'Badan Pendapatan Daerah');
    await user.type(screen.getByLabelText('Kode unit baru'), 'BAPENDA');
    await user.click(screen.getByRole('button', { name: 'Catat pergantian' }));
    await screen.findByText('Pergantian unit dicatat.');
    expect(sent.body).toMatchObject({
      successors: [{ code: 'BAPENDA', name: 'Badan Pendapatan Daerah' }],
    });
    expect(router.state.location.pathname).toBe(`/units/${ID}`);
  });

  it('is split into at least two, each with code and name', async () => {
    const sent = answer();
    const { user } = await renderAdminPage(`/units/${ID}/succeed`);
    await user.click(screen.getByRole('radio', { name: 'Dipecah menjadi beberapa unit' }));
    expect(await screen.findByRole('group', { name: 'Unit pengganti 2' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Catat pergantian' }));
    expect(await screen.findByText('4 isian perlu diperbaiki')).toBeVisible();
    const names = screen.getAllByLabelText('Nama unit baru');
    const codes = screen.getAllByLabelText('Kode unit baru');
    for (const [index, part] of ['Satu', 'Dua'].entries()) {
      await user.type(names[index] as HTMLElement, `Badan ${part}`);
      await user.type(codes[index] as HTMLElement, part.toUpperCase());
    }
    await user.click(screen.getByRole('button', { name: 'Catat pergantian' }));
    await screen.findByText('Pergantian unit dicatat.');
    expect(sent.body).toMatchObject({
      successors: [
        { code: 'SATU', name: 'Badan Satu' },
        { code: 'DUA', name: 'Badan Dua' },
      ],
    });
  });

  it('names its successors on its page', async () => {
    server.use(
      http.get(path(`/units/${ID}`), () =>
        HttpResponse.json({
          ...unit,
          validTo: '2026-06-30',
          successors: [
            { id: 'x', code: 'BAPENDA', name: 'Badan Pendapatan Daerah', validFrom: '2026-07-01' },
          ],
          can: [],
        }),
      ),
      http.get(path('/units'), () => HttpResponse.json(pageOf())),
    );
    await renderAdminPage(`/units/${ID}`);
    expect(
      screen.getByRole('link', { name: 'Badan Pendapatan Daerah, sejak 1 Juli 2026' }),
    ).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Ganti unit' })).toBeNull();
  });
});
