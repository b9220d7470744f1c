import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { answer, renderApp, withServer } from '../../testing/app';
import { answeringFormValues, candidatesFound } from './answering-model';
import type { Answering, Evaluation } from './model';

withServer();

const item = (key: string, label: string): Answering => ({
  kind: 'SURVEY_ITEM',
  label,
  note: 'Survei alumni',
  sourceId: 'c1',
  itemKey: key,
  attached: true,
});

const guide: Answering = {
  questionId: 'q1',
  kind: 'INTERVIEW_QUESTION',
  label: 'Apa yang berubah?',
  sourceId: 'g1',
  attached: false,
};

const evaluation = {
  id: 'v1',
  version: 4,
  code: 'EV-1',
  title: 'Evaluasi manajemen waktu',
  purpose: 'Menilai.',
  phase: 'COLLECTION',
  programmes: [],
  criteria: [],
  methods: [],
  milestones: [],
  team: [],
  questions: [
    {
      id: 'q1',
      question: 'Apakah materi dapat diterapkan?',
      sources: [{ kind: 'SURVEY_ITEM', label: 'Survei peserta, bagian Materi' }],
      answering: [guide, item('materi', 'Materi mudah diterapkan')],
    },
    { id: 'q2', question: 'Apakah waktunya cukup?', sources: [], answering: [] },
    {
      id: 'q3',
      question: 'Apakah biayanya wajar?',
      sources: [{ kind: 'DOCUMENT', label: 'Anggaran' }],
      answering: [],
    },
  ],
  missing: [],
  answering: [],
  updatedAt: '2026-11-20T02:00:00Z',
  can: ['ask'],
} as unknown as Evaluation;

const candidates = [
  item('materi', 'Materi mudah diterapkan'),
  item('waktu', 'Waktunya cukup'),
  {
    ...item('', 'Kurikulum'),
    kind: 'DOCUMENT' as const,
    sourceId: 'd1',
    note: null,
    itemKey: null,
  },
];

describe('what answers the questions', () => {
  it('is attached and detached, and sent with the version', async () => {
    answer('get', '/evaluations/v1', evaluation);
    answer('get', '/evaluations/v1/answer-candidates', { items: candidates });
    const sent = answer('put', '/evaluations/v1/answering', { ...evaluation, version: 5 });
    const { user } = renderApp('/evaluations/v1/answering');
    const first = await screen.findByRole('group', { name: /Apakah materi dapat diterapkan/ });
    expect(within(first).getByText(/Direncanakan: Survei peserta, bagian Materi/)).toBeVisible();
    expect(within(first).getByText(/Apa yang berubah/)).toBeVisible();
    await user.click(
      within(first).getByRole('button', { name: 'Lepaskan Materi mudah diterapkan' }),
    );
    const field = await screen.findByRole('textbox', { name: 'Tambah yang menjawab pertanyaan 2' });
    await user.type(field, 'cukup');
    await user.click(await screen.findByRole('option', { name: /Waktunya cukup/ }));
    await user.click(screen.getByRole('button', { name: 'Simpan' }));
    await waitFor(() => {
      expect(sent[0]?.body).toEqual({
        attachments: [{ questionId: 'q2', kind: 'SURVEY_ITEM', sourceId: 'c1', itemKey: 'waktu' }],
      });
    });
  });

  it('says when there is nothing to attach yet', async () => {
    answer('get', '/evaluations/v1', evaluation);
    answer('get', '/evaluations/v1/answer-candidates', { items: [] });
    renderApp('/evaluations/v1/answering');
    expect(await screen.findByText('Belum ada yang dapat dihubungkan')).toBeVisible();
  });

  it('is shown in the matrix, with the questions that nothing answers', async () => {
    answer('get', '/evaluations/v1', evaluation);
    renderApp('/evaluations/v1');
    const matrix = await screen.findByRole('table', { name: 'Pertanyaan dan sumber jawaban' });
    expect(screen.getByText('1 dari 3 pertanyaan sudah ada yang menjawab')).toBeVisible();
    expect(within(matrix).getByText('Materi mudah diterapkan')).toBeVisible();
    expect(within(matrix).getByText('belum ada sumber')).toBeVisible();
    expect(within(matrix).getByText('belum ada yang menjawab')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Hubungkan sumber' })).toBeVisible();
  });
});

describe('the model', () => {
  it('takes into the form only what was attached by hand', () => {
    expect(answeringFormValues(evaluation).attachments.map((each) => each.itemKey)).toEqual([
      'materi',
    ]);
  });

  it('finds candidates by every word of label, survey and kind', () => {
    const find = (q: string) => candidatesFound(candidates, q, (kind) => kind.toLowerCase());
    expect(find('alumni waktu').map((each) => each.label)).toEqual(['Waktunya cukup']);
    expect(find('document').map((each) => each.label)).toEqual(['Kurikulum']);
    expect(find('')).toHaveLength(3);
  });
});
