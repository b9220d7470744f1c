import { type Page } from '@playwright/test';

import { pairItem } from '../../dashboard/src/features/result/pair-fixture';
import { changed, type State } from './absences';

// Surveys for everybody, and results that the demonstration does not have by itself.

const CITIZENS = '/campaigns?q=DEMO-SKM';
const ALUMNI = '/campaigns?q=DEMO-ALUMNI';
const DAY = 86_400_000;
const day = (fromNow: number) => new Date(Date.now() + fromNow * DAY).toISOString().slice(0, 10);

/** As while the survey is open and a part of its answers is released. */
const interim = (page: Page) =>
  changed(page, '/campaigns/*/response-rate*', {
    status: 'OPEN',
    provisional: true,
    answered: null,
    groups: [],
    band: { from: 40, to: 50, day: day(-1) },
    interim: { number: 2, releasedOn: day(-3), answers: 84, nextOn: day(4), shown: true },
  });

const pairs = (page: Page, kind: 'importance-performance' | 'before-after') =>
  changed(page, '/campaigns/*/results', {
    sections: [{ code: 'layanan', title: { id: 'Layanan' }, items: [pairItem(kind)] }],
  });

const cameBack = (page: Page) =>
  changed(page, '/campaigns/*/mailing', {
    undelivered: 3,
    can: ['edit', 'retry'],
    failures: [
      {
        employeeId: 'e1',
        name: 'Nurbaiti Saleh',
        maskedNip: '1975**** ****** * *04',
        address: 'nurbaiti@palembang.example',
        reply: 550,
        permanent: false,
      },
      {
        employeeId: 'e2',
        name: 'Taufik Hidayat',
        maskedNip: '1981**** ****** * *07',
        address: 'taufik@palembang.example',
        returned: 'ADDRESS_UNKNOWN',
        permanent: true,
      },
      {
        employeeId: 'e3',
        name: 'Septi Wulandari',
        maskedNip: '1990**** ****** * *02',
        address: 'septi@palembang.example',
        returned: 'MAILBOX_FULL',
        permanent: false,
      },
    ],
  });

/** Views that the demonstration keeps, by what they show. */
const VIEWS = {
  rounds: 'Apa yang berubah setelah kembali bekerja?',
  'importance and performance': 'Mana yang diperbaiki lebih dahulu?',
  correlations: 'Apakah tujuh penilaian ini satu skala?',
  'oneself and others': 'Diri sendiri dan orang lain menilai',
} as const;

/** A survey that was released, with the items of its first section. */
const explore = async (page: Page, grouping?: string) => {
  const surveys = page.getByRole('combobox', { name: 'Survei', exact: true });
  const alumni = surveys.locator('option').filter({ hasText: /alumni enam/ });
  await alumni.waitFor({ state: 'attached' });
  await surveys.selectOption((await alumni.getAttribute('value')) ?? '');
  await page
    .getByRole('button', { name: /\(\d+ butir\)/ })
    .first()
    .click();
  if (grouping) {
    // on a phone the choices are folded away by now
    const choices = page.locator('details', { hasText: 'Bandingkan menurut' });
    if ((await choices.getAttribute('open')) === null)
      await choices.locator('summary').first().click();
    await page.getByRole('combobox', { name: 'Bandingkan menurut' }).selectOption(grouping);
  }
  await page.getByRole('figure').waitFor();
};

export const ANSWERS: State[] = [
  {
    name: 'mail that came back',
    at: '/campaigns/$id/mailing',
    from: '/campaigns?mode=ANONYMOUS&status=OPEN',
    given: cameBack,
  },
  { name: 'explorer: one section', at: '/explorer', when: (page) => explore(page) },
  { name: 'explorer: compared', at: '/explorer', when: (page) => explore(page, 'SEX') },
  ...Object.entries(VIEWS).map(([name, view]) => ({
    name: `explorer: ${name}`,
    at: '/explorer',
    when: async (page: Page) => {
      await page.getByRole('link', { name: view }).click();
      await page.getByRole('figure').waitFor();
    },
  })),
  {
    name: 'explorer: a link to what is gone',
    at: '/explorer?campaigns=01937c2e-5f0a-7cc3-98c4-dc0c0c07398f&items=lama',
    when: (page) => page.getByText('Survei ini tidak dapat dijelajahi').waitFor(),
  },
  {
    name: 'explorer: rounds as a table',
    at: '/explorer',
    when: async (page) => {
      await page.getByRole('link', { name: VIEWS.rounds }).click();
      await page.getByRole('button', { name: 'Tampilkan tabel' }).click();
    },
  },
  {
    name: 'results by role, oneself beside the others',
    at: '/campaigns/$id/results?cut=RATER_ROLE',
    from: '/campaigns?q=DEMO-PERILAKU',
  },
  {
    name: 'results of elements that were rated twice',
    at: '/campaigns/$id/results',
    from: '/campaigns?q=DEMO-MUTU',
  },
  {
    name: 'results of citizens, half a year ago',
    at: '/campaigns/$id/results?cut=POINT',
    from: '/campaigns?q=DEMO-LAYANAN',
  },
  {
    name: 'early results',
    at: '/campaigns/$id/results',
    from: '/campaigns?q=DEMO-ATASAN&status=OPEN',
  },
  { name: 'public page', at: '/api/v1/public/evaluations/$id', from: '/evaluations' },
  { name: 'survey for everybody', at: '/campaigns/$id', from: CITIZENS },
  {
    name: 'hours that do not count',
    at: '/campaigns/$id',
    from: CITIZENS,
    when: (page) => page.getByRole('button', { name: 'Jangan hitung rentang jam' }).click(),
  },
  { name: 'satisfaction by point', at: '/campaigns/$id/results?cut=POINT', from: CITIZENS },
  {
    name: 'interim results',
    at: '/campaigns/$id/results',
    from: ALUMNI,
    given: interim,
  },
  {
    name: 'results of importance and performance',
    at: '/campaigns/$id/results',
    from: ALUMNI,
    given: (page) => pairs(page, 'importance-performance'),
  },
  {
    name: 'results before and after',
    at: '/campaigns/$id/results',
    from: ALUMNI,
    given: (page) => pairs(page, 'before-after'),
  },
];
