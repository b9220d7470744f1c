import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';

import { answer, pageOf, problem, renderApp, type Sent, withServer } from '../../testing/app';
import { counts, listed, questionnaire, thread } from './comment-fixture';

withServer();

let asked: Sent[];

beforeEach(() => {
  answer('get', '/questionnaires/q1', questionnaire);
  answer('get', '/questionnaire-versions', pageOf());
  answer('get', '/questionnaires/q1/comment-threads/counts', counts(1));
  asked = answer('get', '/questionnaires/q1/comment-threads', pageOf(listed()));
  answer('get', '/comment-threads/t1', thread);
});

async function open(address: string) {
  const app = renderApp(address);
  await screen.findByRole('heading', { level: 1 }, { timeout: 15_000 });
  return app;
}

const panel = () => screen.findByRole('dialog', { name: 'Komentar rekan' });

describe('comments on a questionnaire that is read', () => {
  it('stand at their item, which takes another one', async () => {
    const sent = answer('post', '/questionnaires/q1/comment-threads', thread, 201);
    const { user } = await open('/questionnaires/q1');
    await user.click(
      await screen.findByRole('button', { name: '1 komentar: Butir 1, Anda menyarankannya?' }),
    );
    const field = within(await panel()).getByLabelText(
      'Komentar Anda tentang Butir 1, Anda menyarankannya?',
    );
    expect(field).toHaveFocus();
    await waitFor(() => {
      expect(asked.at(-1)?.url.search).toContain('code=nilai');
    });
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText('Tulis komentar dahulu.')).toBeVisible();
    expect(sent).toHaveLength(0);
    await user.paste('Mungkin dua hal sekaligus.');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText('Komentar terkirim.')).toBeVisible();
    expect(sent.map((each) => each.body)).toEqual([
      { place: 'ITEM', code: 'nilai', text: 'Mungkin dua hal sekaligus.' },
    ]);
    expect(field).toHaveValue('');
  });

  it('are filtered by whether they are resolved', async () => {
    const { user } = await open('/questionnaires/q1');
    await user.click(await screen.findByRole('button', { name: 'Komentar (1)' }));
    const shown = within(await panel());
    expect(asked.at(-1)?.url.searchParams.get('state')).toBe('OPEN');
    await user.selectOptions(shown.getByLabelText('Tampilkan'), 'Selesai (1)');
    await waitFor(() => {
      expect(asked.at(-1)?.url.searchParams.get('state')).toBe('RESOLVED');
    });
    await user.selectOptions(shown.getByLabelText('Tampilkan'), 'Semua (2)');
    await waitFor(() => {
      expect(asked.at(-1)?.url.searchParams.get('state')).toBeNull();
    });
  });

  it('lead to their item', async () => {
    const { user } = await open('/questionnaires/q1');
    await user.click(await screen.findByRole('button', { name: 'Komentar (1)' }));
    const lead = within(await panel()).findByRole('button', {
      name: 'Buka Butir 1, Anda menyarankannya?',
    });
    await user.click(await lead);
    await waitFor(() => {
      expect(document.activeElement?.id).toBe('outline.ITEM:nilai');
    });
    expect(screen.queryByRole('dialog', { name: 'Komentar rekan' })).not.toBeInTheDocument();
  });

  it('say when their item is gone, and what it said', async () => {
    answer(
      'get',
      '/questionnaires/q1/comment-threads',
      pageOf(listed({ code: 'hilang', wording: 'Yang dulu ditanyakan' })),
    );
    const { user } = await open('/questionnaires/q1');
    await user.click(await screen.findByRole('button', { name: 'Komentar (1)' }));
    const shown = within(await panel());
    expect(
      await shown.findByText('Tempatnya tidak ada lagi dalam konsep: Yang dulu ditanyakan'),
    ).toBeVisible();
    expect(shown.queryByRole('button', { name: /^Buka Butir/ })).not.toBeInTheDocument();
  });

  it('are only read in the archive', async () => {
    answer('get', '/questionnaires/q1/comment-threads/counts', counts(1, []));
    const { user } = await open('/questionnaires/q1');
    await user.click(await screen.findByRole('button', { name: 'Komentar (1)' }));
    const shown = within(await panel());
    expect(shown.getByText(/^Kuesioner dalam arsip/)).toBeVisible();
    expect(shown.queryByRole('textbox')).not.toBeInTheDocument();
  });
});

describe('a thread', () => {
  it('opens from a notice, is answered and resolved', async () => {
    const answered = answer('post', '/comment-threads/t1/comments', thread, 201);
    const resolved = answer('post', '/comment-threads/t1/resolve', {
      ...thread,
      state: 'RESOLVED',
      settledBy: 'Siti Rahmawati',
      settledAt: '2026-11-24T09:00:00Z',
      can: ['reopen'],
    });
    const { user } = await open('/questionnaires/q1?thread=t1');
    const shown = within(await panel());
    expect(await shown.findByText('Apakah maksudnya jelas?')).toBeVisible();
    expect(shown.getByText('pada konsep versi 2')).toBeVisible();
    await user.click(shown.getByLabelText('Balasan Anda'));
    await user.paste('Saya perbaiki.');
    await user.click(shown.getByRole('button', { name: 'Kirim balasan' }));
    expect(await screen.findByText('Komentar terkirim.')).toBeVisible();
    expect(answered.map((each) => each.body)).toEqual([{ text: 'Saya perbaiki.' }]);
    await user.click(shown.getByRole('button', { name: 'Tandai selesai' }));
    expect(await screen.findByText('Percakapan ditandai selesai.')).toBeVisible();
    expect(resolved).toHaveLength(1);
  });

  it('lets one edit what one wrote, on the version that was read, and loses nothing when it is stale', async () => {
    const edited: Sent[] = answer('put', '/comment-threads/t1/comments/c2', () =>
      edited.length === 1
        ? problem(412, 'stale-version', 'Data ini sudah diubah orang lain')
        : HttpResponse.json(thread),
    );
    const { user } = await open('/questionnaires/q1?thread=t1');
    const shown = within(await panel());
    expect(shown.queryByRole('button', { name: 'Ubah komentar 1' })).not.toBeInTheDocument();
    await user.click(await shown.findByRole('button', { name: 'Ubah komentar 2' }));
    const field = shown.getByLabelText('Ubah komentar Anda');
    expect(field).toHaveFocus();
    expect(field).toHaveValue('Menurut saya jelas.');
    await user.paste(' Sekali.');
    await user.click(shown.getByRole('button', { name: 'Simpan' }));
    expect(await shown.findByRole('alert')).toHaveTextContent('Data ini sudah diubah orang lain');
    expect(shown.getByLabelText('Ubah komentar Anda')).toHaveValue('Menurut saya jelas. Sekali.');
    await user.click(shown.getByRole('button', { name: 'Simpan' }));
    expect(await screen.findByText('Komentar disimpan.')).toBeVisible();
    expect(edited.map((each) => each.headers.get('If-Match'))).toEqual(['"4"', '"4"']);
    expect(await shown.findByRole('button', { name: 'Ubah komentar 2' })).toHaveFocus();
  });

  it('says when its author has removed it', async () => {
    answer('get', '/comment-threads/t1', () => problem(404, 'not-found', 'Tidak ditemukan'));
    await open('/questionnaires/q1?thread=t1');
    const shown = within(await panel());
    expect(await shown.findByText('Percakapan ini sudah dihapus oleh penulisnya.')).toBeVisible();
  });
});
