import { render } from '@testing-library/react';
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';

import { partsOf } from './drawings';
import { A, B, exploration, hidden, item, shown } from './explorer-fixture';
import type { ChartKind, Exploration } from './model';

const read = (found: Exploration, chart: ChartKind) =>
  partsOf(found, chart).map(({ heading, draw }) => ({
    heading,
    marks: draw(720).marks.map(({ text }) => text),
  }));

const two = exploration({
  items: [
    item('a', 'Teori', [shown('F', [0, 2, 10, 8], 3.3), hidden('M')]),
    item('b', 'Praktik', [shown('F', [5, 5, 5, 5], 2.5), shown('M', [0, 0, 10, 10], 3.5)]),
  ],
});
const HIDDEN = 'disembunyikan (n < 5)';

describe('every value of every kind of chart is read', () => {
  it('means in one drawing, groups as series', () => {
    expect(read(two, 'DOTS')).toEqual([
      {
        heading: undefined,
        marks: [
          'Teori, Perempuan: 3,3 (3,0–3,6); n = 20',
          `Teori, Laki-laki: ${HIDDEN}`,
          'Praktik, Perempuan: 2,5 (2,2–2,8); n = 20',
          'Praktik, Laki-laki: 3,5 (3,2–3,8); n = 20',
        ],
      },
    ]);
  });

  it('distributions item by item where there are groups', () => {
    const [first, second] = read(two, 'DIVERGING_BARS');
    expect(first?.heading).toBe('Teori');
    expect(first?.marks).toContain('Perempuan: Setuju 50\u00a0% (10); n = 20');
    expect(first?.marks).toContain(`Laki-laki: ${HIDDEN}`);
    expect(second?.heading).toBe('Praktik');
  });

  it('distributions of several items share one axis, so that they compare by eye', () => {
    const middles = partsOf(two, 'DIVERGING_BARS').map(({ draw }) => {
      const { container } = render(
        createElement(
          'svg',
          {},
          draw(720).body(() => ({})),
        ),
      );
      return container.querySelector('line[stroke="var(--a-ink)"]')?.getAttribute('x1');
    });
    expect(middles[0]).toBe(middles[1]);
  });

  it('distributions on the same scale in one drawing where there are none', () => {
    const [group] = two.groups;
    const alone = { ...two, groups: group ? [group] : [] };
    expect(read(alone, 'DIVERGING_BARS')).toHaveLength(1);
  });

  it('a map of means', () => {
    expect(read(two, 'HEAT_MAP')[0]?.marks).toEqual([
      'Teori, Perempuan: 3,3 (3,0–3,6); n = 20',
      `Teori, Laki-laki: ${HIDDEN}`,
      'Praktik, Perempuan: 2,5 (2,2–2,8); n = 20',
      'Praktik, Laki-laki: 3,5 (3,2–3,8); n = 20',
    ]);
  });

  it('boxes with their quartiles', () => {
    expect(read(two, 'BOX')[0]?.marks).toEqual([
      'Perempuan: median 3 (kuartil 2–4); n = 20',
      `Laki-laki: ${HIDDEN}`,
    ]);
  });

  it('shares of options', () => {
    expect(read(two, 'BARS')[0]?.marks.slice(0, 4)).toEqual([
      'Tidak setuju, Perempuan: 0\u00a0% (0)',
      `Tidak setuju, Laki-laki: ${HIDDEN}`,
      'Kurang setuju, Perempuan: 10\u00a0% (2)',
      `Kurang setuju, Laki-laki: ${HIDDEN}`,
    ]);
    expect(read(two, 'STACKED_BARS')[0]?.marks[0]).toBe(
      'Perempuan: Kurang setuju 10\u00a0% (2); n = 20',
    );
  });

  it('rounds as lines', () => {
    const rounds = {
      ...two,
      groups: [
        { key: A, name: 'Putaran 1', hidden: false, pooled: false },
        { key: B, name: 'Putaran 2', hidden: false, pooled: false },
      ],
    };
    expect(read(rounds, 'SLOPE')[0]?.marks[2]).toBe('Praktik, Putaran 1: 2,5 (2,2–2,8); n = 20');
  });

  it('importance and performance with their quadrant', () => {
    const found = exploration({
      map: {
        importanceAxis: 3.4,
        performanceAxis: 3,
        points: [
          {
            key: 'l.ramah',
            text: 'Keramahan',
            importanceN: 38,
            importance: 3.5,
            performanceN: 37,
            performance: 3.1,
            unsure: true,
            quadrant: 'KEEP',
          },
          {
            key: 'l.cepat',
            text: 'Kecepatan',
            importanceN: 38,
            importance: 3.8,
            performanceN: 37,
            performance: 2.1,
            gapN: 36,
            gap: -1.7,
            unsure: false,
            quadrant: 'ACT',
          },
        ],
      },
    });
    expect(read(found, 'IPA_MAP')[0]?.marks).toEqual([
      '1. Keramahan: kepentingan 3,50 (n = 38), kinerja 3,10 (n = 37); B Pertahankan prestasi (belum pasti)',
      '2. Kecepatan: kepentingan 3,80 (n = 38), kinerja 2,10 (n = 37); selisih\u00a0−1,70 (n = 36); A Prioritas utama',
    ]);
  });

  it('correlations below the diagonal, hidden ones as such', () => {
    const found = {
      ...two,
      correlations: {
        keys: ['a', 'b', 'c'],
        cells: [
          { row: 1, column: 0, hidden: false, n: 38, value: 0.54, low: 0.26, high: 0.73 },
          { row: 2, column: 0, hidden: true, reason: 'SMALL_GROUP' as const },
        ],
      },
    };
    expect(read(found, 'CORRELATION_MATRIX')[0]?.marks).toEqual([
      'Praktik, Teori: r = 0,54 (0,26–0,73); n = 38',
      `c, Teori: ${HIDDEN}`,
    ]);
  });

  it('the response by group, and scores of promoters', () => {
    const rate = exploration({
      recipe: { campaignIds: [A], method: 'RESPONSE' },
      groups: [
        {
          key: 'F',
          name: 'Perempuan',
          hidden: false,
          pooled: false,
          invited: 25,
          answered: 20,
          rate: 0.8,
        },
        { key: 'M', name: 'Laki-laki', hidden: true, pooled: false },
      ],
    });
    expect(read(rate, 'BARS')[0]?.marks).toEqual([
      'Perempuan: 80\u00a0% (20/25)',
      `Laki-laki: ${HIDDEN}`,
    ]);
    const rating = {
      ...item('r', 'Akan menyarankan?', [
        { ...shown('F', [0, 0, 0, 0, 0, 0, 2, 3, 5, 6, 4], 8.1), promoterScore: 0.4 },
        hidden('M'),
      ]),
      type: 'rating',
      options: [],
    };
    const scores = exploration({
      recipe: { campaignIds: [A], method: 'PROMOTER_SCORE' },
      items: [rating],
    });
    expect(read(scores, 'BARS')[0]?.marks[0]).toBe('Perempuan: +40; n = 20');
    expect(read(scores, 'STACKED_BARS')[0]?.marks.slice(0, 3)).toEqual([
      'Perempuan: Detraktor (0–6) 10\u00a0% (2); n = 20',
      'Perempuan: Pasif (7–8) 40\u00a0% (8); n = 20',
      'Perempuan: Promotor (9–10) 50\u00a0% (10); n = 20',
    ]);
  });
});

it('scales of other lengths share no axis', () => {
  const rating = { ...item('r', 'Nilai', [shown('F', [1, 2], 8)]), type: 'rating', options: [] };
  const mixed = exploration({ items: [...two.items, rating] });
  expect(partsOf(mixed, 'DOTS').map(({ key }) => key)).toEqual(['a', 'r']);
});
