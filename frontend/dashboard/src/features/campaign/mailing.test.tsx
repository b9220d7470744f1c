import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';

import { fakeApi, path, renderAdminPage } from '../../testing/admin-page';
import { daysOf, type Mailing } from './mailing-model';

const server = fakeApi();

const campaign = {
  id: 'c1',
  version: 4,
  evaluationId: 'e1',
  evaluationTitle: 'Evaluasi pembinaan 2026',
  title: 'Survei alumni',
  mode: 'ANONYMOUS',
  status: 'OPEN',
  respondentRole: 'PARTICIPANT',
  opensAt: '2026-12-01T01:00:00Z',
  closesAt: '2026-12-14T10:00:00Z',
  can: ['close'],
};

const mailing: Mailing = {
  version: 2,
  byMail: true,
  afterOpening: [3],
  beforeClosing: [2],
  invitedOn: '2026-12-01',
  addressed: 31,
  withoutAddress: 4,
  waiting: 2,
  undelivered: 1,
  reminders: [
    { day: '2026-12-04', done: true, addressed: null },
    { day: '2026-12-12', done: false, addressed: null },
  ],
  failures: [
    {
      employeeId: 'e9',
      name: 'Nurbaiti Saleh',
      maskedNip: '1975****',
      address: 'nurbaiti@palembang.example',
      reply: 550,
      permanent: false,
    },
  ],
  can: ['edit', 'retry'],
};

function serve(shown: Mailing = mailing) {
  server.use(
    http.get(path('/campaigns/c1'), () => HttpResponse.json(campaign)),
    http.get(path('/campaigns/c1/mailing'), () => HttpResponse.json(shown)),
  );
}

describe('days as they are typed', () => {
  it.each([
    ['3, 7', [3, 7]],
    ['7 3;3', [3, 7]],
    ['', []],
    ['0', undefined],
    ['91', undefined],
    ['1,5', [1, 5]],
    ['1.5', undefined],
    ['tiga', undefined],
    ['1 2 3 4 5 6', undefined],
  ])('%j is %j', (typed, days) => {
    expect(daysOf(typed)).toEqual(days);
  });
});

describe('invitations and reminders', () => {
  it('tell how far they are, without saying how many an anonymous survey reminded', async () => {
    serve();
    await renderAdminPage('/campaigns/c1/mailing');
    expect(
      screen.getByText('Undangan dikirim 1 Desember 2026: 28 dari 31 surel sudah terkirim.'),
    ).toBeVisible();
    expect(screen.getByText('1 undangan tidak sampai.')).toBeVisible();
    expect(screen.getByText(/4 orang tidak menerima surel/)).toBeVisible();
    expect(screen.getByText('4 Desember 2026: sudah dikirim')).toBeVisible();
    expect(screen.getByText('12 Desember 2026: direncanakan')).toBeVisible();
    expect(screen.getByRole('cell', { name: 'nurbaiti@palembang.example' })).toBeVisible();
    expect(screen.getByRole('cell', { name: '1975****' })).toBeVisible();
  });

  it('are set with the version, and a wrong day is pointed out', async () => {
    let sent: { header: string | null; body: unknown } | undefined;
    serve();
    server.use(
      http.put(path('/campaigns/c1/mailing'), async ({ request }) => {
        sent = { header: request.headers.get('If-Match'), body: await request.json() };
        return HttpResponse.json({ ...mailing, version: 3 });
      }),
    );
    const { user } = await renderAdminPage('/campaigns/c1/mailing');
    const after = screen.getByRole('textbox', { name: /Ingatkan setelah dibuka/ });
    await user.clear(after);
    await user.type(after, 'besok');
    await user.click(screen.getByRole('button', { name: 'Simpan' }));
    expect(sent).toBeUndefined();
    expect(after).toBeInvalid();
    await user.clear(after);
    await user.type(after, '7, 3');
    await user.click(screen.getByRole('button', { name: 'Simpan' }));
    await waitFor(() => {
      expect(sent?.header).toBe('"2"');
    });
    expect(sent?.body).toEqual({ byMail: true, afterOpening: [3, 7], beforeClosing: [2] });
  });

  it('are sent again to addresses that failed', async () => {
    serve();
    server.use(
      http.post(path('/campaigns/c1/mailing/retry'), () =>
        HttpResponse.json({ ...mailing, failures: [], undelivered: 0, waiting: 3 }),
      ),
    );
    const { user } = await renderAdminPage('/campaigns/c1/mailing');
    await user.click(screen.getByRole('button', { name: 'Kirim lagi' }));
    expect(await screen.findByText('Kirim lagi 1 undangan?')).toBeVisible();
    await user.click(screen.getAllByRole('button', { name: 'Kirim lagi' }).at(-1) as HTMLElement);
    expect(await screen.findByText('3 surel menunggu atau sedang dicoba lagi.')).toBeVisible();
    expect(screen.queryByText('nurbaiti@palembang.example')).not.toBeInTheDocument();
  });

  it('are only shown to those who may not set them', async () => {
    serve({ ...mailing, failures: [], can: [] });
    await renderAdminPage('/campaigns/c1/mailing');
    expect(screen.queryByRole('button', { name: 'Simpan' })).not.toBeInTheDocument();
  });

  it('tells what came back, why, and that a card helps', async () => {
    const came = {
      employeeId: 'e10',
      name: 'Taufik Hidayat',
      maskedNip: '1981****',
      permanent: true,
    };
    serve({
      ...mailing,
      failures: [
        ...mailing.failures,
        { ...came, address: 'taufik@palembang.example', returned: 'ADDRESS_UNKNOWN' },
      ],
    });
    await renderAdminPage('/campaigns/c1/mailing');
    expect(screen.getByRole('row', { name: /Taufik Hidayat/ })).toHaveTextContent(
      'kembali: alamat tidak dikenal',
    );
    expect(screen.getByRole('row', { name: /Nurbaiti Saleh/ })).toHaveTextContent('ditolak (550)');
    expect(screen.getByText(/tidak diingatkan lagi lewat surel/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Unduh kartu (PDF)' })).toBeVisible();
  });
});
