import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { answer, pageOf, problem, renderApp, withServer } from '../../testing/app';
import { type Cohort, type Participant, parseScore } from './cohort-model';

withServer();

const cohort: Cohort = {
  id: 'c1',
  version: 2,
  programmeId: 'p1',
  programmeTitle: 'Pelatihan Manajemen Waktu',
  name: 'Angkatan I',
  startsOn: '2026-03-02',
  endsOn: '2026-03-06',
  place: 'Aula BKPSDM',
  capacity: 40,
  participants: { enrolled: 1, completed: 1, withdrawn: 0 },
  gain: {
    pairs: 2,
    unmatched: 1,
    excluded: 0,
    meanPre: 54.58,
    meanPost: 92.36,
    meanOfGains: 0.834,
    ofMeans: 0.85,
    level: 'HIGH',
  },
  updatedAt: '2026-11-20T02:00:00Z',
  can: ['edit', 'enrol', 'score'],
};

const participant: Participant = {
  id: 't1',
  version: 0,
  cohortId: 'c1',
  employeeId: 'e1',
  maskedNip: '1986**** ****** * *01',
  name: 'Siti Rahmawati',
  unitId: 'u1',
  unitName: 'Dinas Sosial',
  status: 'ENROLLED',
  preScore: 54.5,
  postScore: null,
  updatedAt: '2026-11-20T02:00:00Z',
};

function open(rows: Participant[] = [participant], shown: Cohort = cohort, path = '/cohorts/c1') {
  answer('get', '/cohorts/c1', shown);
  answer('get', '/cohorts/c1/participants', pageOf(...rows));
  return renderApp(path);
}

describe('the page of a cohort', () => {
  it('shows the gain with n and what is left out', async () => {
    open();
    expect(await screen.findByText('0,83', { selector: '[class*=big]' })).toBeVisible();
    expect(screen.getByText('Tinggi')).toBeVisible();
    expect(screen.getAllByText('n = 2')).toHaveLength(3);
    expect(screen.getByText(/1 peserta tanpa kedua nilai/)).toBeVisible();
  });

  it('is deleted by its name, and only while nobody took part', async () => {
    const empty = {
      ...cohort,
      participants: { enrolled: 0, completed: 0, withdrawn: 0 },
      can: ['edit', 'enrol', 'delete'],
    };
    const { user } = open([], empty);
    const sent = answer('delete', '/cohorts/c1', null);
    answer('get', '/programmes/p1', () => problem(404, 'not-found', 'Tidak ada'));
    await user.click(await screen.findByRole('button', { name: 'Hapus' }));
    const dialog = await screen.findByRole('dialog', { name: 'Hapus angkatan Angkatan I?' });
    expect(sent).toHaveLength(0);
    await user.click(within(dialog).getByRole('button', { name: 'Hapus' }));
    expect(await screen.findByText('Angkatan I dihapus.')).toBeVisible();
    expect(sent).toHaveLength(1);
  });

  it('saves a score where it stands, with the version of the row', async () => {
    const { user } = open();
    const sent = answer('put', '/participations/t1/scores', {
      ...participant,
      version: 1,
      postScore: 80.25,
    });
    const field = await screen.findByRole('textbox', { name: 'Post-test Siti Rahmawati' });
    await user.type(field, 'banyak{Enter}');
    expect(await screen.findByText('Isi angka 0 sampai 100.')).toBeVisible();
    expect(sent).toHaveLength(0);
    await user.clear(field);
    await user.type(field, '80,25{Enter}');
    await waitFor(() => {
      expect(sent).toHaveLength(1);
    });
    expect(sent[0]?.headers.get('If-Match')).toBe('"0"');
    expect(sent[0]?.body).toEqual({ preScore: 54.5, postScore: 80.25 });
    expect(field).toHaveValue('80,25');
  });

  it('says what somebody else wrote, and keeps what was typed until one decides', async () => {
    const { user } = open();
    const sent = answer('put', '/participations/t1/scores', (request) =>
      request.headers.get('If-Match') === '"5"'
        ? { ...participant, version: 6, postScore: 80 }
        : problem(412, 'stale-version', 'Data ini sudah diubah orang lain'),
    );
    answer('get', '/participations/t1', { ...participant, version: 5, postScore: 70 });
    const field = await screen.findByRole('textbox', { name: 'Post-test Siti Rahmawati' });
    await user.type(field, '80{Enter}');
    expect(await screen.findByText(/Orang lain baru saja mengisi 70/)).toBeVisible();
    expect(field).toHaveValue('80');
    await user.type(field, '{Enter}');
    await waitFor(() => {
      expect(sent).toHaveLength(2);
    });
    expect(screen.queryByText(/Orang lain/)).not.toBeInTheDocument();
  });

  it('lets the second score of a row wait for the first', async () => {
    const { user } = open();
    const sent = answer('put', '/participations/t1/scores', async (request) => {
      const body = (await request.json()) as Partial<Participant>;
      const version = Number(/\d+/.exec(request.headers.get('If-Match') ?? '')?.[0]) + 1;
      return { ...participant, ...body, version };
    });
    const pre = await screen.findByRole('textbox', { name: 'Pre-test Siti Rahmawati' });
    await user.clear(pre);
    await user.type(pre, '60');
    await user.tab();
    await user.keyboard('90{Enter}');
    await waitFor(() => {
      expect(sent).toHaveLength(2);
    });
    expect(sent.map((each) => each.headers.get('If-Match'))).toEqual(['"0"', '"1"']);
    expect(sent[1]?.body).toEqual({ preScore: 60, postScore: 90 });
  });

  it('adds whom one ticks in the roster', async () => {
    const { user } = open([], { ...cohort, participants: { ...cohort.participants, enrolled: 0 } });
    const searched = answer(
      'get',
      '/employees',
      pageOf({
        id: 'e2',
        name: 'Budi Santoso',
        maskedNip: '1990**** ****** * *02',
        positionName: 'Analis',
        unitName: 'Dinas Sosial',
      }),
    );
    const sent = answer('post', '/cohorts/c1/participants', { enrolled: 1, unchanged: 0 });
    const [add] = await screen.findAllByRole('button', { name: 'Tambah peserta' });
    await user.click(add as HTMLElement);
    const panel = await screen.findByRole('dialog', { name: 'Tambah peserta' });
    await user.click(await within(panel).findByRole('checkbox', { name: 'Budi Santoso' }));
    await user.click(within(panel).getByRole('button', { name: 'Tambahkan 1 peserta' }));
    await waitFor(() => {
      expect(sent[0]?.body).toEqual({ employeeIds: ['e2'] });
    });
    expect(searched[0]?.url.searchParams.get('active')).toBe('true');
  });

  it('checks a file before it is applied, and names each wrong row', async () => {
    const { user } = open([participant], cohort, '/cohorts/c1?panel=import');
    const runs = answer('post', '/cohorts/c1/participant-imports', (request) => ({
      rows: 2,
      enrolled: 1,
      scored: 0,
      unchanged: 0,
      dryRun: request.url.includes('dryRun=true'),
      errors: [
        { row: 3, column: 'nip', code: 'row-nip-unknown', detail: 'NIP tidak ada dalam daftar' },
      ],
    }));
    const panel = await screen.findByRole('dialog', { name: 'Impor peserta dan nilai' });
    await user.click(within(panel).getByRole('button', { name: 'Periksa berkas' }));
    expect(within(panel).getByText('Pilih berkas lebih dahulu.')).toBeVisible();
    const file = new File(['nip\n1'], 'peserta.csv', { type: 'text/csv' });
    await user.upload(within(panel).getByLabelText('Berkas CSV atau XLSX'), file);
    await user.click(within(panel).getByRole('button', { name: 'Periksa berkas' }));
    expect(await within(panel).findByText('NIP tidak ada dalam daftar')).toBeVisible();
    await user.click(within(panel).getByRole('button', { name: 'Terapkan 1 baris' }));
    await waitFor(() => {
      expect(runs.map((run) => run.url.searchParams.get('dryRun'))).toEqual(['true', 'false']);
    });
  });

  it('asks by name before a participation is ended', async () => {
    const { user } = open();
    const sent = answer('post', '/participations/t1/withdraw', {
      ...participant,
      status: 'WITHDRAWN',
    });
    await user.click(await screen.findByRole('button', { name: 'Tindakan untuk Siti Rahmawati' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Hentikan keikutsertaan' }));
    const dialog = await screen.findByRole('dialog', { name: /Siti Rahmawati/ });
    await user.click(within(dialog).getByRole('button', { name: 'Hentikan keikutsertaan' }));
    await waitFor(() => {
      expect(sent).toHaveLength(1);
    });
    expect(await screen.findByRole('cell', { name: 'Mengundurkan diri' })).toBeVisible();
  });
});

describe('a typed score', () => {
  it.each([
    ['', null],
    ['80', 80],
    ['80,25', 80.25],
    ['80.5', 80.5],
    ['100', 100],
    ['100,01', undefined],
    ['-1', undefined],
    ['8,123', undefined],
    ['=1', undefined],
  ])('%j is %j', (typed, score) => {
    expect(parseScore(typed)).toBe(score);
  });
});
