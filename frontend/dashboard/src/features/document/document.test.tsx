import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';

import { answer, pageOf, problem, renderApp, withServer } from '../../testing/app';
import { type Excerpt, flowing, type PageText, type PolicyDocument } from './model';

withServer();
// jsdom has no layout to scroll in, and no CSS
vi.stubGlobal('CSS', { escape: (name: string) => name });
Element.prototype.scrollIntoView = () => undefined;

const text = 'Pasal 4\nPraktik paling sedikit empat puluh persen.';
const words = 'Praktik paling sedikit empat puluh persen.';
const document: PolicyDocument = {
  id: 'd1',
  version: 2,
  evaluationId: 'v1',
  evaluationTitle: 'Evaluasi manajemen waktu',
  title: 'Perwali Pengembangan Kompetensi',
  kind: 'POLICY',
  referenceNumber: '12 Tahun 2025',
  pages: 3,
  currentNumber: 2,
  versions: [
    {
      number: 2,
      fileName: 'perwali.pdf',
      media: 'PDF',
      bytes: 1024,
      sha256: 'ab',
      reason: 'Pasal 4 diperbaiki',
      uploadedAt: '2026-11-20T02:00:00Z',
    },
  ],
  updatedAt: '2026-11-20T02:00:00Z',
  can: ['edit', 'replace', 'mark', 'delete'],
};
const firm: Excerpt = {
  id: 'e1',
  version: 0,
  documentId: 'd1',
  documentTitle: document.title,
  page: 2,
  start: text.indexOf(words),
  end: text.length,
  words,
  state: 'FIRM',
  updatedAt: '2026-11-20T02:00:00Z',
};
const lost: Excerpt = { ...firm, id: 'e2', words: 'Biaya ditanggung peserta.', state: 'LOST' };
const page: PageText = {
  documentId: 'd1',
  versionNumber: 2,
  page: 2,
  pages: 3,
  text,
  excerpts: [firm],
};

function serve(excerpts: Excerpt[], shown = page) {
  answer('get', '/documents/d1', document);
  answer('get', '/document-excerpts', pageOf(...excerpts));
  answer('get', '/documents/d1/versions/2/file', () =>
    problem(503, 'temporarily-unavailable', 'Layanan sedang sibuk'),
  );
  return answer('get', `/documents/d1/pages/${String(shown.page)}`, shown);
}

it.each([
  ['terdiri atas 19 JP, dan\n3 JP.', 'terdiri atas 19 JP, dan 3 JP.'],
  ['satu \n dua\n \ntiga\nempat', 'satu dua\n\ntiga empat'],
])('words of a page flow without the line breaks of its layout: %j', (words, flow) => {
  expect(flowing(words)).toBe(flow);
});

describe('the page of a document', () => {
  it('opens at the excerpt that a link names, and lists the lost ones', async () => {
    serve([firm, lost]);
    renderApp('/documents/d1?excerpt=e1&page=2&view=text');
    expect(await screen.findByText('Halaman 2 dari 3')).toBeVisible();
    expect(await screen.findByText('Biaya ditanggung peserta.')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Kutipan yang hilang' })).toBeVisible();
    const evidence = screen.getByRole('link', { name: 'Jadikan bukti' });
    expect(evidence.getAttribute('href')).toContain('reference=e1');
    // addresses end up in logs: the words stay out of them
    expect(evidence.getAttribute('href')).not.toContain('label');
  });

  it('marks a passage by keys alone', async () => {
    serve([], { ...page, page: 1, excerpts: [] });
    const sent = answer('post', '/document-excerpts', firm, 201);
    renderApp('/documents/d1?view=text');
    const root = await screen.findByRole('group', { name: 'Isi halaman 1' });
    for (const key of ['ArrowRight', 'ArrowRight', 'Enter']) fireEvent.keyDown(root, { key });
    expect(await screen.findByText('Kutipan ditandai.')).toBeVisible();
    expect(sent[0]?.body).toMatchObject({ versionNumber: 2, page: 1, start: firm.start });
  });
});

describe('the picture of a page', () => {
  const first = { ...page, page: 1, excerpts: [] };

  it('that cannot be fetched says so, tries again, and leads to the text', async () => {
    serve([], first);
    const asked = answer('get', '/documents/d1/versions/2/file', () =>
      problem(503, 'temporarily-unavailable', 'Layanan sedang sibuk'),
    );
    const { user, router } = renderApp('/documents/d1');
    expect(await screen.findByText('Layanan sedang sibuk')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Coba lagi' }));
    await vi.waitFor(() => {
      expect(asked).toHaveLength(2);
    });
    await user.click(await screen.findByRole('button', { name: 'Baca sebagai teks' }));
    expect(await screen.findByText(/Praktik paling sedikit/)).toBeVisible();
    expect(router.state.location.search).toEqual({ view: 'text' });
    await user.click(screen.getByRole('radio', { name: 'Halaman' }));
    expect(await screen.findByText('Layanan sedang sibuk')).toBeVisible();
  });

  it('is not offered for a file that has none', async () => {
    serve([], first);
    const [version] = document.versions;
    const versions = version ? [{ ...version, media: 'TEXT' as const }] : [];
    answer('get', '/documents/d1', { ...document, versions });
    renderApp('/documents/d1');
    expect(await screen.findByText(/Praktik paling sedikit/)).toBeVisible();
    expect(screen.queryByRole('radio', { name: 'Halaman' })).toBeNull();
  });
});

describe('an upload', () => {
  it('asks for a file, and repeats what was cut off under the same key', async () => {
    answer(
      'get',
      '/evaluations',
      pageOf({ id: 'v1', title: 'Evaluasi manajemen waktu', code: 'E' }),
    );
    const keys: (string | null)[] = [];
    answer('post', '/documents', (request) => {
      keys.push(request.headers.get('Idempotency-Key'));
      if (keys.length === 1) return Response.error() as never;
      if (keys.length === 2) return problem(422, 'file-encrypted', 'Berkas terkunci') as never;
      return document as never;
    });
    const { user } = renderApp('/documents/new?evaluationId=v1');
    const send = await screen.findByRole('button', { name: 'Unggah' });
    await user.type(screen.getByRole('textbox', { name: 'Judul' }), 'Perwali');
    await user.click(send);
    expect(await screen.findAllByText('Pilih berkas yang akan diunggah.')).not.toHaveLength(0);
    const input = window.document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('no file input');
    await user.upload(input, new File(['isi'], 'perwali.txt', { type: 'text/plain' }));
    await user.click(send);
    await screen.findByRole('alert');
    expect(keys).toHaveLength(1);
    await user.click(send);
    expect(await screen.findByText('Berkas terkunci')).toBeVisible();
    expect(keys[1]).toBe(keys[0]);
    serve([], { ...page, page: 1, excerpts: [] });
    await user.click(send);
    await screen.findByText('Dokumen tersimpan dan sudah dapat dicari.');
    expect(keys[2]).not.toBe(keys[0]);
  });
});
