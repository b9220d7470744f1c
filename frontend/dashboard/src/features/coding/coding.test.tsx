import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';

import { fakeApi, pageOf, path, renderAdminPage } from '../../testing/admin-page';
import { catchFile } from '../../testing/saved-file';
import { type Codebook, codebookSchema, type Passage } from './model';

const server = fakeApi();

const counts = (quotes: number, answers: number) => ({
  quotes,
  excerpts: 0,
  answers,
  total: quotes + answers,
});

const codebook: Codebook = {
  evaluationId: 'e1',
  evaluationTitle: 'Evaluasi pembinaan 2026',
  version: 1,
  codes: [
    { id: 'c1', name: 'Praktik', definition: 'Latihan langsung', depth: 0, passages: counts(0, 0) },
    { id: 'c2', name: 'Praktik kurang', definition: '', depth: 1, passages: counts(1, 2) },
  ],
  passages: counts(2, 2),
  uncoded: counts(1, 0),
  updatedAt: '2026-11-24T07:00:00Z',
  can: ['edit', 'code'],
};

const passage: Passage = {
  id: 'p1',
  kind: 'QUOTE',
  reference: 'q1',
  sourceId: 'i1',
  sourceTitle: 'Wawancara W-01',
  locator: 'seorang pejabat',
  text: 'Praktiknya kurang.',
  lost: false,
  codes: [],
};

it('opens from each number the passages that it counts', async () => {
  server.use(http.get(path('/codebooks/e1'), () => HttpResponse.json(codebook)));
  await renderAdminPage('/codebooks/e1');
  const row = screen.getByRole('rowheader', { name: 'Praktik kurang' }).closest('tr');
  const links = within(row as HTMLElement).getAllByRole('link');
  expect(links.map((link) => link.textContent)).toEqual(['1', '2', '3']);
  expect(links[0]).toHaveAttribute('href', '/codebooks/e1/passages?codeId=c2&kind=QUOTE');
});

it('saves the numbers as they stand on the page', async () => {
  server.use(http.get(path('/codebooks/e1'), () => HttpResponse.json(codebook)));
  const { user } = await renderAdminPage('/codebooks/e1');
  const saved = catchFile();
  await user.click(screen.getByRole('button', { name: 'Unduh' }));
  await user.click(await screen.findByRole('menuitem', { name: /CSV/ }));
  const lines = (await saved()).trim().split('\r\n');
  expect(lines[0]).toContain('Kode;Tingkat;Definisi;Wawancara;Dokumen;Jawaban survei;Jumlah');
  expect(lines).toContainEqual('Praktik kurang;2;;1;0;2;3');
});

it('gives a code to a passage and leads to where it stands', async () => {
  const sent: unknown[] = [];
  server.use(
    http.get(path('/codebooks/e1'), () => HttpResponse.json(codebook)),
    http.get(path('/codebooks/e1/passages'), () => HttpResponse.json(pageOf(passage))),
    http.post(path('/codebooks/e1/code'), async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ ...passage, codes: ['c2'] });
    }),
  );
  await renderAdminPage('/codebooks/e1/passages');
  expect(await screen.findByRole('link', { name: 'Wawancara W-01' })).toHaveAttribute(
    'href',
    '/interviews/i1?quote=q1',
  );
  await userEvent.selectOptions(screen.getByLabelText(/Tambah kode untuk/), 'c2');
  await waitFor(() => {
    expect(sent).toEqual([{ kind: 'QUOTE', reference: 'q1', codeId: 'c2' }]);
  });
});

it('takes depths as numbers and a definition that is still to be written', () => {
  const codes = [{ id: null, name: ' Praktik ', definition: '', depth: '1' as const }];
  expect(codebookSchema.parse({ codes }).codes).toEqual([
    { id: null, name: 'Praktik', definition: '', depth: 1 },
  ]);
});
