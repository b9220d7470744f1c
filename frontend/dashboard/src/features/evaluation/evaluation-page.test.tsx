import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';

import { answer, pageOf, problem, renderApp, withServer } from '../../testing/app';
import { type Evaluation, evaluationSchema, milestoneState, ownCode } from './model';

withServer();
beforeEach(() => {
  answer('get', '/evaluations/v1/verdicts', { items: [] });
});

const evaluation: Evaluation = {
  id: 'v1',
  version: 4,
  code: 'EV-2026-01',
  title: 'Evaluasi manajemen waktu',
  purpose: 'Menilai apakah materi dapat diterapkan.',
  phase: 'COLLECTION',
  programmes: [{ id: 'p1', code: 'MW-2026', title: 'Pelatihan Manajemen Waktu' }],
  criteria: [{ code: 'EFFECTIVENESS' }, { code: 'OWN_1', description: 'Kesetaraan akses' }],
  methods: ['SURVEY', 'INTERVIEW'],
  milestones: [
    { name: 'Survei ditutup', dueOn: '2020-01-01' },
    { name: 'Laporan', dueOn: '2999-01-01' },
  ],
  team: [
    { employeeId: 'e1', name: 'Siti Rahmawati', maskedNip: '1986**** ****** * *01', role: 'LEAD' },
  ],
  questions: [
    {
      id: 'q1',
      question: 'Apakah materi dapat diterapkan?',
      criterion: 'OWN_1',
      sources: [{ kind: 'SURVEY_ITEM', label: 'Survei peserta', reference: 'materi_3' }],
      answering: [
        {
          questionId: 'q1',
          kind: 'SURVEY_ITEM',
          label: 'Survei angkatan I',
          note: '38 responden',
          attached: true,
        },
      ],
    },
    { id: 'q2', question: 'Apakah waktunya cukup?', sources: [], answering: [] },
  ],
  missing: [],
  answering: [],
  updatedAt: '2026-11-20T02:00:00Z',
  can: ['edit', 'ask', 'schedule', 'staff', 'advance', 'goBack'],
};

describe('the page of an evaluation', () => {
  it('shows each question with what is planned, what answers it, and where nothing does', async () => {
    answer('get', '/evaluations/v1', evaluation);
    renderApp('/evaluations/v1');
    const matrix = await screen.findByRole('table', { name: 'Pertanyaan dan sumber jawaban' });
    expect(within(matrix).getByText('Survei peserta')).toBeVisible();
    expect(within(matrix).getByText('Survei angkatan I')).toBeVisible();
    expect(within(matrix).getByText('Kesetaraan akses')).toBeVisible();
    expect(within(matrix).getByText('belum ada sumber')).toBeVisible();
    expect(screen.getByText('sudah lewat')).toBeVisible();
    const steps = screen.getByRole('region', { name: 'Tahap evaluasi' });
    expect(within(steps).getByText('Pengumpulan data').closest('li')).toHaveAttribute(
      'aria-current',
      'step',
    );
  });

  it('moves on after asking, and says where it stands', async () => {
    answer('get', '/evaluations/v1', evaluation);
    const sent = answer('post', '/evaluations/v1/advance', { ...evaluation, phase: 'ANALYSIS' });
    const { user } = renderApp('/evaluations/v1');
    await user.click(await screen.findByRole('button', { name: 'Lanjut ke Analisis' }));
    const dialog = await screen.findByRole('dialog', { name: /Evaluasi manajemen waktu/ });
    await user.click(within(dialog).getByRole('button', { name: 'Lanjut ke Analisis' }));
    expect(await screen.findByText('Evaluasi kini di tahap Analisis.')).toBeVisible();
    expect(sent[0]?.body).toEqual({ to: 'ANALYSIS' });
  });

  it('goes back only with a reason', async () => {
    answer('get', '/evaluations/v1', evaluation);
    const sent = answer('post', '/evaluations/v1/go-back', { ...evaluation, phase: 'DESIGN' });
    const { user } = renderApp('/evaluations/v1');
    await user.click(await screen.findByRole('button', { name: 'Kembali ke Rancangan' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Kembali ke Rancangan' }));
    expect(within(dialog).getByRole('textbox', { name: 'Alasan' })).toBeInvalid();
    await user.type(within(dialog).getByRole('textbox', { name: 'Alasan' }), 'Pertanyaan kurang');
    await user.click(within(dialog).getByRole('button', { name: 'Kembali ke Rancangan' }));
    await waitFor(() => {
      expect(sent[0]?.body).toEqual({ to: 'DESIGN', reason: 'Pertanyaan kurang' });
    });
  });

  it('names what the design lacks instead of offering the next phase', async () => {
    const missing: Evaluation['missing'] = ['QUESTIONS', 'LEAD'];
    const draft = { ...evaluation, phase: 'DESIGN' as const, questions: [], missing };
    answer('get', '/evaluations/v1', draft);
    renderApp('/evaluations/v1');
    expect(await screen.findByText(/lengkapi: pertanyaan evaluasi, ketua tim/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /Lanjut ke/ })).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Susun pertanyaan' })).toBeVisible();
  });
});

describe('forms of an evaluation', () => {
  it('keeps what was written when somebody else saved first', async () => {
    answer('get', '/evaluations/v1', evaluation);
    const { user } = renderApp('/evaluations/v1/questions');
    const first = await screen.findByRole('textbox', { name: 'Pertanyaan 1' });
    answer('get', '/evaluations/v1', {
      ...evaluation,
      version: 5,
      questions: [{ ...evaluation.questions[1], question: 'Versi orang lain' }],
    } as unknown as Evaluation);
    answer('put', '/evaluations/v1/questions', () => problem(412, 'stale-version', 'Sudah diubah'));
    await user.type(first, ' Ya');
    await user.click(screen.getByRole('button', { name: 'Simpan' }));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Versi orang lain');
    expect(alert).toHaveTextContent('Apakah materi dapat diterapkan? Ya');
    expect(first).toHaveValue('Apakah materi dapat diterapkan? Ya');
  });

  it('asks for a leader before the team is saved', async () => {
    answer('get', '/evaluations/v1', evaluation);
    const sent = answer('put', '/evaluations/v1/team', evaluation);
    const { user } = renderApp('/evaluations/v1/team');
    const role = await screen.findByRole('combobox', { name: 'Siti Rahmawati' });
    await user.selectOptions(role, 'MEMBER');
    await user.click(screen.getByRole('button', { name: 'Simpan' }));
    expect(await screen.findByText('Tunjuk paling sedikit satu ketua.')).toBeVisible();
    expect(sent).toHaveLength(0);
    await user.selectOptions(role, 'LEAD');
    await user.click(screen.getByRole('button', { name: 'Simpan' }));
    await waitFor(() => {
      expect(sent[0]?.body).toEqual({ members: [{ employeeId: 'e1', role: 'LEAD' }] });
    });
  });

  it('needs a programme', async () => {
    answer('get', '/programmes', pageOf({ id: 'p1', title: 'Pelatihan A', code: 'A' }));
    const { user } = renderApp('/evaluations/new');
    await user.click(await screen.findByRole('button', { name: 'Simpan' }));
    expect(await screen.findByText('Pilih paling sedikit satu program.')).toBeVisible();
    await user.click(screen.getByRole('textbox', { name: 'Program yang dievaluasi' }));
    await user.click(await screen.findByRole('option', { name: /Pelatihan A/ }));
    expect(screen.getByRole('button', { name: 'Keluarkan Pelatihan A' })).toBeVisible();
  });
});

describe('the model', () => {
  it('puts standard criteria in their order before one’s own', () => {
    const parsed = evaluationSchema.parse({
      code: 'E',
      title: 'T',
      purpose: 'P',
      programmeIds: [{ value: 'p1', label: 'A' }],
      standard: ['IMPACT', 'RELEVANCE'],
      own: [{ code: 'OWN_1', text: 'Kesetaraan' }],
      methods: [],
    });
    expect(parsed.criteria.map((each) => each.code)).toEqual(['RELEVANCE', 'IMPACT', 'OWN_1']);
    expect(parsed.programmeIds).toEqual(['p1']);
  });

  it('finds free codes and the state of a milestone', () => {
    expect(ownCode(['OWN_1', 'OWN_3'])).toBe('OWN_2');
    expect(milestoneState('2026-01-01', '2026-01-02')).toBe('past');
    expect(milestoneState('2026-01-02', '2026-01-02')).toBe('today');
  });
});
