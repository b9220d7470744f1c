// More than 300 lines: the ways of one questionnaire into a file and back, from the same fixture.
import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';

import { fakeApi, pageOf, path, renderAdminPage } from '../../testing/admin-page';
import { draftOf } from './draft';
import { editOf } from './draft-edit';
import type { Questionnaire } from './model';

const server = fakeApi();

const questionnaire: Questionnaire = {
  id: 'q1',
  version: 3,
  code: 'EPP',
  title: 'Survei peserta',
  status: 'DRAFT',
  itemCount: 1,
  changed: true,
  visibility: 'OWN',
  inLibrary: false,
  updatedAt: '2026-11-24T07:00:00Z',
  can: ['edit', 'publish', 'copy', 'share', 'archive'],
  definition: {
    schema: 1,
    languages: ['id', 'en'],
    title: { id: 'Survei peserta', en: 'Survey' },
    sections: [
      {
        code: 'manfaat',
        title: { id: 'Manfaat', en: 'Benefit' },
        items: [
          {
            type: 'single-choice',
            code: 'puas',
            text: { id: 'Puas?', en: 'Satisfied?' },
            options: [
              { code: 'ya', label: { id: 'Ya', en: 'Yes' } },
              { code: 'tidak', label: { id: 'Tidak', en: 'No' } },
            ],
          },
          { type: 'rating', code: 'nilai', text: { id: 'Nilai', en: 'Rating' } },
        ],
      },
    ],
    translations: {
      jv: { title: 'Angket', 'item.puas.text': 'Marem?', 'item.puas.option.ya': 'Inggih' },
    },
  },
};

function serve() {
  server.use(
    http.get(path('/questionnaires/q1'), () => HttpResponse.json(questionnaire)),
    http.get(path('/questionnaires/q1/comment-threads/counts'), () =>
      HttpResponse.json({ open: 0, resolved: 0, places: [], can: ['comment'] }),
    ),
    http.get(path('/questionnaire-versions'), () => HttpResponse.json(pageOf())),
    http.get(path('/instruments'), () => HttpResponse.json([])),
    http.get(path('/questionnaires'), () => HttpResponse.json(pageOf())),
  );
}

describe('further languages in the editor', () => {
  it('are saved as they came', () => {
    expect(editOf(draftOf(questionnaire)).definition).toEqual(questionnaire.definition);
  });

  it('follow a changed code, and go with what is removed', () => {
    const draft = draftOf(questionnaire);
    const [section] = draft.sections;
    if (!section) throw new Error('no section');
    const renamed = {
      ...draft,
      sections: [
        { ...section, items: section.items.slice(0, 1).map((one) => ({ ...one, code: 'marem' })) },
      ],
    };
    expect(editOf(renamed).definition.translations).toEqual({
      jv: { title: 'Angket', 'item.marem.text': 'Marem?', 'item.marem.option.ya': 'Inggih' },
    });
    expect(editOf({ ...draft, sections: [] }).definition.translations).toEqual({
      jv: { title: 'Angket' },
    });
  });
});

describe('the translation sheet', () => {
  const report = (errors: object[], changed: number) => ({
    saved: false,
    version: 3,
    languages: [
      { code: 'id', changed: 0, missing: 0 },
      { code: 'jv', changed, missing: 4 },
    ],
    errors,
  });

  async function openPanel() {
    const app = await renderAdminPage('/questionnaires/q1');
    await app.user.click(screen.getByRole('button', { name: 'Unggah terjemahan' }));
    const panel = await screen.findByRole('dialog', { name: 'Unggah terjemahan' });
    return { ...app, panel };
  }

  it('names the languages that the draft speaks', async () => {
    serve();
    await renderAdminPage('/questionnaires/q1');
    expect(screen.getByText('Indonesia, Inggris, Jawa')).toBeVisible();
  });

  it('is checked first, and saved with the version that was looked at', async () => {
    serve();
    const asked: string[] = [];
    server.use(
      http.post(path('/questionnaires/q1/translations'), ({ request }) => {
        const trial = new URL(request.url).searchParams.get('trial');
        asked.push(`${String(trial)} ${String(request.headers.get('If-Match'))}`);
        return HttpResponse.json(report([], 12));
      }),
    );
    const { user, panel } = await openPanel();
    await user.click(within(panel).getByRole('button', { name: 'Periksa berkas' }));
    expect(within(panel).getByText('Pilih berkas dahulu.')).toBeVisible();
    await user.upload(
      within(panel).getByLabelText(/Lembar terjemahan/),
      new File(['code,jv'], 'jawa.csv', { type: 'text/csv' }),
    );
    await user.click(within(panel).getByRole('button', { name: 'Periksa berkas' }));
    const row = await within(panel).findByRole('row', { name: 'Jawa 12 4' });
    expect(row).toBeVisible();
    await user.click(within(panel).getByRole('button', { name: 'Simpan 12 teks' }));
    await waitFor(() => {
      expect(asked).toEqual(['true "3"', 'false "3"']);
    });
  });

  it('says row by row what is wrong', async () => {
    serve();
    const error = { pointer: '/rows/7/en', code: 'too_long', detail: 'teks terlalu panjang' };
    server.use(
      http.post(path('/questionnaires/q1/translations'), () =>
        HttpResponse.json(report([error], 0)),
      ),
    );
    const { user, panel } = await openPanel();
    await user.upload(
      within(panel).getByLabelText(/Lembar terjemahan/),
      new File(['code,en'], 'en.csv', { type: 'text/csv' }),
    );
    await user.click(within(panel).getByRole('button', { name: 'Periksa berkas' }));
    expect(await within(panel).findByText('Baris 7, kolom en: teks terlalu panjang')).toBeVisible();
    expect(within(panel).queryByRole('button', { name: /^Simpan/ })).toBeNull();
  });
});

describe('a new questionnaire from a file', () => {
  it('starts from a ready-made instrument, which is chosen only where one is wanted', async () => {
    serve();
    const sent: Record<string, unknown>[] = [];
    server.use(
      http.get(path('/instruments'), () =>
        HttpResponse.json([
          {
            code: 'skm',
            title: { id: 'Survei kepuasan masyarakat' },
            description: { id: 'Sembilan unsur.' },
            sectionCount: 1,
            itemCount: 10,
            minutes: 3,
          },
        ]),
      ),
      http.get(path('/instruments/skm'), () =>
        HttpResponse.json({ source: { id: 'PermenPANRB' }, definition: questionnaire.definition }),
      ),
      http.post(path('/questionnaires'), async ({ request }) => {
        sent.push((await request.json()) as Record<string, unknown>);
        return HttpResponse.json(questionnaire, { status: 201 });
      }),
    );
    const { user } = await renderAdminPage('/questionnaires/new');
    const ready = await screen.findByRole('radio', { name: 'Instrumen siap pakai' });
    expect(screen.queryByLabelText('Instrumen')).toBeNull();
    await user.click(ready);
    await user.type(screen.getByLabelText('Kode'), 'SKM-2026');
    await user.click(screen.getByRole('button', { name: 'Buat, lalu susun' }));
    expect((await screen.findAllByText(/Pilih instrumen/)).length).toBeGreaterThan(0);
    await user.selectOptions(screen.getByLabelText('Instrumen'), 'skm');
    expect(await screen.findByText(/Sembilan unsur. 1 bagian, 10 butir/)).toBeVisible();
    expect(screen.getByLabelText('Judul')).toHaveValue('Survei kepuasan masyarakat');
    await user.click(screen.getByRole('button', { name: 'Buat, lalu susun' }));
    await waitFor(() => {
      expect(sent[0]).toMatchObject({ code: 'SKM-2026', instrument: 'skm', visibility: 'AGENCY' });
    });
  });

  it('takes the names from the file and sends its content', async () => {
    serve();
    const sent: Record<string, unknown>[] = [];
    server.use(
      http.post(path('/questionnaires/import'), async ({ request }) => {
        sent.push((await request.json()) as Record<string, unknown>);
        return HttpResponse.json(questionnaire, { status: 201 });
      }),
    );
    const { user } = await renderAdminPage('/questionnaires/new');
    await user.click(await screen.findByRole('radio', { name: 'Dari berkas' }));
    const content = {
      format: 'ampera-questionnaire',
      shape: 1,
      code: 'EPP',
      definition: questionnaire.definition,
    };
    const input = screen.getByLabelText('Berkas kuesioner');
    await user.upload(input, new File(['{}'], 'lain.json', { type: 'application/json' }));
    expect(await screen.findByText(/bukan kuesioner Ampera/)).toBeVisible();
    await user.upload(
      input,
      new File([JSON.stringify(content)], 'epp.json', { type: 'application/json' }),
    );
    await waitFor(() => {
      expect(screen.getByLabelText('Judul')).toHaveValue('Survei peserta');
    });
    await user.clear(screen.getByLabelText('Kode'));
    await user.type(screen.getByLabelText('Kode'), 'EPP-2');
    await user.click(screen.getByRole('button', { name: 'Buat, lalu susun' }));
    await waitFor(() => {
      expect(sent).toHaveLength(1);
    });
    // the server refuses what it does not know
    expect(Object.keys(sent[0] as object).sort()).toEqual([
      'code',
      'definition',
      'format',
      'shape',
      'visibility',
    ]);
    expect(sent[0]).toMatchObject({
      format: 'ampera-questionnaire',
      code: 'EPP-2',
      visibility: 'AGENCY',
      definition: { translations: questionnaire.definition.translations },
    });
  });
});

describe('sharing', () => {
  it('says who sees it, and is changed in a dialog', async () => {
    serve();
    const sent: unknown[] = [];
    server.use(
      http.post(path('/questionnaires/q1/share'), async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({ ...questionnaire, version: 4, visibility: 'AGENCY' });
      }),
    );
    const { user } = await renderAdminPage('/questionnaires/q1');
    expect(screen.getByText('Hanya saya')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Bagikan' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('radio', { name: 'Rekan di instansi' }));
    await user.click(within(dialog).getByRole('checkbox', { name: 'Tawarkan di pustaka' }));
    await user.click(within(dialog).getByRole('button', { name: 'Simpan' }));
    await waitFor(() => {
      expect(sent).toEqual([{ visibility: 'AGENCY', inLibrary: true }]);
    });
  });
});

describe('forms of other tools', () => {
  const loss = {
    sheet: 'survey',
    row: 12,
    column: 'calculation',
    code: 'calculate',
    value: 'today()',
    detail: 'perhitungan tidak diambil',
  };

  it('say row by row what is left out, before anything is made', async () => {
    serve();
    const sent: Record<string, unknown>[] = [];
    server.use(
      http.post(path('/questionnaires/xlsform'), () =>
        HttpResponse.json({
          code: 'FORM-1',
          definition: questionnaire.definition,
          losses: [loss],
          problems: [],
        }),
      ),
      http.post(path('/questionnaires/import'), async ({ request }) => {
        sent.push((await request.json()) as Record<string, unknown>);
        return HttpResponse.json(questionnaire, { status: 201 });
      }),
    );
    const { user } = await renderAdminPage('/questionnaires/new');
    await user.click(await screen.findByRole('radio', { name: 'Dari berkas' }));
    await user.upload(screen.getByLabelText('Berkas kuesioner'), new File(['PK'], 'kobo.xlsx'));
    const row = await screen.findByRole('row', { name: /survey, baris 12, calculation/ });
    expect(row).toHaveTextContent('perhitungan tidak diambil');
    expect(screen.getByText('1 hal tidak diambil atau diambil dengan cara lain')).toBeVisible();
    expect(sent).toHaveLength(0);
    expect(screen.getByLabelText('Kode')).toHaveValue('FORM-1');
    await user.click(screen.getByRole('button', { name: 'Buat, lalu susun' }));
    await waitFor(() => {
      expect(sent[0]).toMatchObject({ format: 'ampera-questionnaire', shape: 1, code: 'FORM-1' });
    });
  });

  it('are downloaded after saying what they do not know', async () => {
    serve();
    server.use(
      http.get(path('/questionnaires/q1/xlsform-losses'), () => HttpResponse.json([loss])),
    );
    const { user } = await renderAdminPage('/questionnaires/q1');
    await user.click(screen.getByRole('button', { name: 'Unduh' }));
    await user.click(await screen.findByRole('menuitem', { name: /^XLSForm/ }));
    const dialog = await screen.findByRole('dialog', { name: 'Unduh sebagai XLSForm' });
    expect(await within(dialog).findByText('perhitungan tidak diambil')).toBeVisible();
    expect(within(dialog).getByRole('button', { name: 'Unduh XLSForm' })).toBeEnabled();
  });
});
