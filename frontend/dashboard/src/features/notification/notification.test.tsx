import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';

import { fakeApi, pageOf, path, renderAdminPage } from '../../testing/admin-page';

const server = fakeApi();

const notice = {
  id: 'n1',
  kind: 'RECOMMENDATION_ISSUED',
  title: 'Rekomendasi baru untuk unit Anda',
  detail: 'Menunggu tanggapan unit Anda.',
  path: '/recommendations/r1',
  createdAt: '2026-11-24T07:00:00Z',
  readAt: null,
};

describe('notices', () => {
  it('are listed, lead to their page, and can all be marked as read', async () => {
    let read = 0;
    server.use(
      http.get(path('/me/notices/settings'), () =>
        HttpResponse.json({ version: 0, email: 'a@b.example', byMail: true, language: 'id' }),
      ),
      http.get(path('/me/notices'), () => HttpResponse.json(pageOf(notice))),
      http.post(path('/me/notices/read-all'), () => {
        read++;
        return HttpResponse.json({ unread: 0 });
      }),
    );
    const { user } = await renderAdminPage('/notices');
    expect(await screen.findByRole('link', { name: notice.title })).toHaveAttribute(
      'href',
      '/recommendations/r1',
    );
    await user.click(screen.getByRole('button', { name: 'Tandai semua sudah dibaca' }));
    expect(await screen.findByText('Semua pemberitahuan ditandai sudah dibaca.')).toBeVisible();
    expect(read).toBe(1);
    expect(screen.getByText('a@b.example')).toBeVisible();
  });

  it('of surveys lead to the pages of respondents', async () => {
    server.use(
      http.get(path('/me/notices/settings'), () =>
        HttpResponse.json({ version: 0, email: null, byMail: true, language: 'id' }),
      ),
      http.get(path('/me/notices'), () =>
        HttpResponse.json(
          pageOf({ ...notice, title: 'Survei menunggu Anda', path: '/survei/c1', readAt: 'x' }),
        ),
      ),
    );
    await renderAdminPage('/notices');
    expect(await screen.findByRole('link', { name: 'Survei menunggu Anda' })).toHaveAttribute(
      'href',
      '/survei/c1',
    );
  });

  it('of comments lead to the thread', async () => {
    server.use(
      http.get(path('/me/notices/settings'), () =>
        HttpResponse.json({ version: 0, email: null, byMail: true, language: 'id' }),
      ),
      http.get(path('/me/notices'), () =>
        HttpResponse.json(
          pageOf({
            ...notice,
            kind: 'COMMENT_WRITTEN',
            title: 'Komentar baru pada kuesioner',
            path: '/questionnaires/q1?thread=01937c2e-5f0a-7cc3-98c4-dc0c0c07398f',
          }),
        ),
      ),
    );
    await renderAdminPage('/notices');
    expect(
      await screen.findByRole('link', { name: 'Komentar baru pada kuesioner' }),
    ).toHaveAttribute('href', '/questionnaires/q1?thread=01937c2e-5f0a-7cc3-98c4-dc0c0c07398f');
  });
});
