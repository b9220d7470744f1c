import { type Page } from '@playwright/test';

import { pairItem } from '../../dashboard/src/features/result/pair-fixture';
import { changed, type State } from './absences';

// Surveys for everybody, and results that the demonstration does not have by itself.

const CITIZENS = '/campaigns?q=DEMO-SKM';
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

/** A survey that was released, with the items of its first section. */
const explore = async (page: Page, grouping?: string) => {
  const surveys = page.getByRole('combobox', { name: 'Survei', exact: true });
  const alumni = surveys.locator('option').filter({ hasText: /alumni/ });
  await alumni.waitFor({ state: 'attached' });
  await surveys.selectOption((await alumni.getAttribute('value')) ?? '');
  await page
    .getByRole('button', { name: /\(\d+ butir\)/ })
    .first()
    .click();
  if (grouping) {
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
    from: '/campaigns?status=RELEASED',
    given: interim,
  },
  {
    name: 'results of importance and performance',
    at: '/campaigns/$id/results',
    from: '/campaigns?status=RELEASED',
    given: (page) => pairs(page, 'importance-performance'),
  },
  {
    name: 'results before and after',
    at: '/campaigns/$id/results',
    from: '/campaigns?status=RELEASED',
    given: (page) => pairs(page, 'before-after'),
  },
];
