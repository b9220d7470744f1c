import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { fakeApi, path, renderAdminPage } from '../../testing/admin-page';
import { rate, results } from './result-fixture';

const server = fakeApi();
const release = {
  campaignId: 'c1',
  rows: 40,
  minimumGroup: 5,
  attributes: [
    { cut: 'UNIT', withheld: 6 },
    { cut: 'SEX', withheld: 40 },
  ],
  variables: [
    { name: 'unit', label: 'Unit kerja', measure: 'NOMINAL', note: null },
    { name: 'materi', label: 'Materi', measure: 'ORDINAL', note: null },
    { name: 'praktik', label: 'Praktik', measure: 'ORDINAL', note: null },
  ],
  leftOut: [{ code: 'saran', text: { id: 'Saran Anda' }, reason: 'NEVER_JOINED' }],
  releasedAt: null,
};
const job = (status: string, rowsWritten: number, more = {}) => ({
  id: 'e1',
  version: 1,
  campaignId: 'c1',
  format: 'SAV',
  language: 'id',
  status,
  rowsTotal: 40,
  rowsWritten,
  failure: null,
  createdAt: '2026-11-30T07:00:00Z',
  updatedAt: '2026-11-30T07:00:00Z',
  can: status === 'DONE' ? ['download'] : [],
  ...more,
});

beforeEach(() => {
  server.use(
    http.get(path('/campaigns/c1/response-rate'), () => HttpResponse.json(rate())),
    http.get(path('/campaigns/c1/results'), () => HttpResponse.json(results())),
    http.get(path('/campaigns/c1/row-release'), () => HttpResponse.json(release)),
  );
});

const kept = URL.createObjectURL;
afterEach(() => {
  URL.createObjectURL = kept;
});

async function open() {
  await renderAdminPage('/campaigns/c1/results');
  await userEvent.click(await screen.findByRole('button', { name: 'Unduh' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: /Jawaban per baris/ }));
  return screen.findByRole('dialog', { name: 'Unduh jawaban per baris' });
}

describe('answers row by row', () => {
  it('says what is inside before anything is downloaded', async () => {
    const dialog = await open();
    expect(await within(dialog).findByText(/^40 baris, satu per jawaban/)).toBeVisible();
    expect(dialog).toHaveTextContent('dimiliki sekurang-kurangnya 5 baris');
    expect(dialog).toHaveTextContent('Unit kerja: disamarkan pada 6 dari 40 baris');
    expect(dialog).toHaveTextContent('Jenis kelamin: tidak tertulis');
    expect(dialog).toHaveTextContent('2 kolom jawaban');
    expect(dialog).toHaveTextContent('Saran Anda: tidak pernah disandingkan dengan jawaban lain');
    for (const format of ['XLSX', 'CSV', 'SPSS (.sav)', 'R (ZIP)', 'JSON Lines']) {
      expect(within(dialog).getByRole('button', { name: format })).toBeVisible();
    }
  });

  it('asks for a file, waits for it and saves it', async () => {
    const asked: unknown[] = [];
    const answers = [job('RUNNING', 10), job('DONE', 40)];
    server.use(
      http.post(path('/campaigns/c1/row-exports'), async ({ request }) => {
        asked.push(await request.json());
        return HttpResponse.json(job('QUEUED', 0), { status: 202 });
      }),
      http.get(path('/campaigns/c1/row-exports/e1'), () =>
        HttpResponse.json(answers.length > 1 ? answers.shift() : answers[0]),
      ),
      http.get(path('/campaigns/c1/row-exports/e1/file'), () => HttpResponse.text('$FL2')),
    );
    const saved = vi.fn<(blob: Blob) => string>(() => 'blob:file');
    URL.createObjectURL = saved as typeof URL.createObjectURL;
    const dialog = await open();
    await userEvent.click(await within(dialog).findByRole('button', { name: 'SPSS (.sav)' }));
    expect(await within(dialog).findByText('Menyusun SPSS (.sav)')).toBeVisible();
    expect(
      await within(dialog).findByRole('button', { name: 'Unduh lagi' }, { timeout: 5_000 }),
    ).toBeVisible();
    await vi.waitFor(() => {
      expect(saved).toHaveBeenCalledOnce();
    });
    expect(await saved.mock.calls[0]?.[0].text()).toBe('$FL2');
    expect(asked).toEqual([{ format: 'SAV' }]);
  });

  it('says why rows are not given', async () => {
    server.use(
      http.get(path('/campaigns/c1/row-release'), () =>
        HttpResponse.json(
          {
            type: '/problems/rows-too-few',
            title: 'Jawaban terlalu sedikit untuk diunduh per baris',
            status: 409,
          },
          { status: 409, headers: { 'Content-Type': 'application/problem+json' } },
        ),
      ),
    );
    const dialog = await open();
    expect(
      await within(dialog).findByText('Jawaban terlalu sedikit untuk diunduh per baris'),
    ).toBeVisible();
  });

  it('are not offered while answers arrive', async () => {
    server.use(
      http.get(path('/campaigns/c1/response-rate'), () =>
        HttpResponse.json(rate({ status: 'OPEN', provisional: true })),
      ),
    );
    await renderAdminPage('/campaigns/c1/results');
    await userEvent.click(await screen.findByRole('button', { name: 'Unduh' }));
    expect(await screen.findByRole('menuitem', { name: 'Unduh CSV' })).toBeVisible();
    expect(screen.queryByRole('menuitem', { name: /Jawaban per baris/ })).toBeNull();
  });
});
