import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { Answers, Definition, FileItem } from '@ampera/survey-engine';
import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useEffect, useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { openDrafts } from '../store/drafts';
import { keptFile } from '../store/files';
import { Question } from './question';
import { loadRare } from './rare-kinds';
import { ReadingLanguage } from './reading';

const item: FileItem = {
  type: 'file',
  code: 'bukti',
  text: { id: 'Bukti kegiatan' },
  accepts: ['photo', 'pdf'],
  maxChoices: 2,
};

let answers: Answers = {};
let drawn: { width: number; height: number }[] = [];

function Page({ asked, begun }: { asked: FileItem; begun: Answers }) {
  const [given, setGiven] = useState<Answers>(begun);
  useEffect(() => {
    answers = given;
  });
  return (
    <ReadingLanguage.Provider value="id">
      <Question
        item={asked}
        answers={given}
        anonymous={false}
        errorOf={() => null}
        onLeave={() => undefined}
        onAnswer={(key, value) => setGiven((before) => ({ ...before, [key]: value }))}
      />
    </ReadingLanguage.Provider>
  );
}

/** Its fields for the camera and the files of the phone. */
async function show(asked = item, begun: Answers = {}) {
  answers = begun;
  const title = { id: 'Judul' };
  const definition: Definition = {
    schema: 1,
    languages: ['id'],
    title,
    sections: [{ code: 's', title, items: [asked] }],
  };
  await loadRare(definition, await openDrafts());
  const { container } = render(<Page asked={asked} begun={begun} />);
  return Array.from(container.querySelectorAll<HTMLInputElement>('input[type=file]'));
}

const photo = (name = 'IMG_2031.jpg') => new File(['gambar'], name, { type: 'image/jpeg' });
const pdf = (text = '%PDF-1.7 surat', name = 'surat tugas.pdf') =>
  new File([text], name, { type: 'application/pdf' });

async function choose(field: HTMLInputElement | undefined, ...files: File[]): Promise<void> {
  if (!field) throw new Error('no field');
  await userEvent.upload(field, files, { applyAccept: false });
}

beforeEach(() => {
  drawn = [];
  vi.stubGlobal('indexedDB', new IDBFactory());
  window.history.replaceState(null, '', '/survei/c1/1?untuk=i1');
  // what jsdom cannot do: unfold and draw pictures
  URL.createObjectURL = () => 'blob:foto';
  URL.revokeObjectURL = () => undefined;
  HTMLImageElement.prototype.decode = function decode() {
    Object.defineProperties(this, {
      naturalWidth: { value: 4000 },
      naturalHeight: { value: 3000 },
    });
    return Promise.resolve();
  };
  HTMLCanvasElement.prototype.getContext = (() => ({
    fillRect: () => undefined,
    drawImage: () => undefined,
  })) as unknown as typeof HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.toBlob = function toBlob(give) {
    drawn.push({ width: this.width, height: this.height });
    give(new Blob(['kecil'], { type: 'image/jpeg' }));
  };
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('a photo is drawn anew and small, kept on the phone, and named by the answer', async () => {
  const [camera] = await show();
  expect(camera?.getAttribute('capture')).toBe('environment');
  await choose(camera, photo());
  await vi.waitFor(() => expect(answers.bukti).toHaveLength(1));
  expect(drawn).toEqual([{ width: 1600, height: 1200 }]);
  const [id = ''] = answers.bukti as string[];
  const kept = await keptFile(id);
  expect(kept).toMatchObject({ item: 'bukti', kind: 'photo', name: 'Foto' });
  expect(new TextDecoder().decode(kept?.bytes)).toBe('kecil');
  expect(await screen.findByText(/tersimpan di HP ini, dikirim bersama jawaban/)).toBeDefined();
  expect(screen.getByRole('img', { name: 'Foto 1' })).toBeDefined();
  const said = screen.getAllByRole('status').map(({ textContent }) => textContent);
  expect(said).toContain('Foto ditambahkan.');
});

it('a PDF is kept as it is, under the name that its owner knows', async () => {
  const [, files] = await show();
  await choose(files, pdf());
  expect(await screen.findByText(/surat tugas\.pdf/)).toBeDefined();
  expect(drawn).toHaveLength(0);
  await vi.waitFor(() => expect(answers.bukti).toHaveLength(1));
  const [id = ''] = answers.bukti as string[];
  expect(new TextDecoder().decode((await keptFile(id))?.bytes)).toBe('%PDF-1.7 surat');
});

it('there are so many as may be given, and one is taken back', async () => {
  const [, files] = await show();
  await choose(files, photo(), pdf(), photo('ketiga.jpg'));
  await vi.waitFor(() => expect(answers.bukti).toHaveLength(2));
  expect((await screen.findAllByText(/Sudah 2 berkas/)).length).toBeGreaterThan(0);
  expect(screen.queryByRole('button', { name: 'Pilih berkas' })).toBeNull();
  const [first = '', second] = answers.bukti as string[];
  await userEvent.click(await screen.findByRole('button', { name: 'Hapus Foto 1' }));
  await vi.waitFor(() => expect(answers.bukti).toEqual([second]));
  await vi.waitFor(async () => expect(await keptFile(first)).toBeUndefined());
  await userEvent.click(await screen.findByRole('button', { name: 'Hapus surat tugas.pdf' }));
  await vi.waitFor(() => expect(answers.bukti).toBeNull());
  const again = await screen.findByRole('button', { name: 'Pilih berkas' });
  await vi.waitFor(() => expect(document.activeElement).toBe(again));
});

it.each([
  [pdf('bukan', 'surat.pdf'), 'Berkas ini bukan foto dan bukan PDF.'],
  [
    new File(['<svg/>'], 'a.svg', { type: 'image/svg+xml' }),
    'Berkas ini bukan foto dan bukan PDF.',
  ],
  [
    pdf(`%PDF-${'x'.repeat(5 * 1024 * 1024)}`),
    'Berkas ini lebih besar dari 5 MB. Pilih yang lebih kecil.',
  ],
])('what cannot be given is told at once', async (file, said) => {
  const [, files] = await show();
  await choose(files, file);
  expect((await screen.findByRole('alert')).textContent).toContain(said);
  expect(answers.bukti).toBeUndefined();
});

it('a photo that this phone cannot draw is told', async () => {
  HTMLImageElement.prototype.decode = () => Promise.reject(new Error('HEIC'));
  const [camera] = await show();
  await choose(camera, photo());
  expect((await screen.findByRole('alert')).textContent).toContain('tidak dapat dibaca');
});

it('a question for PDF alone has no camera', async () => {
  const fields = await show({ ...item, accepts: ['pdf'], maxChoices: 1 });
  expect(fields).toHaveLength(1);
  expect(screen.queryByRole('button', { name: 'Ambil foto' })).toBeNull();
  await choose(fields[0], photo());
  expect((await screen.findByRole('alert')).textContent).toContain('Berkas ini bukan PDF.');
});

it('a file that is not on this device any more says so and can be taken out', async () => {
  await show(item, { bukti: ['3f0c6a52-8f1e-4c57-9d0b-6a4f0e2f7c11'] });
  expect(await screen.findByText(/tidak ada lagi di perangkat ini/)).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Hapus Foto 1' }));
  await vi.waitFor(() => expect(answers.bukti).toBeNull());
});
