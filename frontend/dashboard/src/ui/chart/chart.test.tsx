import { MantineProvider } from '@mantine/core';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';

import { LikertBar } from '../likert/likert-bar';
import { barChart } from './bar-chart';
import { Chart } from './chart';
import { dotPlot } from './dot-plot';
import { FigureTable } from './figure-table';
import type { Draw } from './drawing';
import { quadrantMap } from './quadrant-map';

function show(children: ReactNode) {
  return render(<MantineProvider env="test">{children}</MantineProvider>);
}

const names = () => screen.getAllByRole('option').map((one) => one.getAttribute('aria-label'));

const likert = (
  <LikertBar
    title="Praktik langsung dinilai paling rendah"
    scale={['Tidak setuju', 'Kurang setuju', 'Setuju', 'Sangat setuju']}
    rows={[
      { key: 'a', label: 'Materi', counts: [1, 4, 0, 5], missing: 2, note: '2,9' },
      { key: 'b', label: 'Praktik', counts: null },
    ]}
  />
);

const dots = dotPlot({
  axis: { from: 1, to: 5 },
  series: ['Diri sendiri', 'Penilai lain'],
  rows: [
    {
      key: 'ramah',
      label: 'Ramah',
      dots: [
        { estimate: { value: 4.5, low: 4, high: 5 }, text: '4,5 (4,0–5,0)', note: 'n = 9' },
        { estimate: { value: 3.2 }, text: '3,2', note: 'n = 15' },
      ],
    },
    {
      key: 'cepat',
      label: 'Cepat',
      dots: [
        { estimate: { value: 4 }, text: '4,0', note: 'n = 9' },
        { text: 'disembunyikan (n < 5)' },
      ],
    },
  ],
});

const bars = barChart({
  rows: [
    { key: 'a', label: 'Jejaring', bars: [{ share: 0.75, text: '75 % (30)' }] },
    { key: 'b', label: 'Materi', bars: [{ share: null, text: 'disembunyikan (n < 5)' }] },
  ],
});

const map = quadrantMap({
  axis: { from: 1, to: 5 },
  cross: { x: 3, y: 3 },
  xName: 'Kinerja',
  yName: 'Kepentingan',
  corners: ['A', 'B', 'C', 'D'],
  points: [
    { key: 'a', label: 'Cepat', at: { x: 2, y: 4 }, text: 'kinerja 2,0; A' },
    { key: 'b', label: 'Ramah', text: 'disembunyikan (n < 5)' },
  ],
});

describe('a chart is read value by value', () => {
  it('of a distribution each share with its count and n, and what was not answered', () => {
    show(likert);
    expect(names()).toEqual([
      'Materi: Tidak setuju 10\u00a0% (1); n = 10',
      'Materi: Kurang setuju 40\u00a0% (4); n = 10',
      'Materi: Sangat setuju 50\u00a0% (5); n = 10',
      'Materi: Tidak dijawab 2; n = 10',
      'Praktik: disembunyikan (n < 5)',
    ]);
  });

  it('of estimates each with its interval, series and n, and why one is missing', () => {
    show(<Chart draw={dots} summary="Dua perilaku" />);
    expect(names()).toEqual([
      'Ramah, Diri sendiri: 4,5 (4,0–5,0); n = 9',
      'Ramah, Penilai lain: 3,2; n = 15',
      'Cepat, Diri sendiri: 4,0; n = 9',
      'Cepat, Penilai lain: disembunyikan (n < 5)',
    ]);
  });

  it('of quadrants by number, also those that have no place', () => {
    show(<Chart draw={map} summary="Peta" />);
    expect(names()).toEqual(['1. Cepat: kinerja 2,0; A', '2. Ramah: disembunyikan (n < 5)']);
  });

  it('is one stop of the Tab key; arrows, Home and End go from mark to mark', async () => {
    const user = userEvent.setup();
    show(<Chart draw={dots} summary="Dua perilaku" />);
    const at = (name: RegExp) => screen.getByRole('option', { name });
    await user.tab();
    expect(at(/Ramah, Diri/)).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(at(/Ramah, Penilai/)).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(at(/Cepat, Penilai/)).toHaveFocus();
    expect(screen.getByText('Cepat, Penilai lain: disembunyikan (n < 5)')).toBeInTheDocument();
    await user.keyboard('{ArrowDown}');
    expect(at(/Cepat, Penilai/)).toHaveFocus();
    await user.keyboard('{Home}');
    expect(at(/Ramah, Diri/)).toHaveFocus();
    await user.keyboard('{End}{ArrowLeft}{ArrowUp}');
    expect(at(/Ramah, Diri/)).toHaveFocus();
    await user.tab();
    expect(document.body).toHaveFocus();
  });
});

it('of several charts the first says how values are read', () => {
  show(
    <>
      <Chart draw={dots} summary="Dua perilaku" />
      <Chart draw={map} summary="Peta" isFirst={false} />
    </>,
  );
  expect(screen.getAllByText(/^Ketuk satu bagian/)).toHaveLength(1);
});

it('the table of a distribution has the same figures as its marks', async () => {
  const user = userEvent.setup();
  show(likert);
  await user.click(screen.getByRole('button', { name: 'Tampilkan tabel' }));
  const [, first, second] = within(screen.getByRole('table')).getAllByRole('row');
  expect(
    within(first as HTMLElement)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['110\u00a0%', '440\u00a0%', '00\u00a0%', '550\u00a0%', '10', '2']);
  expect(second).toHaveTextContent('disembunyikan (n < 5)');
});

it('neighbours in a wide table have their label in common, a stacked one says it in each row', () => {
  const rows = ['Teori', 'Teori', 'Praktik'].map((label, at) => ({
    key: `${at}`,
    label,
    cells: ['1', '2', '3', '4', '5'],
  }));
  const columns = ['a', 'b', 'c', 'd', 'e'];
  const { unmount } = show(
    <FigureTable joined name="Angka" first="Butir" columns={columns} rows={rows} />,
  );
  expect(screen.getAllByRole('rowheader').map((head) => head.getAttribute('rowspan'))).toEqual([
    '2',
    null,
  ]);
  unmount();
  show(
    <FigureTable
      joined
      name="Angka"
      first="Butir"
      columns={columns.slice(0, 2)}
      rows={rows.map((row) => ({ ...row, cells: row.cells.slice(0, 2) }))}
    />,
  );
  expect(screen.getAllByRole('rowheader')).toHaveLength(3);
});

describe('where things are drawn', () => {
  const circles = (draw: Draw, width: number) => {
    const { body, height } = draw(width);
    const { container } = render(<svg height={height}>{body(() => ({}))}</svg>);
    return container;
  };

  it('an interval reaches from its low to its high end on the axis', () => {
    const one = dotPlot({
      axis: { from: 0, to: 10 },
      rows: [
        { key: 'a', label: 'A', dots: [{ estimate: { value: 5, low: 2.5, high: 10 }, text: '5' }] },
      ],
    });
    // 400 wide: no columns beside the plot, 8 px at either end
    const line = circles(one, 400).querySelector('line[stroke-width="3"]');
    expect(line).toHaveAttribute('x1', String(8 + 0.25 * 384));
    expect(line).toHaveAttribute('x2', String(8 + 384));
  });

  it('bars begin at zero', () => {
    const drawn = circles(bars, 400).querySelectorAll('rect:not([data-ring])');
    expect([...drawn].map((bar) => [bar.getAttribute('x'), bar.getAttribute('width')])).toEqual([
      ['0', '300'],
      ['0', '0'],
    ]);
  });

  it('is higher on a phone, where labels stand above', () => {
    expect(dots(328).height).toBeGreaterThan(dots(900).height);
  });
});

it.each([
  ['a distribution', likert],
  ['estimates', <Chart key="d" draw={dots} summary="Dua perilaku" />],
  ['bars', <Chart key="b" draw={bars} summary="Pilihan" />],
  ['quadrants', <Chart key="q" draw={map} summary="Peta" />],
])('%s: no barrier that a machine finds', async (_, chart) => {
  const { container } = show(chart);
  // jsdom lays nothing out: colours are checked by theme.test.ts and in the browser
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations).toEqual([]);
});
