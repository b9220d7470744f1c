import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';

import { problem, renderApp } from '../../testing/app';
import { fakeApi, pageOf, path, renderAdminPage } from '../../testing/admin-page';
import { claimSchema, type FollowUp, sizeText, timeLeft } from './model';

const server = fakeApi();

const followUp: FollowUp = {
  id: 'r1',
  title: 'Perbanyak praktik langsung',
  unitName: 'Bidang Pengembangan Kompetensi',
  answer: 'ACCEPTED',
  status: 'PARTIALLY_IMPLEMENTED',
  progress: 60,
  dueOn: '2026-11-20',
  daysLeft: -4,
  overdue: true,
  ageDays: 64,
  actions: [
    {
      id: 'a1',
      version: 1,
      title: 'Susun skenario',
      ownerId: 'o1',
      ownerName: 'Budi Santoso',
      dueOn: '2026-11-18',
      progress: 60,
      updatedAt: '2026-11-24T07:00:00Z',
    },
  ],
  proofs: [],
  claims: [
    {
      id: 'c1',
      version: 0,
      kind: 'DONE',
      note: 'Simulasi dijalankan.',
      claimedBy: 'Budi Santoso',
      claimedAt: '2026-11-24T07:00:00Z',
      mayDecide: true,
      mayReopen: false,
    },
  ],
  can: ['act', 'prove'],
};

const summary = {
  total: 4,
  statuses: [
    { status: 'FULLY_IMPLEMENTED', count: 1 },
    { status: 'PARTIALLY_IMPLEMENTED', count: 1 },
    { status: 'NOT_IMPLEMENTED', count: 1 },
    { status: 'CANNOT_BE_IMPLEMENTED', count: 1 },
  ],
  overdue: 1,
  waiting: 1,
  percentDone: 33,
};

describe('the list', () => {
  it('counts by status and leaves out what cannot be done from the per cent', async () => {
    server.use(
      http.get(path('/follow-ups/summary'), () => HttpResponse.json(summary)),
      http.get(path('/follow-ups'), () =>
        HttpResponse.json(
          pageOf({
            ...followUp,
            evaluationId: 'e1',
            serial: 1,
            priority: 'HIGH',
            unitId: 'u1',
            actions: 1,
            waitsForVerification: true,
          }),
        ),
      ),
    );
    await renderAdminPage('/follow-ups');
    expect(await screen.findByText('33 %')).toBeVisible();
    expect(screen.getByText('1 dari 3 yang dapat ditindaklanjuti')).toBeVisible();
    expect(await screen.findByText('lewat 4 hari')).toBeVisible();
    expect(screen.getByText(/Peraturan BPK 2\/2017/)).toBeVisible();
  });
});

it('the home of a unit officer says what waits, and where an answer is due', async () => {
  const row = { ...followUp, evaluationId: 'e1', serial: 1, priority: 'HIGH', unitId: 'u1' };
  const asked: URL[] = [];
  server.use(
    http.get(path('/follow-ups'), ({ request }) => {
      asked.push(new URL(request.url));
      return HttpResponse.json(
        pageOf(
          { ...row, actions: 1, waitsForVerification: true },
          {
            ...row,
            id: 'r2',
            title: 'Catat waktu tunggu',
            answer: undefined,
            overdue: false,
            daysLeft: 12,
          },
          { ...row, id: 'r3', title: 'Sudah selesai', status: 'FULLY_IMPLEMENTED' },
        ),
      );
    }),
  );
  renderApp('/', { roles: ['unit-officer', 'respondent'], can: [] });
  const tasks = within(await screen.findByRole('region', { name: 'Menunggu unit Anda' }));
  expect(await tasks.findByRole('link', { name: 'Perbanyak praktik langsung' })).toHaveAttribute(
    'href',
    '/follow-ups/r1',
  );
  expect(tasks.getByText('lewat 4 hari')).toBeVisible();
  expect(tasks.getByRole('link', { name: 'Catat waktu tunggu' })).toHaveAttribute(
    'href',
    '/recommendations/r2',
  );
  expect(tasks.getByText('Belum ditanggapi')).toBeVisible();
  expect(tasks.queryByText('Sudah selesai')).toBeNull();
  expect(asked[0]?.searchParams.get('mine')).toBe('true');
});

describe('the page', () => {
  it('says why own work is not verified', async () => {
    server.use(
      http.get(path('/follow-ups/r1'), () => HttpResponse.json(followUp)),
      http.post(path('/follow-ups/r1/claims/c1/decide'), () =>
        problem(403, 'own-work', 'Pekerjaan sendiri tidak boleh diverifikasi'),
      ),
    );
    const { user } = await renderAdminPage('/follow-ups/r1');
    await user.click(screen.getByRole('button', { name: 'Verifikasi' }));
    const buttons = await screen.findAllByRole('button', { name: 'Verifikasi' });
    await user.click(buttons[buttons.length - 1] as HTMLElement);
    expect(await screen.findByText('Pekerjaan sendiri tidak boleh diverifikasi')).toBeVisible();
  });

  it('shows actions with owner and progress', async () => {
    server.use(http.get(path('/follow-ups/r1'), () => HttpResponse.json(followUp)));
    await renderAdminPage('/follow-ups/r1');
    expect(screen.getByRole('progressbar', { name: /Susun skenario/ })).toBeInTheDocument();
    expect(screen.getByText(/Budi Santoso\./)).toBeVisible();
    expect(screen.getByText(/^Belum ada bukti/)).toBeVisible();
  });
});

describe('what was verified', () => {
  const [claim] = followUp.claims;
  const accepted = {
    ...followUp,
    status: 'FULLY_IMPLEMENTED',
    claims: [{ ...claim, version: 1, verdict: 'ACCEPTED', mayDecide: false, mayReopen: true }],
    can: [],
  };

  it('is reopened with a reason, which then stands with it', async () => {
    const reason = 'Simulasi tidak dijalankan lagi.';
    const sent: { version: string | null; body: unknown }[] = [];
    let now: object = accepted;
    server.use(
      http.get(path('/follow-ups/r1'), () => HttpResponse.json(now)),
      http.post(path('/follow-ups/r1/claims/c1/reopen'), async ({ request }) => {
        sent.push({ version: request.headers.get('If-Match'), body: await request.json() });
        const [open] = accepted.claims;
        const claims = [
          { ...open, version: 2, reopenReason: reason, reopenedBy: 'Nurhayati', mayReopen: false },
        ].map((each) => ({ ...each, reopenedAt: '2026-11-25T07:00:00Z' }));
        now = { ...accepted, status: 'PARTIALLY_IMPLEMENTED', claims };
        return HttpResponse.json(now);
      }),
    );
    const { user } = await renderAdminPage('/follow-ups/r1');
    await user.click(screen.getByRole('button', { name: 'Buka kembali' }));
    const panel = await screen.findByRole('dialog');
    const submit = within(panel).getByRole('button', { name: 'Buka kembali' });
    await user.click(submit);
    expect(sent).toHaveLength(0);
    await user.type(within(panel).getByRole('textbox', { name: 'Alasan' }), reason);
    await user.click(submit);
    expect(await screen.findByText(`Alasan dibuka kembali: ${reason}`)).toBeVisible();
    expect(screen.getByText('Dibuka kembali')).toBeVisible();
    expect(sent).toEqual([{ version: '"1"', body: { reason } }]);
    expect(screen.queryByRole('button', { name: 'Buka kembali' })).toBeNull();
  });
});

describe('an action', () => {
  it('takes a file as its proof, which stands with it', async () => {
    const proof = {
      id: 'p1',
      actionId: 'a1',
      fileName: 'daftar-hadir.pdf',
      kind: 'PDF',
      size: 2048,
      uploadedBy: 'Budi Santoso',
      uploadedAt: '2026-11-24T07:00:00Z',
    };
    let sent: { action: string | null; key: string | null } | undefined;
    server.use(
      http.get(path('/follow-ups/r1'), () => HttpResponse.json(followUp)),
      http.get(path('/follow-ups/summary'), () => HttpResponse.json(summary)),
      http.post(path('/follow-ups/r1/proofs'), ({ request }) => {
        sent = {
          action: new URL(request.url).searchParams.get('actionId'),
          key: request.headers.get('Idempotency-Key'),
        };
        server.use(
          http.get(path('/follow-ups/r1'), () =>
            HttpResponse.json({ ...followUp, proofs: [proof] }),
          ),
        );
        return HttpResponse.json({ ...followUp, proofs: [proof] });
      }),
    );
    const { user } = await renderAdminPage('/follow-ups/r1');
    const actions = within(screen.getByRole('region', { name: 'Rencana aksi' }));
    await user.click(actions.getByRole('button', { name: 'Unggah bukti' }));
    const dialog = await screen.findByRole('dialog');
    const panel = within(dialog);
    const file = new File(['%PDF-1.7'], 'daftar-hadir.pdf', { type: 'application/pdf' });
    await user.upload(dialog.querySelector('input[type=file]') as HTMLInputElement, file);
    await user.click(panel.getByRole('button', { name: 'Unggah bukti' }));
    expect(await actions.findByText('daftar-hadir.pdf')).toBeVisible();
    expect(sent?.action).toBe('a1');
    expect(sent?.key).toBeTruthy();
    expect(actions.getByRole('button', { name: 'Unduh PDF' })).toBeVisible();
  });
});

describe('the model', () => {
  it('asks for a valid reason only for what cannot be done', () => {
    const said = { reason: '', note: 'x' };
    expect(claimSchema.parse({ ...said, kind: 'DONE' }).reason).toBeNull();
    expect(claimSchema.safeParse({ ...said, kind: 'CANNOT_BE_DONE' }).success).toBe(false);
  });

  it('reads times and sizes', () => {
    expect(timeLeft(0)).toBe('hari ini');
    expect(timeLeft(3)).toBe('3 hari lagi');
    expect(sizeText(500)).toBe('1 KB');
    expect(sizeText(3 * 1024 * 1024)).toBe('3.0 MB');
  });
});
