import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRouter, RouterProvider } from '@tanstack/react-router';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { rootRoute } from '../../lib/root-route';
import { ToastProvider } from '../../ui';
import type { Questionnaire } from './model';
import { questionnaireRoutes } from './routes';

const questionnaire: Questionnaire = {
  id: 'q1',
  version: 3,
  code: 'EPP',
  title: 'Survei peserta',
  status: 'DRAFT',
  itemCount: 1,
  changed: true,
  visibility: 'AGENCY',
  inLibrary: false,
  updatedAt: '2026-11-24T07:00:00Z',
  can: ['edit', 'publish', 'copy', 'archive'],
  definition: {
    schema: 1,
    languages: ['id'],
    title: { id: 'Survei peserta' },
    sections: [
      {
        code: 'manfaat',
        title: { id: 'Manfaat' },
        items: [{ type: 'rating', code: 'rekomendasi', text: { id: 'Anda menyarankannya?' } }],
      },
    ],
  },
};

interface Sent {
  method: string;
  path: string;
  ifMatch: string | null;
  body: { definition?: Questionnaire['definition'] } | null;
}

let sent: Sent[];
let answers: Record<string, () => [status: number, body: unknown]>;

beforeEach(() => {
  // a desk, so that the phone stands beside the draft
  const narrow = window.matchMedia;
  vi.spyOn(window, 'matchMedia').mockImplementation((query) => ({
    ...narrow(query),
    matches: query.includes('min-width'),
  }));
  sent = [];
  answers = {
    'GET /api/v1/questionnaires/q1': () => [200, questionnaire],
    'PUT /api/v1/questionnaires/q1': () => [200, { ...questionnaire, version: 4 }],
  };
  vi.stubGlobal('fetch', async (request: Request) => {
    const path = new URL(request.url).pathname;
    const text = await request.text();
    sent.push({
      method: request.method,
      path,
      ifMatch: request.headers.get('If-Match'),
      body: text ? (JSON.parse(text) as Sent['body']) : null,
    });
    const [status, body] = answers[`${request.method} ${path}`]?.() ?? [404, {}];
    const type = status < 400 ? 'application/json' : 'application/problem+json';
    return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': type } });
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function openEditor() {
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const router = createRouter({
    routeTree: rootRoute.addChildren([...questionnaireRoutes]),
    history: createMemoryHistory({ initialEntries: ['/questionnaires/q1/edit'] }),
    context: { queryClient },
  });
  render(
    <MantineProvider>
      <QueryClientProvider client={queryClient}>
        <ToastProvider>
          <RouterProvider router={router} />
        </ToastProvider>
      </QueryClientProvider>
    </MantineProvider>,
  );
  await screen.findByRole('heading', { name: 'Ubah konsep: Survei peserta' });
  return userEvent.setup();
}

const saves = () => sent.filter((request) => request.method === 'PUT');

it('an added item takes the focus and is saved by Ctrl+Enter', async () => {
  const user = await openEditor();
  await user.click(screen.getByRole('button', { name: 'Tambah butir di Manfaat' }));
  expect(screen.getByLabelText('Pertanyaan atau pernyataan')).toHaveFocus();
  await user.paste('Seberapa puas Anda?');
  expect(screen.getByText(/^Ada perubahan;/)).toBeInTheDocument();
  const phone = screen.getByRole('region', { name: 'Pratinjau ponsel' });
  expect(await within(phone).findByText(/Seberapa puas Anda/)).toBeInTheDocument();

  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(await screen.findByText('Konsep disimpan.')).toBeInTheDocument();
  expect(screen.getByText(/^Semua tersimpan/)).toBeInTheDocument();
  expect(saves()).toHaveLength(1);
  expect(saves()[0]?.ifMatch).toBe('"3"');
  expect(saves()[0]?.body?.definition?.sections[0]?.items[1]).toMatchObject({
    type: 'rating',
    code: 'butir_2',
    text: { id: 'Seberapa puas Anda?' },
  });
});

it('a condition is written as a sentence, and the phone follows it', async () => {
  const user = await openEditor();
  await user.click(screen.getByRole('button', { name: 'Tambah butir di Manfaat' }));
  await user.paste('Mengapa?');
  await user.click(screen.getByText('Syarat dan ketentuan'));
  await user.click(screen.getByRole('button', { name: 'Tambah syarat: Tampilkan bila' }));
  expect(screen.getByLabelText('Jawaban yang dilihat, syarat 1')).toHaveFocus();
  await user.selectOptions(screen.getByLabelText('Perbandingan, syarat 1'), 'paling banyak');
  const value = screen.getByLabelText('Nilai, syarat 1');
  await user.clear(value);
  await user.type(value, '6');
  const phone = screen.getByRole('region', { name: 'Pratinjau ponsel' });
  expect(within(phone).queryByText(/Mengapa/)).not.toBeInTheDocument();
  expect(within(phone).getByText(/1 butir tidak ditampilkan/)).toBeInTheDocument();
  await user.click(within(phone).getByLabelText('6'));
  expect(within(phone).getByText(/Mengapa/)).toBeInTheDocument();

  await user.click(screen.getByRole('button', { name: 'Tambah syarat' }));
  await user.selectOptions(screen.getByLabelText('Syarat 2'), 'belum dijawab');
  await user.selectOptions(
    screen.getByLabelText('Cara menggabungkan: Tampilkan bila'),
    'Salah satu syarat berikut terpenuhi',
  );
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(await screen.findByText('Konsep disimpan.')).toBeInTheDocument();
  expect(saves()[0]?.body?.definition?.sections[0]?.items[1]?.visibleWhen).toEqual({
    op: 'any',
    of: [
      { op: 'compare', item: 'rekomendasi', is: 'at-most', value: 6 },
      { op: 'not', of: [{ op: 'answered', item: 'rekomendasi' }] },
    ],
  });
});

it('what is wrong in a condition leads to it', async () => {
  const user = await openEditor();
  await user.click(screen.getByRole('button', { name: 'Tambah butir di Manfaat' }));
  await user.paste('Mengapa?');
  await user.click(screen.getByText('Syarat dan ketentuan'));
  await user.click(screen.getByRole('button', { name: 'Tambah syarat: Tampilkan bila' }));
  answers['PUT /api/v1/questionnaires/q1'] = () => [
    200,
    { ...questionnaire, version: 4, definition: saves().at(-1)?.body?.definition },
  ];
  answers['GET /api/v1/questionnaires/q1/draft-problems'] = () => [
    200,
    {
      problems: [
        {
          pointer: '/definition/sections/0/items/1/visibleWhen/item',
          code: 'condition_type',
          detail: 'syarat ini tidak cocok',
        },
      ],
    },
  ];
  await user.keyboard('{Control>}{Enter}{/Control}');
  await screen.findByText('Konsep disimpan.');
  await user.click(screen.getByRole('button', { name: 'Terbitkan' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Bagian 1, butir 2' }));
  const place = screen.getByRole('group', { name: 'Tampilkan bila' });
  await waitFor(() => {
    expect(place).toHaveFocus();
  });
  expect(within(place).getByRole('alert')).toHaveTextContent('syarat ini tidak cocok');
});

it('an item may ask for photos and PDF files, and says on the phone how many', async () => {
  const user = await openEditor();
  await user.click(screen.getByRole('button', { name: /^1\.\s*Anda menyarankannya/ }));
  await user.selectOptions(screen.getByLabelText('Jenis'), 'file');
  expect(screen.getByRole('checkbox', { name: 'foto' })).toBeChecked();
  await user.click(screen.getByRole('checkbox', { name: 'PDF' }));
  const most = screen.getByLabelText('Paling banyak berkas');
  await user.clear(most);
  await user.type(most, '3');
  const phone = screen.getByRole('region', { name: 'Pratinjau ponsel' });
  expect(await within(phone).findByText(/^Foto atau berkas, paling banyak 3;/)).toBeInTheDocument();
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(await screen.findByText('Konsep disimpan.')).toBeInTheDocument();
  expect(saves()[0]?.body?.definition?.sections[0]?.items[0]).toMatchObject({
    type: 'file',
    accepts: ['photo', 'pdf'],
    maxChoices: 3,
  });
});

it('a removed item comes back by undo', async () => {
  const user = await openEditor();
  await user.click(screen.getByRole('button', { name: /^1\.\s*Anda menyarankannya/ }));
  await user.click(screen.getByRole('button', { name: 'Hapus' }));
  expect(
    screen.queryByRole('button', { name: /^1\.\s*Anda menyarankannya/ }),
  ).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Tambah butir di Manfaat' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Urungkan' }));
  expect(screen.getByRole('button', { name: /^1\.\s*Anda menyarankannya/ })).toBeInTheDocument();
  expect(screen.getByText(/^Semua tersimpan/)).toBeInTheDocument();
});

it('somebody else saved meanwhile: both are shown, and mine goes over theirs only when asked', async () => {
  const user = await openEditor();
  await user.click(screen.getByLabelText('Judul'));
  await user.paste(' 2026');
  const theirs: Questionnaire = {
    ...questionnaire,
    version: 9,
    definition: { ...questionnaire.definition, title: { id: 'Judul mereka' } },
  };
  answers['PUT /api/v1/questionnaires/q1'] = () => [
    412,
    { type: '/problems/stale-version', title: 'Data ini sudah diubah orang lain', status: 412 },
  ];
  answers['GET /api/v1/questionnaires/q1'] = () => [200, theirs];
  await user.click(screen.getByRole('button', { name: 'Simpan konsep' }));

  const alert = await screen.findByRole('alert');
  expect(within(alert).getByText('Judul mereka')).toBeInTheDocument();
  expect(within(alert).getByText('Survei peserta 2026')).toBeInTheDocument();
  answers['PUT /api/v1/questionnaires/q1'] = () => [200, { ...theirs, version: 10 }];
  await user.click(within(alert).getByRole('button', { name: /Simpan isian saya/ }));
  expect(await screen.findByText('Konsep disimpan.')).toBeInTheDocument();
  expect(saves().at(-1)?.ifMatch).toBe('"9"');
  expect(saves().at(-1)?.body?.definition?.title.id).toBe('Survei peserta 2026');
});

it('what the server finds stands at its field', async () => {
  const user = await openEditor();
  await user.type(screen.getByLabelText('Judul'), '!');
  answers['PUT /api/v1/questionnaires/q1'] = () => [
    422,
    {
      type: '/problems/definition-invalid',
      title: 'Kuesioner belum dapat disimpan',
      status: 422,
      errors: [
        {
          pointer: '/definition/sections/0/items/0/code',
          code: 'duplicate_code',
          detail: 'kode ini sudah dipakai',
        },
      ],
    },
  ];
  await user.click(screen.getByRole('button', { name: 'Simpan konsep' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Kuesioner belum dapat disimpan');
  await user.click(screen.getByRole('button', { name: /^1\.\s*Anda menyarankannya/ }));
  const item = screen.getByDisplayValue('rekomendasi');
  expect(item).toHaveAccessibleDescription(/kode ini sudah dipakai/);
});

it('what keeps it from being published leads to its place', async () => {
  const user = await openEditor();
  answers['GET /api/v1/questionnaires/q1/draft-problems'] = () => [
    200,
    {
      problems: [
        {
          pointer: '/definition/sections/0/items/0/text/id',
          code: 'text_missing',
          detail: 'teks bahasa Indonesia belum diisi',
        },
      ],
    },
  ];
  await user.click(screen.getByRole('button', { name: 'Terbitkan' }));
  const dialog = await screen.findByRole('dialog');
  expect(dialog).toHaveTextContent('teks bahasa Indonesia belum diisi');
  await user.click(within(dialog).getByRole('button', { name: 'Bagian 1, butir 1' }));
  await vi.waitFor(() => {
    expect(screen.getByLabelText('Pertanyaan atau pernyataan')).toHaveFocus();
  });
  expect(sent.some((request) => request.path.endsWith('/publish'))).toBe(false);
});
