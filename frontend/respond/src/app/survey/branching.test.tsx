import type { Definition } from '@ampera/survey-engine';
import { cleanup, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { FakeServer, item } from '../../testing/fake-server';
import { arrived, choose, press } from '../../testing/fill';
import { freshDevice, open } from '../../testing/page';

const definition: Definition = {
  schema: 1,
  languages: ['id'],
  title: { id: 'Bercabang' },
  sections: [
    {
      code: 'awal',
      title: { id: 'Awal' },
      items: [
        {
          code: 'ikut',
          type: 'single-choice',
          text: { id: 'Pernah ikut?' },
          required: true,
          options: [
            { code: 'ya', label: { id: 'Pernah' } },
            { code: 'tidak', label: { id: 'Belum' } },
          ],
        },
        {
          code: 'sebab',
          type: 'short-text',
          text: { id: 'Mengapa belum?' },
          required: true,
          visibleWhen: { op: 'one-of', item: 'ikut', options: ['tidak'] },
        },
      ],
    },
    {
      code: 'pelatihan',
      title: { id: 'Pelatihan' },
      visibleWhen: { op: 'one-of', item: 'ikut', options: ['ya'] },
      items: [
        { code: 'mulai', type: 'date', text: { id: 'Mulai' }, required: true },
        {
          code: 'selesai',
          type: 'date',
          text: { id: 'Selesai' },
          checks: [
            {
              must: { op: 'compare', item: 'selesai', is: 'at-least', to: 'mulai' },
              message: { id: 'Selesai tidak mungkin sebelum {mulai}.' },
            },
          ],
        },
      ],
    },
    {
      code: 'akhir',
      title: { id: 'Akhir' },
      items: [{ code: 'saran', type: 'long-text', text: { id: 'Anda menjawab {ikut}. Saran?' } }],
    },
  ],
};

function begun(): FakeServer {
  const server = new FakeServer();
  server.items = [item({ mode: 'NAMED', invitationId: 'i1', stratumId: null })];
  server.definition = definition;
  open('/survei/c1/mulai?untuk=i1', server);
  return server;
}

describe('a survey that branches', () => {
  beforeEach(freshDevice);
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
  });

  it('shows and hides questions without moving the focus, and says so', async () => {
    begun();
    expect(
      await screen.findByText('Survei ini berisi paling banyak 5 pertanyaan dalam 3 bagian.'),
    ).toBeDefined();
    await press('Mulai');
    await choose(/^Pernah ikut/, 'Belum');
    const field = await screen.findByRole('textbox', { name: /^Mengapa belum/ });
    const chosen = screen.getByRole('radio', { name: 'Belum' });
    expect(document.activeElement).toBe(chosen);
    await waitFor(() =>
      expect(screen.getByText('1 pertanyaan ditambahkan karena jawaban Anda.').role).toBe('status'),
    );
    await userEvent.type(field, 'Belum ada panggilan');
    await choose(/^Pernah ikut/, 'Pernah');
    expect(screen.queryByRole('textbox', { name: /^Mengapa belum/ })).toBeNull();
    await screen.findByText('1 pertanyaan tidak perlu dijawab lagi. Bagian 1 dari 3.');
    await choose(/^Pernah ikut/, 'Belum');
    expect(
      ((await screen.findByRole('textbox', { name: /^Mengapa belum/ })) as HTMLInputElement).value,
    ).toBe('Belum ada panggilan');
  });

  it('passes over a hidden part, repeats an answer, and sends only what was asked', async () => {
    const server = begun();
    await press('Mulai');
    await choose(/^Pernah ikut/, 'Pernah');
    await press('Lanjut');
    await arrived(/Pelatihan/);
    await userEvent.type(screen.getByLabelText(/^Mulai/), '2025-03-10');
    await userEvent.type(screen.getByLabelText(/^Selesai/), '2025-03-01');
    await press('Lanjut');
    expect(await screen.findByText('Selesai tidak mungkin sebelum 10 Maret 2025.')).toBeDefined();
    await press('Sebelumnya');
    await arrived(/Awal/);
    await choose(/^Pernah ikut/, 'Belum');
    await userEvent.type(await screen.findByRole('textbox', { name: /^Mengapa/ }), 'Cuti');
    expect(screen.getByText('Bagian 1 dari 2')).toBeDefined();
    await press('Lanjut');
    await screen.findByRole('textbox', { name: 'Anda menjawab Belum. Saran?' });
    await press('Periksa jawaban');
    await screen.findByRole('heading', { name: 'Periksa jawaban' });
    await press('Kirim jawaban');
    await screen.findByRole('heading', { name: /Terima kasih/ });
    expect(server.requests('/submissions')[0]?.body.answers).toEqual({
      ikut: 'tidak',
      sebab: 'Cuti',
      saran: null,
    });
  });
});
