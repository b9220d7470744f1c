import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { evidenceLink } from '../../lib/evidence-link';
import { answer, pageOf, problem, renderApp, withServer } from '../../testing/app';
import { linesOf, referenceOf } from './figures';
import { cellTone, type Finding, type Matrix, sourceLink } from './model';

withServer();

const was = { statement: 'Rata-rata 2,5', figure: 2.5, n: 12, denominator: 15, fingerprint: 'a' };
const pinned: Finding['evidence'][number] = {
  id: 'p1',
  kind: 'SURVEY_FIGURE',
  reference: '{"campaignId":"c1","item":"sesi.a","measure":"MEAN"}',
  sourceId: 'c1',
  itemId: 'sesi.a',
  sourceTitle: 'Survei peserta',
  locator: 'Materi mudah diterapkan',
  agreement: 'SUPPORTS',
  note: 'Butir terendah',
  pinnedAt: '2026-11-20T02:00:00Z',
  standing: 'SAME',
  was,
  now: was,
};
const finding: Finding = {
  id: 'f1',
  version: 3,
  evaluationId: 'v1',
  evaluationTitle: 'Evaluasi manajemen waktu',
  questionId: 'q1',
  question: 'Apakah materi dapat diterapkan?',
  type: 'WEAKNESS',
  title: 'Praktik langsung kurang',
  statement: 'Peserta menilai praktik terlalu sedikit.',
  status: 'DRAFT',
  stale: false,
  triangulation: 'SINGLE',
  evidence: [pinned],
  updatedAt: '2026-11-20T02:00:00Z',
  can: ['edit', 'pin', 'accept', 'publish', 'withdraw', 'verify'],
};
const evaluation = {
  id: 'v1',
  title: 'Evaluasi manajemen waktu',
  questions: [{ id: 'q1', question: 'Apakah materi dapat diterapkan?' }],
};

describe('the page of a finding', () => {
  it('shows what evidence was and is now, and accepts the new state', async () => {
    const stale: Finding = {
      ...finding,
      stale: true,
      staleReason: 'EVIDENCE_CHANGED',
      evidence: [
        {
          ...pinned,
          standing: 'CHANGED',
          now: { ...was, statement: 'Rata-rata 3,5', figure: 3.5 },
        },
      ],
    };
    answer('get', '/findings/f1', stale);
    const sent = answer('post', '/findings/f1/evidence/p1/accept', finding);
    const { user } = renderApp('/findings/f1');
    expect(await screen.findByText('Rata-rata 2,5')).toBeVisible();
    expect(screen.getByText('Rata-rata 3,5')).toBeVisible();
    expect(screen.getByText('Temuan ini perlu ditinjau kembali')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Terima keadaan baru' }));
    const dialog = await screen.findByRole('dialog', { name: /Survei peserta/ });
    await user.click(within(dialog).getByRole('button', { name: 'Terima keadaan baru' }));
    expect(await screen.findByText('Keadaan baru diterima sebagai bukti.')).toBeVisible();
    expect(sent).toHaveLength(1);
  });

  it('says why a finding is not published', async () => {
    answer('get', '/findings/f1', { ...finding, evidence: [], triangulation: 'NONE' });
    answer('post', '/findings/f1/publish', () =>
      problem(422, 'finding-without-evidence', 'Temuan belum mempunyai bukti'),
    );
    const { user } = renderApp('/findings/f1');
    await user.click(await screen.findByRole('button', { name: 'Terbitkan' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Terbitkan' }));
    expect(await within(dialog).findByText('Temuan belum mempunyai bukti')).toBeVisible();
  });
});

it('two people edit one finding: before, theirs and mine stand side by side', async () => {
  answer('get', '/evaluations/v1', evaluation);
  answer('get', '/findings/f1', finding);
  const { user } = renderApp('/findings/f1/edit');
  const title = await screen.findByRole('textbox', { name: /^Temuan/ });
  await user.clear(title);
  await user.type(title, 'Judul saya');
  answer('get', '/findings/f1', { ...finding, version: 4, title: 'Judul mereka' });
  answer('put', '/findings/f1', () => problem(412, 'stale-version', 'Sudah diubah'));
  await user.click(screen.getByRole('button', { name: 'Simpan' }));
  const alert = await screen.findByRole('alert');
  const row = within(alert).getByRole('row', { name: /Judul mereka/ });
  expect(within(row).getByText('Praktik langsung kurang')).toBeVisible();
  expect(within(row).getByText('Judul saya')).toBeVisible();
  const sent = answer('put', '/findings/f1', { ...finding, version: 5 });
  await user.click(within(alert).getByRole('button', { name: /Simpan isian saya/ }));
  await waitFor(() => {
    expect(sent[0]?.headers.get('If-Match')).toBe('"4"');
  });
});

it('"make it evidence" pins a figure to a draft', async () => {
  answer('get', '/findings', pageOf({ ...finding, evidence: 1 }));
  answer('get', '/findings/f1', finding);
  const sent = answer('post', '/findings/f1/evidence', finding);
  const search = new URLSearchParams({
    evaluationId: 'v1',
    kind: 'SURVEY_FIGURE',
    reference: 'r',
  });
  const { user } = renderApp(`/findings/pin?${search.toString()}`);
  await user.click(await screen.findByRole('button', { name: 'Jadikan bukti' }));
  expect(await screen.findByRole('heading', { name: 'Praktik langsung kurang' })).toBeVisible();
  expect(sent[0]?.body).toEqual({ kind: 'SURVEY_FIGURE', reference: 'r', agreement: 'SUPPORTS' });
});

it('a quote is chosen among those of the evaluation', async () => {
  answer('get', '/findings/f1', finding);
  const asked = answer(
    'get',
    '/interview-quotes',
    pageOf({
      id: 'k1',
      text: 'Praktiknya kurang',
      interviewTitle: 'Wawancara 1',
      speaker: 'Camat',
    }),
  );
  const sent = answer('post', '/findings/f1/evidence', finding);
  const { user } = renderApp('/findings/f1');
  await user.click(await screen.findByRole('button', { name: 'Lampirkan bukti' }));
  const dialog = await screen.findByRole('dialog', { name: 'Lampirkan bukti' });
  await user.click(within(dialog).getByRole('radio', { name: 'Wawancara' }));
  await user.click(await within(dialog).findByRole('radio', { name: /Praktiknya kurang/ }));
  await user.click(within(dialog).getByRole('radio', { name: /Melengkapi/ }));
  await user.click(within(dialog).getByRole('button', { name: 'Lampirkan bukti' }));
  expect(await screen.findByText('Bukti dilampirkan.')).toBeVisible();
  expect(sent[0]?.body).toEqual({
    kind: 'INTERVIEW_QUOTE',
    reference: 'k1',
    agreement: 'COMPLEMENTS',
  });
  expect(asked[0]?.url.searchParams.get('evaluationId')).toBe('v1');
});

it('the matrix says how methods agree', async () => {
  const cells = [
    { method: 'SURVEY_FIGURE', supports: 1, complements: 0, contradicts: 0 },
    { method: 'INTERVIEW_QUOTE', supports: 0, complements: 0, contradicts: 1 },
    { method: 'DOCUMENT_EXCERPT', supports: 0, complements: 0, contradicts: 0 },
  ] as const;
  const matrix: Matrix = {
    evaluationId: 'v1',
    evaluationTitle: 'Evaluasi manajemen waktu',
    methods: ['SURVEY_FIGURE', 'INTERVIEW_QUOTE', 'DOCUMENT_EXCERPT'],
    questions: [
      {
        questionId: 'q1',
        question: 'Apakah materi dapat diterapkan?',
        triangulation: 'DIVERGENT',
        cells: [...cells],
        findings: [
          {
            id: 'f1',
            title: 'Praktik langsung kurang',
            type: 'WEAKNESS',
            status: 'PUBLISHED',
            stale: true,
            triangulation: 'DIVERGENT',
            cells: [...cells],
          },
        ],
      },
    ],
  };
  answer('get', '/evaluations/v1/triangulation', matrix);
  renderApp('/evaluations/v1/triangulation');
  const table = await screen.findByRole('table', { name: 'Triangulasi' });
  expect(within(table).getAllByText('Divergen')).toHaveLength(2);
  expect(within(table).getAllByText('1 bertentangan')).toHaveLength(2);
  expect(within(table).getByText('Perlu ditinjau')).toBeVisible();
  expect(cellTone(cells[2])).toBeUndefined();
});

it('the decision maker gives a verdict on published findings', async () => {
  const open = {
    programmeId: 'g1',
    programme: 'Pelatihan Manajemen Waktu',
    version: 0,
    findings: [],
    can: ['decide'],
  };
  answer('get', '/evaluations/v1/verdicts/g1', open);
  answer('get', '/evaluations/v1', { ...evaluation, programmes: [] });
  answer('get', '/findings', pageOf({ ...finding, status: 'PUBLISHED', evidence: 1 }));
  const sent = answer('put', '/evaluations/v1/verdicts/g1', { ...open, version: 1 });
  const { user } = renderApp('/evaluations/v1/verdicts/g1');
  await user.click(await screen.findByRole('radio', { name: /Perlu diperbaiki/ }));
  await user.type(screen.getByRole('textbox', { name: /Alasan/ }), 'Praktik kurang');
  await user.click(screen.getByRole('checkbox', { name: /Praktik langsung kurang/ }));
  await user.click(screen.getByRole('button', { name: 'Simpan' }));
  await waitFor(() => {
    expect(sent[0]?.body).toEqual({
      verdict: 'NEEDS_IMPROVEMENT',
      reason: 'Praktik kurang',
      findingIds: ['f1'],
    });
  });
  expect(sent[0]?.headers.get('If-Match')).toBe('"0"');
});

it('a recipe is complete or there is none; evidence links to its place', () => {
  const choice = { campaignId: 'c', item: 'q', measure: 'MEAN', option: '', cut: '', group: '' };
  expect(referenceOf({ ...choice, measure: 'MEAN' })).toBe(
    '{"campaignId":"c","item":"q","measure":"MEAN"}',
  );
  expect(referenceOf({ ...choice, measure: 'OPTION_SHARE' })).toBeUndefined();
  expect(referenceOf({ ...choice, measure: 'MEAN', cut: 'UNIT' })).toBeUndefined();
  expect(referenceOf({ ...choice, measure: 'RESPONSE_RATE', item: '' })).toBe(
    '{"campaignId":"c","measure":"RESPONSE_RATE"}',
  );
  expect(sourceLink(pinned)).toEqual({
    to: '/campaigns/c1/results',
    search: {},
    hash: 'item-sesi',
  });
  const lines = linesOf({
    cuts: [],
    groups: [],
    sections: [
      {
        items: [
          { code: 'saran', type: 'long-text', text: { id: 'Saran' }, lines: [{ key: 'saran' }] },
          { code: 'hari', type: 'number', text: { id: 'Hari' }, lines: [{ key: 'hari' }] },
        ],
      },
    ],
  });
  expect(lines.map(({ key, measures }) => [key, measures])).toEqual([['hari', ['MEAN']]]);
});

it('the words of evidence do not enter the address', async () => {
  answer('get', '/evaluations/v1', evaluation);
  answer('get', '/findings', pageOf({ ...finding, evidence: 1 }));
  const { router } = renderApp('/');
  await router.navigate(evidenceLink('v1', 'INTERVIEW_QUOTE', 'k1', 'Praktiknya kurang'));
  expect(await screen.findByText('Praktiknya kurang')).toBeVisible();
  expect(router.state.location.href).not.toContain('Praktiknya');
  await router.navigate({ to: '/' });
});
