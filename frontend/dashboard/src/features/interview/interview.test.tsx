import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';

import { fakeApi, pageOf, path, renderAdminPage } from '../../testing/admin-page';
import type { Interview, Quote } from './model';

const server = fakeApi();

const interview: Interview = {
  id: 'i1',
  version: 2,
  evaluationId: 'e1',
  evaluationTitle: 'Evaluasi pembinaan 2026',
  guideId: null,
  guideTitle: null,
  code: 'W-01',
  title: 'Wawancara Kepala Bidang',
  speaker: 'seorang pejabat',
  employeeId: null,
  name: 'Siti Rahmawati',
  position: 'Kepala Bidang',
  unitId: null,
  unitName: null,
  consent: 'ANONYMOUS',
  heldOn: '2026-10-05',
  place: null,
  status: 'HELD',
  transcriptNumber: 1,
  quotes: 1,
  lostQuotes: 1,
  updatedAt: '2026-11-24T07:00:00Z',
  can: ['read', 'edit', 'transcribe', 'quote'],
};

const text = 'P: Apa manfaatnya?\nN: Materinya bagus. Praktiknya kurang.';

const quote: Quote = {
  id: 'q1',
  version: 0,
  interviewId: 'i1',
  evaluationId: 'e1',
  interviewTitle: interview.title,
  speaker: 'seorang pejabat',
  consent: 'ANONYMOUS',
  text: 'Praktiknya kurang.',
  start: text.indexOf('Praktiknya'),
  end: text.length,
  guideQuestionId: null,
  note: null,
  state: 'FIRM',
  lostIn: null,
  createdAt: '2026-11-24T07:00:00Z',
  updatedAt: '2026-11-24T07:00:00Z',
};

function serve(shown: Interview, ...quotes: Quote[]) {
  server.use(
    http.get(path('/interviews/i1'), () => HttpResponse.json(shown)),
    http.get(path('/interviews/i1/transcript'), () =>
      HttpResponse.json({ interviewId: 'i1', number: 1, text, sha256: 'x', versions: [] }),
    ),
    http.get(path('/interview-quotes'), () => HttpResponse.json(pageOf(...quotes))),
  );
}

it('marks a quote by keys alone, and lists lost ones', async () => {
  const sent: unknown[] = [];
  serve(interview, quote, { ...quote, id: 'q2', text: 'simulasi loket', state: 'LOST', lostIn: 2 });
  server.use(
    http.post(path('/interview-quotes'), async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ ...quote, id: 'q3' }, { status: 201 });
    }),
  );
  await renderAdminPage('/interviews/i1');
  const root = await screen.findByRole('group', { name: 'Transkrip' });
  expect(await screen.findByText('simulasi loket')).toBeVisible();
  expect(screen.getByText('Hilang sejak versi 2')).toBeVisible();
  root.focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{Enter}');
  const start = text.indexOf('N: Materinya');
  await waitFor(() => {
    expect(sent).toEqual([
      { interviewId: 'i1', transcriptNumber: 1, start, end: start + 'N: Materinya bagus.'.length },
    ]);
  });
});

it('leads to the words that a search has found', async () => {
  serve(interview, quote);
  const start = text.indexOf('bagus');
  await renderAdminPage(`/interviews/i1?words=${start}-${start + 'bagus'.length}`);
  const found = await screen.findByTitle('Kata yang dicari');
  expect(found).toHaveTextContent(/^bagus$/);
  expect(found).toHaveAttribute('data-active');
});

it('shows those outside the team no transcript', async () => {
  serve(
    { ...interview, name: null, position: null, consent: 'NONE', can: [] },
    { ...quote, text: null, consent: 'NONE' },
  );
  await renderAdminPage('/interviews/i1');
  expect(await screen.findByText('Narasumber tidak bersedia dikutip.')).toBeVisible();
  expect(screen.queryByRole('group', { name: 'Transkrip' })).toBeNull();
});

it('keeps a note beside the words', async () => {
  const sent: unknown[] = [];
  serve(interview, quote);
  server.use(
    http.put(path('/interview-quotes/q1'), async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ ...quote, version: 1, note: 'Menguatkan survei' });
    }),
  );
  await renderAdminPage('/interviews/i1');
  await userEvent.click(await screen.findByRole('button', { name: 'Tambah catatan' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Catatan' }), 'Menguatkan survei');
  await userEvent.click(screen.getByRole('button', { name: 'Simpan catatan' }));
  await waitFor(() => {
    expect(sent).toEqual([
      {
        interviewId: 'i1',
        transcriptNumber: 1,
        start: quote.start,
        end: quote.end,
        note: 'Menguatkan survei',
      },
    ]);
  });
});
