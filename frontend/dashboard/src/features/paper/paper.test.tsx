import { askedErrors, type Definition } from '@ampera/survey-engine';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';

import { fakeApi, pageOf, path, renderAdminPage } from '../../testing/admin-page';
import { wordsIn } from '../../ui';
import { answerText, linesOf, numbersOf, onPaper, type PaperSheet, skipped } from './model';

const server = fakeApi();

const definition: Definition = {
  schema: 1,
  languages: ['id'],
  title: { id: 'Survei peserta' },
  sections: [
    {
      code: 'satu',
      title: { id: 'Bagian satu' },
      items: [
        { type: 'note', code: 'catatan', text: { id: 'Bacalah' } },
        {
          type: 'single-choice',
          code: 'ikut',
          text: { id: 'Ikut pelatihan?' },
          required: true,
          options: [
            { code: 'ya', label: { id: 'Ya' } },
            { code: 'tidak', label: { id: 'Tidak' } },
          ],
        },
        {
          type: 'short-text',
          code: 'alasan',
          text: { id: 'Alasan' },
          visibleWhen: { op: 'one-of', item: 'ikut', options: ['tidak'] },
        },
        {
          type: 'likert-matrix',
          code: 'm',
          text: { id: 'Nilai' },
          rows: [
            { code: 'a', text: { id: 'Jelas' } },
            { code: 'b', text: { id: 'Runtut' } },
          ],
          options: [1, 2, 3, 4].map((value) => ({
            code: String(value),
            value,
            label: { id: `Jenjang ${value}` },
          })),
        },
      ],
    },
  ],
};
const words = wordsIn('id');

const campaign = {
  id: 'c1',
  version: 1,
  code: 'S-1',
  evaluationId: 'e1',
  evaluationTitle: 'Evaluasi 2026',
  title: 'Survei alumni',
  mode: 'NAMED',
  status: 'OPEN',
  questionnaireVersionId: 'v1',
  points: [],
  can: ['paper'],
};

const sheet: PaperSheet = {
  id: 's1',
  version: 3,
  code: '0001-8',
  campaignId: 'c1',
  questionnaireVersionId: 'v1',
  state: 'PRINTED',
  updatedAt: '2026-12-02T03:00:00Z',
  can: ['key', 'reject'],
};

function serve(shown: PaperSheet, mode = 'NAMED') {
  server.use(
    http.get(path('/campaigns/c1'), () => HttpResponse.json({ ...campaign, mode })),
    http.get(path('/questionnaire-versions/v1'), () => HttpResponse.json({ definition })),
    http.get(path('/campaigns/c1/paper-sheets'), () =>
      HttpResponse.json(pageOf({ ...shown, number: 1 })),
    ),
    http.get(path('/paper-sheets/s1'), () => HttpResponse.json(shown)),
  );
}

/** What is sent to this operation, which then answers with the sheet. */
function catchBody(verb: string, answer: PaperSheet) {
  const sent: { body: unknown; ifMatch: string | null }[] = [];
  server.use(
    http.post(path(`/paper-sheets/s1/${verb}`), async ({ request }) => {
      const text = await request.text();
      sent.push({
        body: text ? JSON.parse(text) : null,
        ifMatch: request.headers.get('If-Match'),
      });
      return HttpResponse.json(answer);
    }),
  );
  return sent;
}

describe('what stands on paper', () => {
  it('has the numbers of the printed sheet, which does not count notes', () => {
    expect([...numbersOf(definition)]).toEqual([
      ['ikut', '1'],
      ['alasan', '2'],
      ['m', '3'],
    ]);
    expect(linesOf(definition, words).map(({ number, question }) => [number, question])).toEqual([
      ['1', 'Ikut pelatihan?'],
      ['2', 'Alasan'],
      ['3.1', 'Nilai – Jelas'],
      ['3.2', 'Nilai – Runtut'],
    ]);
    expect(skipped(definition, { ikut: 'ya' })).toBe(1);
  });

  it('reads as answers, not as codes', () => {
    const [, choice, , matrix] = definition.sections[0]?.items ?? [];
    if (!choice || !matrix) throw new Error('no items');
    expect(answerText(choice, 'ya', words, 'id')).toBe('Ya');
    expect(answerText(matrix, '3', words, 'id')).toBe('Jenjang 3');
    expect(answerText(choice, null, words, 'id')).toBeNull();
    const number = { type: 'number', code: 'n', text: { id: 'N' }, unit: { id: 'tahun' } } as const;
    expect(answerText(number, 1234.5, words, 'id')).toBe('1.234,5 tahun');
    expect(
      answerText({ type: 'date', code: 'd', text: { id: 'D' } }, '2026-06-30', words, 'id'),
    ).toBe('30 Juni 2026');
  });
});

describe('a file on paper', () => {
  it('need not be given, and keeps its number', () => {
    const definition = onPaper({
      schema: 1,
      languages: ['id'],
      title: { id: 'Uji' },
      sections: [
        {
          code: 's',
          title: { id: 'S' },
          items: [
            {
              type: 'file',
              code: 'foto',
              text: { id: 'Foto' },
              required: true,
              accepts: ['photo'],
              maxChoices: 1,
            },
            { type: 'rating', code: 'nilai', text: { id: 'Nilai' }, required: true },
          ],
        },
      ],
    });
    expect(askedErrors(definition, { nilai: 7 })).toEqual([]);
    expect(askedErrors(definition, {})).toEqual([{ key: 'nilai', code: 'required' }]);
    expect([...numbersOf(definition)]).toEqual([
      ['foto', '1'],
      ['nilai', '2'],
    ]);
  });
});

describe('a sheet', () => {
  it('is keyed in with the keyboard, for the person whose NIP stands on it', async () => {
    serve(sheet);
    server.use(
      http.post(path('/campaigns/c1/paper-respondents/search'), async ({ request }) => {
        expect(await request.json()).toEqual({ nip: '1986' });
        return HttpResponse.json([
          { invitationId: 'i1', name: 'Siti Rahma', maskedNip: '1986****', answered: false },
        ]);
      }),
    );
    const sent = catchBody('key', { ...sheet, state: 'KEYED', version: 4, can: ['reject'] });
    const user = userEvent.setup();
    await renderAdminPage('/campaigns/c1/paper?sheet=0001-8');
    await user.type(await screen.findByRole('textbox', { name: /NIP di lembar/ }), '1986{Enter}');
    expect(await screen.findByText('Siti Rahma')).toBeVisible();
    const question = await screen.findByRole('group', { name: /1\. Ikut pelatihan\?/ });
    within(question).getByRole('radio', { name: 'Ya' }).focus();
    await user.keyboard('1{Control>}{Enter}{/Control}');
    await waitFor(() => {
      expect(sent).toEqual([
        {
          body: { invitationId: 'i1', answers: { ikut: 'ya', 'm.a': null, 'm.b': null } },
          ifMatch: '"3"',
        },
      ]);
    });
  });

  it('of a survey for everybody belongs to its service point, and asks for no NIP', async () => {
    serve({ ...sheet, point: 'Loket 1' }, 'PUBLIC');
    const sent = catchBody('key', { ...sheet, point: 'Loket 1', state: 'KEYED', version: 4 });
    const user = userEvent.setup();
    await renderAdminPage('/campaigns/c1/paper?sheet=0001-8');
    const question = await screen.findByRole('group', { name: /1\. Ikut pelatihan\?/ });
    expect(screen.getByText('Loket 1')).toBeVisible();
    expect(screen.queryByRole('textbox', { name: /NIP/ })).toBeNull();
    within(question).getByRole('radio', { name: 'Ya' }).focus();
    await user.keyboard('1{Control>}{Enter}{/Control}');
    await waitFor(() => {
      expect(sent[0]?.body).toEqual({
        invitationId: null,
        answers: { ikut: 'ya', 'm.a': null, 'm.b': null },
      });
    });
  });

  it('is not saved with what is missing, and says the number', async () => {
    serve(sheet);
    const user = userEvent.setup();
    await renderAdminPage('/campaigns/c1/paper?sheet=0001-8');
    await user.click(await screen.findByRole('button', { name: 'Simpan isian pertama' }));
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByRole('link', { name: '1. Ikut pelatihan?' })).toBeVisible();
  });

  it('is not keyed in for somebody who has answered', async () => {
    serve(sheet);
    server.use(
      http.post(path('/campaigns/c1/paper-respondents/search'), () =>
        HttpResponse.json([
          { invitationId: 'i1', name: 'Siti Rahma', maskedNip: '1986****', answered: true },
        ]),
      ),
    );
    const user = userEvent.setup();
    await renderAdminPage('/campaigns/c1/paper?sheet=0001-8');
    await user.type(await screen.findByRole('textbox', { name: /NIP di lembar/ }), '1986{Enter}');
    expect(await screen.findByText('Siti Rahma sudah menjawab')).toBeVisible();
  });

  it('is compared by the second person', async () => {
    const keyed: PaperSheet = { ...sheet, state: 'KEYED', firstBy: 'Dewi', can: ['check'] };
    serve(keyed);
    server.use(
      http.get(path('/paper-sheets/s1/entries'), () =>
        HttpResponse.json({ first: { ikut: 'ya', 'm.a': '4', 'm.b': null }, differences: [] }),
      ),
    );
    const sent = catchBody('confirm', { ...keyed, state: 'COUNTED', can: [] });
    const user = userEvent.setup();
    await renderAdminPage('/campaigns/c1/paper?sheet=0001-8');
    await user.click(await screen.findByRole('radio', { name: /Bandingkan dengan lembar/ }));
    expect(await screen.findByText('Jenjang 4')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Sesuai dengan lembar, hitung' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Sesuai dengan lembar, hitung' }));
    await waitFor(() => {
      expect(sent).toHaveLength(1);
    });
  });

  it('shows whoever keyed it in first that somebody else has to check it', async () => {
    serve({ ...sheet, state: 'KEYED', firstBy: 'Anda', can: ['reject'] });
    await renderAdminPage('/campaigns/c1/paper?sheet=0001-8');
    expect(await screen.findByText(/Orang lain di tim harus memeriksanya/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /hitung/ })).toBeNull();
  });

  it('has its differences settled one by one', async () => {
    const differs: PaperSheet = {
      ...sheet,
      state: 'DIFFERS',
      differences: 1,
      firstBy: 'Dewi',
      secondBy: 'Rudi',
      can: ['settle'],
    };
    serve(differs);
    server.use(
      http.get(path('/paper-sheets/s1/entries'), () =>
        HttpResponse.json({
          first: { ikut: 'ya', 'm.a': '4' },
          second: { ikut: 'ya', 'm.a': '3' },
          differences: ['m.a'],
        }),
      ),
    );
    const sent = catchBody('settle', { ...differs, state: 'COUNTED', can: [] });
    const user = userEvent.setup();
    await renderAdminPage('/campaigns/c1/paper?sheet=0001-8');
    const group = await screen.findByRole('radiogroup', { name: /3\.1\. Nilai – Jelas/ });
    await user.click(screen.getByRole('button', { name: 'Hitung dengan pilihan ini' }));
    expect(await screen.findByText(/Masih 1 perbedaan/)).toBeVisible();
    await user.click(within(group).getByRole('radio', { name: /Jenjang 3/ }));
    await user.click(screen.getByRole('button', { name: 'Hitung dengan pilihan ini' }));
    await waitFor(() => {
      expect(sent[0]?.body).toEqual({ choices: { 'm.a': 'SECOND' } });
    });
  });
});
