import { screen, within } from '@testing-library/react';
import axe from 'axe-core';
import type { JsonBodyType } from 'msw';
import { describe, expect, it } from 'vitest';

import { fakeApi, renderAdminPage } from '../../../testing/admin-page';
import { answer } from '../../../testing/app';
import { partsOf } from '../drawings';
import { A, choice, exploration, item, offer, shown } from '../explorer-fixture';
import type { ChartKind, Exploration, PairShift, Structure } from '../model';
import { mostFactors } from './structure-controls';

fakeApi();

const json = (value: unknown) => value as JsonBodyType;
const all = [{ key: 'all', name: 'Semua', hidden: false, pooled: false }];

const structure: Structure = {
  hidden: false,
  n: 160,
  kmo: 0.68,
  bartlett: 310.2,
  degreesOfFreedom: 3,
  p: 0.0000001,
  suggested: 1,
  factors: 2,
  eigenvalues: [
    { value: 1.9, random: 1.2 },
    { value: 0.7, random: 1.0 },
    { value: 0.4, random: 0.9 },
  ],
  explained: [0.4, 0.2],
  factorCorrelations: [
    [1, 0.31],
    [0.31, 1],
  ],
  items: [
    { key: 'a', loadings: [0.81, 0.12], communality: 0.67, adequacy: 0.7 },
    { key: 'b', loadings: [-0.05, 0.62], communality: 0.39, adequacy: 0.6 },
  ],
};

const scales = exploration({
  chart: 'SCREE',
  alternatives: ['LOADINGS', 'CORRELATION_MATRIX'],
  recipe: { campaignIds: [A], items: ['a', 'b'], method: 'STRUCTURE' },
  groups: all,
  items: [
    item('a', 'Teori', [shown('all', [1, 3, 10, 6], 3.05)]),
    item('b', 'Praktik', [shown('all', [1, 3, 10, 6], 3.05)]),
  ],
  tests: [],
  structure,
});

const marks = (found: Exploration, chart: ChartKind) =>
  partsOf(found, chart).map(({ heading, draw }) => ({
    heading,
    marks: draw(720).marks.map(({ text }) => text),
  }));

describe('the structure of scales', () => {
  it('is eigenvalues beside those of chance, and loadings of which weak ones have no colour', () => {
    expect(marks(scales, 'SCREE')[0]?.marks).toEqual([
      'Nilai eigen faktor, 1: 1,90',
      'Nilai eigen faktor, 2: 0,70',
      'Nilai eigen faktor, 3: 0,40',
      'Batas data acak (95 %), 1: 1,20',
      'Batas data acak (95 %), 2: 1,00',
      'Batas data acak (95 %), 3: 0,90',
    ]);
    expect(marks(scales, 'LOADINGS')[0]?.marks[0]).toBe(
      'Teori, Faktor 1: muatan 0,81; komunalitas 0,67; faktor ini 40\u00a0% ragam',
    );
  });

  it('draws nothing where it is withheld', () => {
    const none = {
      ...scales,
      structure: { ...structure, hidden: true, eigenvalues: [], items: [] },
    };
    expect(marks(none, 'SCREE')).toEqual([]);
    expect(marks(none, 'LOADINGS')).toEqual([]);
  });

  it('stands as a table, says which loadings are weak, and can be turned otherwise', async () => {
    answer('get', '/explorations/choices', json([choice()]));
    answer('get', `/explorations/choices/${A}`, json(offer));
    answer('get', '/explorations/views', json([]));
    const ran = answer('post', '/explorations/run', json(scales));
    const { user } = await renderAdminPage(
      `/explorer?campaigns=${A}&items=terapan,sesi.a,sesi.b&method=STRUCTURE`,
    );
    const table = await screen.findByRole('table', { name: 'Muatan faktor' });
    // six factors do not fit on a phone
    const frame = screen.getByRole('region', { name: 'Tabel muatan faktor' });
    expect(frame).toContainElement(table);
    expect(frame).toHaveAttribute('tabindex', '0');
    expect(within(table).getByText('0,81').className).toMatch(/strong/);
    expect(within(table).getByText('0,12').className).toMatch(/weak/);
    expect(screen.getByText(/Korelasi antarfaktor: 1–2 0,31/)).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Banyaknya faktor' }), '1');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Rotasi faktor' }), 'VARIMAX');
    await screen.findByRole('table', { name: 'Muatan faktor' });
    expect(ran.at(-1)?.body).toEqual({
      campaignIds: [A],
      items: ['terapan', 'sesi.a', 'sesi.b'],
      method: 'STRUCTURE',
      factors: 1,
      rotation: 'VARIMAX',
    });
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations).toEqual([]);
  });

  it('has no more factors than so many items determine', () => {
    expect([3, 4, 5, 6, 8, 30].map(mostFactors)).toEqual([1, 1, 2, 3, 4, 10]);
  });
});

describe('answers against the roster', () => {
  it('is both shares of each group, cut by cut, hidden ones said', () => {
    const found = exploration({
      chart: 'SHARES',
      groups: all,
      representation: {
        cuts: [
          {
            cut: 'SEX',
            groups: [
              {
                key: 'F',
                name: 'Perempuan',
                hidden: false,
                pooled: false,
                invited: 40,
                answered: 30,
                invitedShare: 0.4,
                answeredShare: 0.5,
              },
              { key: 'M', name: 'Laki-laki', hidden: true, pooled: false },
            ],
          },
        ],
      },
    });
    expect(marks(found, 'SHARES')).toEqual([
      {
        heading: undefined,
        marks: [
          'Perempuan, Bagian dari yang diundang (%): 40\u00a0%; n = 40',
          'Perempuan, Bagian dari yang menjawab (%): 50\u00a0%; n = 30',
          'Laki-laki, Bagian dari yang diundang (%): disembunyikan (n < 5)',
          'Laki-laki, Bagian dari yang menjawab (%): disembunyikan (n < 5)',
        ],
      },
    ]);
  });

  it('of which nothing is told yet say so cut by cut', () => {
    const found = exploration({
      chart: 'SHARES',
      groups: all,
      representation: { cuts: [{ cut: 'SEX', obstacle: 'AFTER_CLOSING', groups: [] }] },
    });
    expect(marks(found, 'SHARES')[0]?.marks).toEqual([
      'Jenis kelamin, Bagian dari yang diundang (%): setelah survei ditutup',
      'Jenis kelamin, Bagian dari yang menjawab (%): setelah survei ditutup',
    ]);
  });

  it('stay in view where every group is hidden', () => {
    const group = { key: 'M', name: 'Laki-laki', hidden: true, pooled: false };
    const found = exploration({
      chart: 'SHARES',
      groups: all,
      representation: { cuts: [{ cut: 'SEX', obstacle: 'AFTER_CLOSING', groups: [group] }] },
    });
    expect(marks(found, 'SHARES')[0]?.marks[0]).toMatch(/^Laki-laki, .*disembunyikan \(n < 5\)$/);
  });
});

describe('two ratings of the same people', () => {
  const shift: PairShift = {
    group: 'all',
    hidden: false,
    firstN: 24,
    firstMean: 2.08,
    secondN: 24,
    secondMean: 3.75,
    n: 24,
    difference: 1.67,
    low: 1.4,
    high: 1.9,
  };
  const row = {
    key: 'mampu.a',
    text: 'Menyusun laporan',
    kind: 'before-after' as const,
    first: 'Dulu',
    second: 'Kini',
    from: 1,
    to: 5,
    figures: [shift],
  };
  const pairs = exploration({
    chart: 'SLOPE',
    alternatives: ['DOTS'],
    groups: all,
    pairs: {
      rows: [
        row,
        {
          ...row,
          key: 'mampu.b',
          text: 'Melayani',
          figures: [{ group: 'all', hidden: true, reason: 'SMALL_GROUP' as const }],
        },
      ],
    },
    tests: [
      {
        item: 'mampu.a',
        groups: ['all'],
        kind: 'WITHIN',
        adjustedP: 0.0001,
        significant: true,
        sentence: '"Menyusun laporan": "Kini" dinilai lebih tinggi daripada "Dulu".',
      },
    ],
  });

  it('is a line from the one to the other, or the difference with its interval', () => {
    expect(marks(pairs, 'SLOPE')[0]?.marks).toEqual([
      'Menyusun laporan, Dulu: 2,08; n = 24',
      'Menyusun laporan, Kini: 3,75; n = 24',
      'Melayani, Dulu: disembunyikan (n < 5)',
      'Melayani, Kini: disembunyikan (n < 5)',
    ]);
    const [difference] = marks(pairs, 'DOTS');
    expect(difference?.heading).toBe('Kini dikurangi Dulu');
    expect(difference?.marks[0]).toContain('+1,67 (1,40; 1,90); n = 24');
  });

  it('has a line for each group of a row', () => {
    const grouped = exploration({
      groups: [...all, { key: 'F', name: 'Perempuan', hidden: false, pooled: false }],
      pairs: { rows: [{ ...row, figures: [shift, { ...shift, group: 'F', firstMean: 2.5 }] }] },
    });
    expect(marks(grouped, 'SLOPE')[0]?.marks).toContain('Perempuan, Dulu: 2,50; n = 24');
  });

  it('names the row in its test', async () => {
    answer('get', '/explorations/choices', json([choice()]));
    answer('get', `/explorations/choices/${A}`, json(offer));
    answer('get', '/explorations/views', json([]));
    answer('post', '/explorations/run', json(pairs));
    await renderAdminPage(`/explorer?campaigns=${A}&items=terapan&method=PAIRED`);
    const title = await screen.findByRole('heading', { name: 'Uji perbedaan' });
    expect(title).toBeVisible();
    expect(screen.getByText('Menyusun laporan', { selector: 'summary span' })).toBeVisible();
  });
});
