import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';

import { fakeApi, path, renderAdminPage } from '../../testing/admin-page';
import type { Sample } from './model';

const server = fakeApi();

const campaign = {
  id: 'c1',
  version: 3,
  evaluationId: 'e1',
  evaluationTitle: 'Evaluasi pembinaan 2026',
  questionnaireTitle: 'Penilaian atasan',
  questionnaireNumber: 1,
  code: 'S-2026-01',
  title: 'Survei pelayanan publik',
  mode: 'NAMED',
  status: 'OPEN',
  respondentRole: 'PARTICIPANT',
  cohorts: [],
  raters: [],
  strata: [],
  earlierNumbers: [],
  raterMinimums: [],
  audience: { units: [], unitsBelow: true, sessions: [] },
  opensAt: '2026-12-01T01:00:00Z',
  closesAt: '2026-12-14T10:00:00Z',
  cuts: ['UNIT'],
  graceHours: 24,
  minimumGroup: 5,
  minimumVerbatim: 10,
  can: [],
};

const all = { key: 'all', invited: 100, neededByTable: 80, neededForTen: 50 };
const whole: Sample = {
  campaignId: 'c1',
  mode: 'NAMED',
  counted: true,
  cuts: ['UNIT'],
  minimumGroup: 5,
  groups: [{ ...all, label: null, answered: 44, margin: 0.111 }],
};

const MESSAGE = 'Survei "Pelayanan & praktik"\n\nhttps://a.example/survei/c1';

function serve(sampleOf: (cut: string | null) => Sample) {
  server.use(
    http.get(path('/campaigns/c1'), () => HttpResponse.json(campaign)),
    http.get(path('/campaigns/c1/progress'), () => HttpResponse.json({ invited: 0 })),
    http.get(path('/campaigns/c1/mailing'), () =>
      HttpResponse.json({
        byMail: true,
        invitedOn: '2026-12-01',
        addressed: 83,
        withoutAddress: 17,
        waiting: 0,
        undelivered: 0,
        reminders: [],
        failures: [],
        can: [],
      }),
    ),
    http.get(path('/campaigns/c1/sample'), ({ request }) =>
      HttpResponse.json(sampleOf(new URL(request.url).searchParams.get('cut'))),
    ),
    http.get(path('/campaigns/c1/message'), () =>
      HttpResponse.json({
        link: 'https://a.example/survei/c1',
        message: MESSAGE,
        links: [
          {
            question: 'Di loket mana?',
            answer: 'Loket 2',
            link: 'https://a.example/survei/c1?isi_loket=2',
          },
        ],
      }),
    ),
  );
}

describe('answers against the sample needed', () => {
  it('are told for all and by group, without the counts that are protected', async () => {
    serve((cut) =>
      cut === 'UNIT'
        ? {
            ...whole,
            groups: [
              { ...all, label: null, answered: 85, margin: 0.041 },
              { ...all, key: 'u1', label: 'Dinas Kesehatan', answered: 60, margin: 0.08 },
              { ...all, key: 'u2', label: 'Kecamatan Plaju', answered: null, margin: null },
            ],
          }
        : whole,
    );
    const { user } = await renderAdminPage('/campaigns/c1');
    const table = await screen.findByRole('table', { name: 'Jawaban terhadap kebutuhan sampel' });
    expect(
      within(table).getByRole('row', { name: 'Semua 100 44 80 50 kurang 6 lagi untuk ±10 poin' }),
    ).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Rinci menurut' }), 'Unit kerja');
    expect(
      await screen.findByRole('row', {
        name: /^Semua 100 85 80 50 cukup menurut tabel \(±4\s?%\)$/,
      }),
    ).toBeVisible();
    expect(
      screen.getByRole('row', { name: /^Dinas Kesehatan 100 60 80 50 cukup untuk ±10 poin/ }),
    ).toBeVisible();
    expect(
      screen.getByRole('row', {
        name: 'Kecamatan Plaju 100 tidak disebut 80 50 jumlahnya dilindungi',
      }),
    ).toBeVisible();
  });

  it('of an anonymous survey wait for the release', async () => {
    serve(() => ({
      ...whole,
      counted: false,
      groups: [{ ...all, label: null, answered: null, margin: null }],
    }));
    await renderAdminPage('/campaigns/c1');
    expect(await screen.findByRole('row', { name: 'Semua 100 80 50' })).toBeVisible();
    expect(screen.queryByRole('columnheader', { name: 'Menjawab' })).not.toBeInTheDocument();
    expect(screen.queryByRole('combobox', { name: 'Rinci menurut' })).not.toBeInTheDocument();
  });
});

describe('inviting without mail', () => {
  it('offers as many sheets of cards as there are people, and a message to copy and to send', async () => {
    serve(() => whole);
    const { user } = await renderAdminPage('/campaigns/c1');
    expect(await screen.findByText(/untuk 17 orang tanpa surel, cetak 3 lembar/)).toBeVisible();
    expect(await screen.findByRole('link', { name: 'Buka WhatsApp' })).toHaveAttribute(
      'href',
      `https://wa.me/?text=${encodeURIComponent(MESSAGE)}`,
    );
    const write = vi.spyOn(navigator.clipboard, 'writeText');
    await user.click(screen.getByRole('button', { name: 'Salin pesan' }));
    expect(write).toHaveBeenCalledWith(MESSAGE);
    expect(await screen.findByText('Pesan disalin')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Salin tautan Loket 2' }));
    expect(write).toHaveBeenLastCalledWith('https://a.example/survei/c1?isi_loket=2');
  });

  it('says what went wrong when the cards cannot be made', async () => {
    serve(() => whole);
    server.use(
      http.get(path('/campaigns/c1/cards'), () =>
        HttpResponse.json({ title: 'Layanan sibuk', status: 503 }, { status: 503 }),
      ),
    );
    const { user } = await renderAdminPage('/campaigns/c1');
    await user.click(await screen.findByRole('button', { name: 'Unduh kartu (PDF)' }));
    expect(await screen.findByRole('alert')).toBeVisible();
  });
});
