import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';

import { fakeApi, pageOf, path, renderAdminPage } from '../../testing/admin-page';

const server = fakeApi();
const ID = '01937c2e-5f0a-7cc3-98c4-dc0c0c07398f';
const CAMPAIGN = '01937c2e-5f0a-7cc3-98c4-dc0c0c073990';

const job = {
  id: ID,
  version: 1,
  kind: 'CAMPAIGN',
  title: 'Survei pelatihan 2026',
  status: 'DONE',
  people: 120,
  seen: 120,
  created: 104,
  changed: 4,
  unchanged: 9,
  disabled: 2,
  refused: 1,
  problem: null,
  nextAttemptAt: null,
  createdAt: '2026-11-24T07:00:00Z',
  updatedAt: '2026-11-24T07:00:40Z',
  can: [] as string[],
};

const refused = {
  id: '01937c2e-5f0a-7cc3-98c4-dc0c0c073991',
  name: 'Siti Rahmawati',
  maskedNip: '1986**** ****** * *01',
  outcome: 'REFUSED',
  problem: 'nip-in-use',
};

function show(view: typeof job | (Omit<typeof job, 'problem'> & { problem: string })) {
  server.use(
    http.get(path(`/enrolments/${ID}`), () => HttpResponse.json(view)),
    http.get(path(`/enrolments/${ID}/people`), () => HttpResponse.json(pageOf(refused))),
  );
}

describe('making accounts', () => {
  it('asks whom they are for before it sends anything', async () => {
    const { user } = await renderAdminPage('/enrolments/new');
    await user.click(screen.getByRole('button', { name: 'Siapkan akun' }));
    expect(await screen.findByText('Pilih sedikitnya satu dari daftar.')).toBeVisible();
  });

  it('starts for whom a survey invites, and shows what became of them', async () => {
    let sent: unknown;
    show(job);
    server.use(
      http.get(path('/campaigns'), () =>
        HttpResponse.json(
          pageOf({ id: CAMPAIGN, title: job.title, evaluationTitle: 'Evaluasi 2026' }),
        ),
      ),
      http.post(path('/enrolments'), async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({ ...job, status: 'RUNNING', seen: 0 }, { status: 202 });
      }),
    );
    const { user } = await renderAdminPage('/enrolments/new');
    await user.click(screen.getByRole('textbox', { name: 'Survei' }));
    await user.click(await screen.findByRole('option', { name: /Survei pelatihan 2026/ }));
    await user.click(screen.getByRole('button', { name: 'Siapkan akun' }));
    expect(await screen.findByRole('heading', { level: 1, name: job.title })).toBeVisible();
    expect(sent).toEqual({ campaignId: CAMPAIGN, mail: true });
    expect(screen.getByText('104')).toBeVisible();
    const table = await screen.findByRole('table');
    expect(within(table).getByText('1986**** ****** * *01')).toBeVisible();
    expect(
      within(table).getByText('NIP dipakai akun pegawai lain. Periksa NIP keduanya.'),
    ).toBeVisible();
  });

  it('says what it waits for, and tries at once when told to', async () => {
    show({
      ...job,
      status: 'WAITING',
      seen: 40,
      problem: 'sign-on-away',
      can: ['cancel', 'retry'],
    });
    server.use(http.post(path(`/enrolments/${ID}/retry`), () => HttpResponse.json(job)));
    const { user } = await renderAdminPage(`/enrolments/${ID}`);
    expect(screen.getByText(/Tidak ada yang setengah jadi/)).toBeVisible();
    show(job);
    await user.click(screen.getByRole('button', { name: 'Coba sekarang' }));
    expect(await screen.findByText('Selesai')).toBeVisible();
  });
});
