import { MantineProvider } from '@mantine/core';
import { render } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';

import { boxPlot } from './box-plot';
import { Chart } from './chart';
import { type Draw, spread, textWidth } from './drawing';
import { heatMap } from './heat-map';
import { toSvg } from './picture';
import { apart, quadrantMap } from './quadrant-map';
import { lookOf } from './series';
import { slopeChart } from './slope-chart';
import { stackedBars } from './stacked-bars';

const slope = slopeChart({
  axis: { from: 1, to: 5 },
  rounds: [
    { label: 'Putaran 2025', short: '2025' },
    { label: 'Putaran 2026', short: '2026' },
  ],
  lines: [
    {
      key: 'a',
      label: 'Praktik langsung cukup untuk pekerjaan sehari-hari di unit saya dan unit lain',
      points: [
        { estimate: { value: 2 }, text: '2,0; n = 30', value: '2,0' },
        {
          estimate: { value: 3, low: 2.5, high: 3.5 },
          text: '3,0 (2,5–3,5); n = 28',
          value: '3,0',
        },
      ],
    },
    {
      key: 'b',
      label: 'Materi',
      points: [{ text: 'tidak ditanyakan' }, { estimate: { value: 3 }, text: '3,0', value: '3,0' }],
    },
  ],
});

const box = boxPlot({
  axis: { from: 0, to: 10 },
  rows: [
    {
      key: 'a',
      label: 'Semua',
      text: 'median 7 (kuartil 5–8)',
      note: 'n = 40',
      box: { low: 2, lower: 5, median: 7, upper: 8, high: 10, mean: 6.6 },
      density: [
        { value: 2, share: 0.2 },
        { value: 7, share: 0.8 },
      ],
    },
    { key: 'b', label: 'Dinas', text: 'disembunyikan (n < 5)' },
  ],
});

const cell = (height: number) => ({ height, text: height.toFixed(1), spoken: `r = ${height}` });
const matrix = heatMap({
  scale: 'two-sided',
  columns: ['Teori', 'Praktik'].map((label) => ({ key: label, label })),
  rows: [
    { key: 'Teori', label: 'Teori', cells: [undefined, undefined] },
    { key: 'Praktik', label: 'Praktik', cells: [cell(0.8), undefined] },
  ],
});

const stack = stackedBars({
  parts: ['Daring', 'Tatap muka'],
  rows: [
    { key: 'a', label: 'Semua', counts: [10, 30] },
    { key: 'b', label: 'Dinas', counts: null, hidden: 'disembunyikan (n < 5)' },
  ],
});

const drawn = (draw: Draw, width = 720) => {
  const { body } = draw(width);
  return render(<svg>{body((key) => ({ id: key }))}</svg>).container;
};
const texts = (draw: Draw) => draw(720).marks.map(({ text }) => text);

describe('each value is read', () => {
  it('of rounds with its round, also one that was not asked', () => {
    expect(texts(slope).slice(1)).toEqual([
      'Praktik langsung cukup untuk pekerjaan sehari-hari di unit saya dan unit lain, Putaran 2026: 3,0 (2,5–3,5); n = 28',
      'Materi, Putaran 2025: tidak ditanyakan',
      'Materi, Putaran 2026: 3,0',
    ]);
  });

  it('of boxes, cells and parts', () => {
    expect(texts(box)).toEqual([
      'Semua: median 7 (kuartil 5–8); n = 40',
      'Dinas: disembunyikan (n < 5)',
    ]);
    expect(texts(matrix)).toEqual(['Praktik, Teori: r = 0.8']);
    expect(texts(stack)).toEqual([
      'Semua: Daring 25\u00a0% (10); n = 40',
      'Semua: Tatap muka 75\u00a0% (30); n = 40',
      'Dinas: disembunyikan (n < 5)',
    ]);
  });

  it('every mark is drawn, at every width', () => {
    for (const draw of [slope, box, matrix, stack]) {
      for (const width of [328, 720]) {
        const container = drawn(draw, width);
        for (const { key } of draw(width).marks) {
          expect(container.querySelector(`[id="${key}"] [data-ring]`)).not.toBeNull();
        }
      }
    }
  });
});

it('two dozen series differ by colour or shape', () => {
  const looks = Array.from({ length: 24 }, (_, at) => JSON.stringify(lookOf(at)));
  expect(new Set(looks).size).toBe(24);
});

describe('a map of importance and performance', () => {
  const points = [
    { x: 4.1, y: 4.4 },
    { x: 4.1, y: 4.4 },
    { x: 2.4, y: 3.1 },
  ];
  const map = quadrantMap({
    axis: { from: 1, to: 5 },
    cross: { x: 3.4, y: 3.9 },
    xName: 'Kinerja (skala 1–5)',
    yName: 'Kepentingan (skala 1–5)',
    corners: ['A Prioritas utama', 'B Pertahankan prestasi', 'C', 'D'],
    points: points.map((at, number) => ({
      key: `${number}`,
      label: `Unsur ${number}`,
      at,
      text: '',
    })),
  });

  it('shows the part of the scales where its points lie', () => {
    const ticks = [...drawn(map, 900).querySelectorAll('[aria-hidden] > text')].map(
      (one) => one.textContent,
    );
    expect(ticks).toContain('4,5');
    expect(ticks).not.toContain('1');
  });

  it('numbers that would cover each other stand apart, with a line to where they belong', () => {
    for (const width of [328, 900]) {
      const container = drawn(map, width);
      const [first, second, third] = [...container.querySelectorAll('circle[data-ring]')].map(
        (one) => ({ x: Number(one.getAttribute('cx')), y: Number(one.getAttribute('cy')) }),
      );
      if (!first || !second || !third) throw new Error('three points are drawn');
      expect(Math.hypot(first.x - second.x, first.y - second.y)).toBeGreaterThanOrEqual(24);
      expect(container.querySelectorAll('circle[r="3"]')).toHaveLength(2);
      expect(container.querySelector('[id="2"] line')).toBeNull();
    }
    const far = [
      { x: 0, y: 0 },
      { x: 50, y: 0 },
    ];
    expect(apart(far, { left: 0, top: 0, right: 100, bottom: 100 })).toEqual(far);
  });
});

describe('where things are drawn', () => {
  it('a line across rounds is named in two lines where it is wide', () => {
    const name = [...drawn(slope, 900).querySelectorAll('text')].find((one) =>
      one.textContent.startsWith('3,0 Praktik'),
    );
    expect(name?.querySelectorAll('tspan')).toHaveLength(2);
  });

  it('rounds that stand close leave out names, so that none covers its neighbour', () => {
    const points = Array.from({ length: 30 }, () => ({ estimate: { value: 1 }, text: '1,0' }));
    const scree = slopeChart({
      axis: { from: 0, to: 2 },
      rounds: points.map((_, at) => ({ label: `${at + 1}`, short: `${at + 1}` })),
      lines: [{ key: 'a', label: 'Nilai eigen', points }],
    });
    for (const width of [328, 900]) {
      const places = [
        ...drawn(scree, width).querySelectorAll('text[text-anchor="middle"] tspan'),
      ].map((one) => Number(one.getAttribute('x')));
      expect(places.length).toBeGreaterThan(5);
      places.slice(1).forEach((place, at) => {
        expect(place - (places[at] ?? 0)).toBeGreaterThan(textWidth('30'));
      });
    }
    expect(drawn(slope, 328)).toHaveTextContent('Putaran 2026');
  });

  it('half a matrix has no empty column, and on a phone no empty band for its first row', () => {
    expect(drawn(matrix).textContent).toContain('1 Teori');
    const heads = [...drawn(matrix).querySelectorAll('[text-anchor="middle"]')].map(
      (one) => one.textContent,
    );
    expect(heads).toEqual(['1', '0.8']);
    const whole = heatMap({
      scale: 'two-sided',
      columns: ['Teori', 'Praktik'].map((label) => ({ key: label, label })),
      rows: ['Teori', 'Praktik'].map((label) => ({
        key: label,
        label,
        cells: [cell(0.5), cell(0.8)],
      })),
    });
    expect(matrix(328).height).toBeLessThan(whole(328).height);
  });

  it('columns that have no room for their names are numbered, with the names in two columns where it is wide', () => {
    const columns = Array.from({ length: 9 }, (_, at) => ({
      key: `${at}`,
      label: `Dinas Kependudukan dan Pencatatan Sipil ${at}`,
    }));
    const many = heatMap({
      scale: 'two-sided',
      columns,
      rows: [{ key: 'a', label: 'Materi', cells: columns.map(() => cell(0.5)) }],
    });
    const places = [...drawn(many, 900).querySelectorAll('text')]
      .filter((one) => one.textContent.includes('Dinas'))
      .map((one) => one.getAttribute('x') ?? one.querySelector('tspan')?.getAttribute('x'));
    expect(new Set(places)).toEqual(new Set(['0', '450']));
  });

  it('labels that would overlap move apart, as little as it takes', () => {
    expect(spread([30, 30, 90], 20, 0, 100)).toEqual([20, 40, 90]);
    expect(spread([10, 10, 50], 20, 10, 100)).toEqual([10, 30, 50]);
    expect(spread([95, 95], 20, 0, 100)).toEqual([80, 100]);
    expect(spread([60, 20, 58], 20, 0, 100)).toEqual([69, 20, 49]);
  });

  it('a matrix is shaded by the steps of the scale, and numbered like its columns', () => {
    const container = drawn(matrix);
    expect(container.querySelector('[data-ring]')).toHaveAttribute('fill', 'var(--a-likert-5)');
    expect(container).toHaveTextContent('1 Teori');
    expect(container).toHaveTextContent('2 Praktik');
  });

  it('lines are named at their end, on a phone by number', () => {
    expect(drawn(slope)).toHaveTextContent('3,0 Materi');
    expect(drawn(slope, 328)).toHaveTextContent('2 Materi');
  });
});

describe('a saved picture', () => {
  const svg = toSvg([{ heading: 'Kotak', draw: box }, { draw: slope }], {
    title: 'Praktik naik',
    text: 'Uji <t> & kata.',
    notes: ['Pertanyaan: Seberapa berguna?', '40 dari 50 menjawab'],
    source: 'Survei 2026',
    demonstration: 'Demonstrasi - bukan data resmi.',
  });

  it('is a drawing of its own: white, with fonts, title, sentence, source and what kind of data', () => {
    const picture = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    expect(picture.tagName).toBe('svg');
    expect(picture.getAttribute('font-family')).toContain('system-ui');
    expect(picture.querySelector('rect')?.getAttribute('fill')).toBe('#fff');
    const words = picture.textContent;
    expect(words).toContain('Praktik naik');
    expect(words).toContain('Uji <t> & kata.');
    expect(words).toContain('Pertanyaan: Seberapa berguna?');
    expect(words).toContain('40 dari 50 menjawab');
    expect(words).toContain('Sumber: Survei 2026');
    expect(words).toContain('Demonstrasi - bukan data resmi.');
    expect(words).toContain('Kotak');
  });

  it('needs no style sheet and no script, and points at nothing', () => {
    expect(svg).not.toMatch(/var\(|class=|style=|<script|href=|tabindex/);
  });
});

it.each([
  ['rounds', slope],
  ['boxes', box],
  ['a matrix', matrix],
  ['parts', stack],
])('%s: no barrier that a machine finds', async (_, draw) => {
  const { container } = render(
    <MantineProvider env="test">
      <Chart draw={draw} summary="Grafik" />
    </MantineProvider>,
  );
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations).toEqual([]);
});
