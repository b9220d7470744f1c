import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';

import { answer, pageOf, problem, renderApp, withServer } from '../../testing/app';
import { counts, listed, questionnaire, thread } from './comment-fixture';

withServer();

beforeEach(() => {
  answer('get', '/questionnaires/q1', questionnaire);
  answer('get', '/questionnaires/q1/comment-threads/counts', counts(1));
  answer('get', '/questionnaires/q1/comment-threads', pageOf(listed()));
  answer('get', '/comment-threads/t1', thread);
});

async function open(address: string) {
  const app = renderApp(address);
  await screen.findByRole('heading', { level: 1 }, { timeout: 15_000 });
  return app;
}

const panel = () => screen.findByRole('dialog', { name: 'Komentar rekan' });

describe('comments in the editor', () => {
  it('are counted at the item, and stand on the draft that is saved first', async () => {
    const order: string[] = [];
    answer('put', '/questionnaires/q1', () => {
      order.push('save');
      return { ...questionnaire, version: 4 };
    });
    const sent = answer(
      'post',
      '/questionnaires/q1/comment-threads',
      () => {
        order.push('comment');
        return thread;
      },
      201,
    );
    const { user } = await open('/questionnaires/q1/edit');
    const head = await screen.findByRole('button', { name: /^1\.\s*Anda menyarankannya/ });
    expect(await within(head).findByLabelText('1 komentar belum selesai')).toBeVisible();
    await user.type(screen.getByLabelText('Judul bagian'), '!');
    await user.click(screen.getByRole('button', { name: 'Komentari: Bagian 1, Manfaat!' }));
    const shown = within(await panel());
    await user.click(shown.getByLabelText('Komentar Anda tentang Bagian 1, Manfaat!'));
    await user.paste('Judulnya pendek.');
    await user.click(shown.getByRole('button', { name: 'Kirim komentar' }));
    expect(await screen.findByText('Komentar terkirim.')).toBeVisible();
    expect(order).toEqual(['save', 'comment']);
    expect(sent[0]?.body).toEqual({ place: 'SECTION', code: 'manfaat', text: 'Judulnya pendek.' });
  });

  it('are not sent while the draft cannot be saved, and stay written', async () => {
    answer('put', '/questionnaires/q1', () =>
      problem(422, 'definition-invalid', 'Kuesioner belum dapat disimpan'),
    );
    const sent = answer('post', '/questionnaires/q1/comment-threads', thread, 201);
    const { user } = await open('/questionnaires/q1/edit');
    await user.type(screen.getByLabelText('Judul bagian'), '!');
    await user.click(await screen.findByRole('button', { name: 'Komentar (1)' }));
    const shown = within(await panel());
    await user.click(shown.getByLabelText('Komentar Anda tentang seluruh konsep'));
    await user.paste('Terlalu panjang?');
    await user.click(shown.getByRole('button', { name: 'Kirim komentar' }));
    expect(await shown.findByText(/^Konsep belum dapat disimpan/)).toBeVisible();
    expect(sent).toHaveLength(0);
    await user.click(await shown.findByRole('button', { name: /^Buka percakapan yang dimulai/ }));
    await user.click(await shown.findByRole('button', { name: 'Semua komentar' }));
    expect(await shown.findByLabelText('Komentar Anda tentang seluruh konsep')).toHaveValue(
      'Terlalu panjang?',
    );
  });

  it('lead to the item, which opens', async () => {
    const { user } = await open('/questionnaires/q1/edit');
    await user.click(await screen.findByRole('button', { name: 'Komentar (1)' }));
    const lead = within(await panel()).findByRole('button', {
      name: 'Buka Butir 1, Anda menyarankannya?',
    });
    await user.click(await lead);
    await waitFor(() => {
      expect(screen.getByLabelText('Pertanyaan atau pernyataan')).toHaveFocus();
    });
  });
});
