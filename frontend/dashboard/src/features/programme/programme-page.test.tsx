import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { answer, pageOf, problem, renderApp, withServer } from '../../testing/app';
import type { Programme } from './model';

withServer();

const programme: Programme = {
  id: 'p1',
  version: 3,
  code: 'MW-2026',
  type: 'TECHNICAL',
  title: 'Pelatihan Manajemen Waktu',
  description: 'Menata waktu kerja.',
  status: 'DRAFT',
  objectives: ['Menyusun prioritas'],
  sessions: [
    { id: 's1', title: 'Konsep', mode: 'THEORY', hours: 24, trainerName: null },
    { id: 's2', title: 'Simulasi loket', mode: 'SIMULATION', hours: 6, trainerName: 'Marlina' },
  ],
  hours: { theory: 24, simulation: 6, onTheJob: 0, total: 30 },
  updatedAt: '2026-11-20T02:00:00Z',
  can: ['edit', 'addCohort', 'activate', 'cancel'],
};

const cohort = {
  id: 'c1',
  programmeId: 'p1',
  programmeTitle: programme.title,
  name: 'Angkatan I',
  startsOn: '2026-03-02',
  endsOn: '2026-03-06',
  place: 'Aula',
  capacity: 40,
  participants: 38,
  updatedAt: '2026-11-20T02:00:00Z',
};

describe('the page of a programme', () => {
  it('says how much of it is practice, and warns when it is little', async () => {
    answer('get', '/programmes/p1', programme);
    answer('get', '/cohorts', pageOf(cohort));
    renderApp('/programmes/p1');
    expect(await screen.findByRole('heading', { name: programme.title })).toBeVisible();
    expect(screen.getByText(/Praktik 20\s%/, { selector: 'figcaption' })).toBeVisible();
    expect(screen.getByText(/Praktik hanya 20\s%/)).toBeVisible();
    const link = await screen.findByRole('link', { name: 'Angkatan I' });
    expect(link).toHaveAttribute('href', '/cohorts/c1');
    expect(screen.getByText('38 dari 40')).toBeVisible();
  });

  it('asks by name before it is cancelled, and keeps what the server refused', async () => {
    answer('get', '/programmes/p1', programme);
    answer('get', '/cohorts', pageOf());
    answer('post', '/programmes/p1/cancel', () =>
      problem(409, 'programme-state', 'Keadaan program tidak mengizinkan'),
    );
    const { user } = renderApp('/programmes/p1');
    await user.click(await screen.findByRole('button', { name: 'Batalkan program' }));
    const dialog = await screen.findByRole('dialog', { name: /Batalkan Pelatihan Manajemen/ });
    await user.click(within(dialog).getByRole('button', { name: 'Batalkan program' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('tidak mengizinkan');
  });

  it('offers nothing to whoever only reads', async () => {
    answer('get', '/programmes/p1', { ...programme, can: [] });
    answer('get', '/cohorts', pageOf());
    renderApp('/programmes/p1', { can: [] });
    await screen.findByRole('heading', { name: programme.title });
    expect(await screen.findByText('Belum ada angkatan')).toBeVisible();
    expect(screen.queryByRole('link', { name: /Ubah|Tambah|Susun/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /program/ })).not.toBeInTheDocument();
  });
});

describe('arranging sessions', () => {
  it('moves by button, adds, and sends the whole list with the version', async () => {
    answer('get', '/programmes/p1', programme);
    answer('get', '/cohorts', pageOf());
    const sent = answer('put', '/programmes/p1/sessions', { ...programme, version: 4 });
    const { user } = renderApp('/programmes/p1/sessions');
    await user.click(await screen.findByRole('button', { name: 'Naikkan Simulasi loket' }));
    await user.click(screen.getByRole('button', { name: 'Tambah mata pelatihan' }));
    const rows = screen.getAllByRole('textbox', { name: 'Mata pelatihan' });
    expect(rows.map((row) => (row as HTMLInputElement).value)).toEqual([
      'Simulasi loket',
      'Konsep',
      '',
    ]);
    await user.click(screen.getByRole('button', { name: 'Simpan' }));
    expect(await screen.findByText(/isian perlu diperbaiki/)).toBeVisible();
    expect(sent).toHaveLength(0);
    await user.type(rows[2] as HTMLElement, 'Magang');
    await user.selectOptions(
      screen.getAllByRole('combobox', { name: 'Cara belajar' })[2] as HTMLElement,
      'ON_THE_JOB',
    );
    await user.type(screen.getAllByRole('textbox', { name: 'JP' })[2] as HTMLElement, '2,5');
    await user.click(screen.getByRole('button', { name: 'Simpan' }));
    expect(await screen.findByRole('heading', { name: programme.title })).toBeVisible();
    expect(sent[0]?.headers.get('If-Match')).toBe('"3"');
    expect(sent[0]?.body).toEqual({
      sessions: [
        { id: 's2', title: 'Simulasi loket', mode: 'SIMULATION', hours: 6, trainerName: 'Marlina' },
        { id: 's1', title: 'Konsep', mode: 'THEORY', hours: 24 },
        { title: 'Magang', mode: 'ON_THE_JOB', hours: 2.5 },
      ],
    });
  });
});

describe('the form of a programme', () => {
  it('shows the server’s refusal at its field', async () => {
    answer('post', '/programmes', () =>
      problem(409, 'programme-code-taken', 'Kode program sudah dipakai', [
        { pointer: '/code', code: 'programme-code-taken', detail: 'Pilih kode lain.' },
      ]),
    );
    const { user } = renderApp('/programmes/new');
    await user.type(await screen.findByRole('textbox', { name: 'Nama program' }), 'Coaching');
    await user.type(screen.getByRole('textbox', { name: 'Kode' }), 'C-1');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Bentuk' }), 'COACHING');
    await user.type(screen.getByRole('textbox', { name: 'Tujuan 1' }), 'Melatih bawahan');
    await user.click(screen.getByRole('button', { name: 'Simpan' }));
    expect(await screen.findByRole('textbox', { name: 'Kode' })).toBeInvalid();
  });
});
