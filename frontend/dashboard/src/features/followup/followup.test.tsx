import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';

import { problem } from '../../testing/app';
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
      kind: 'DONE',
      note: 'Simulasi dijalankan.',
      claimedBy: 'Budi Santoso',
      claimedAt: '2026-11-24T07:00:00Z',
      mayDecide: true,
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
    expect(screen.getByText('Belum ada bukti dukung.')).toBeVisible();
  });
});

describe('two people at one action', () => {
  const theirs = {
    ...followUp,
    actions: [{ ...followUp.actions[0], version: 2, title: 'Judul mereka', progress: 80 }],
  };

  async function begin(button: string) {
    const page = { now: followUp as object, versions: [] as (string | null)[] };
    const save = ({ request }: { request: Request }) => {
      page.versions.push(request.headers.get('If-Match'));
      return page.versions.length === 1
        ? problem(412, 'stale-version', 'Sudah diubah')
        : HttpResponse.json(theirs);
    };
    server.use(
      http.get(path('/follow-ups/r1'), () => HttpResponse.json(page.now)),
      http.get(path('/follow-ups/r1/owners'), () =>
        HttpResponse.json([{ id: 'o1', name: 'Budi Santoso' }]),
      ),
      http.put(path('/follow-ups/r1/actions/a1'), save),
      http.post(path('/follow-ups/r1/actions/a1/progress'), save),
    );
    const { user } = await renderAdminPage('/follow-ups/r1');
    await user.click(screen.getByRole('button', { name: button }));
    page.now = theirs;
    return { user, page, panel: await screen.findByRole('dialog') };
  }

  it('who edits it sees before, theirs and mine, and saves over the new version', async () => {
    const { user, page, panel } = await begin('Ubah aksi');
    const title = within(panel).getByRole('textbox', { name: /^Aksi/ });
    await user.clear(title);
    await user.type(title, 'Judul saya');
    await user.click(within(panel).getByRole('button', { name: 'Simpan' }));
    const alert = await within(panel).findByRole('alert');
    const row = within(alert).getByRole('row', { name: /Judul mereka/ });
    expect(within(row).getByText('Susun skenario')).toBeVisible();
    expect(within(row).getByText('Judul saya')).toBeVisible();
    await user.click(within(alert).getByRole('button', { name: /Simpan isian saya/ }));
    await waitFor(() => {
      expect(page.versions).toEqual(['"1"', '"2"']);
    });
  });

  it('who reports its progress does too', async () => {
    const { user, page, panel } = await begin('Laporkan kemajuan');
    const progress = within(panel).getByRole('textbox', { name: /^Kemajuan/ });
    await user.clear(progress);
    await user.type(progress, '70');
    await user.click(within(panel).getByRole('button', { name: 'Simpan' }));
    const alert = await within(panel).findByRole('alert');
    expect(within(alert).getByRole('row', { name: /60.*80.*70/ })).toBeVisible();
    await user.click(within(alert).getByRole('button', { name: /Simpan isian saya/ }));
    await waitFor(() => {
      expect(page.versions).toEqual(['"1"', '"2"']);
    });
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
