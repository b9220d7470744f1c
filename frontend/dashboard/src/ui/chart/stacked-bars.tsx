import { formatNumber, formatPercent } from '../../lib/format';
import { textOf } from '../../lib/i18n';
import { messages } from '../messages';
import { type Draw, type Mark, SMALL, textWidth } from './drawing';
import { legend } from './legend';
import { layRows, type PlotRow } from './rows';

const t = textOf(messages);
const HEIGHT = 28;
// neighbours differ in brightness too; pale ones carry an outline and labels in ink
const PARTS = [
  { fill: '#0B5C6B', on: '#fff' },
  { fill: '#DE9B7C', on: '#1b2430' },
  { fill: '#55606E', on: '#fff' },
  { fill: '#7FB2BE', on: '#1b2430' },
  { fill: '#8A6100', on: '#fff' },
  { fill: '#C9CED6', on: '#1b2430' },
] as const;
const partOf = (at: number) => PARTS[at % PARTS.length] ?? PARTS[0];

export interface StackedRow {
  key: string;
  label: string;
  /** One for each part; null where it is hidden, and `hidden` says why. */
  counts: readonly number[] | null;
  hidden?: string | undefined;
}

interface Row extends PlotRow {
  counts: readonly number[];
}

/** Shares of a whole that have no middle: the options of a choice. */
export function stackedBars({
  parts,
  rows,
}: {
  parts: readonly string[];
  rows: readonly StackedRow[];
}): Draw {
  const marks = rows.flatMap(({ key, label, counts, hidden }, row): Mark[] => {
    if (!counts)
      return [{ key: `${key}/hidden`, row, column: 0, text: `${label}: ${hidden ?? ''}` }];
    const n = counts.reduce((sum, count) => sum + count, 0);
    return counts.flatMap((count, column) =>
      count > 0
        ? [
            {
              key: `${key}/${column}`,
              row,
              column,
              text: t('likert.summary', {
                label,
                parts: `${parts[column] ?? ''} ${formatPercent(count / n)} (${formatNumber(count)})`,
                n: formatNumber(n),
              }),
            },
          ]
        : [],
    );
  });
  return (width) => {
    const key = legend(
      parts.map((label, at) => ({
        label,
        swatch: (x: number, y: number) => (
          <rect x={x} y={y} width={14} height={14} fill={partOf(at).fill} stroke="var(--a-muted)" />
        ),
      })),
      width,
    );
    const laid = layRows<Row>(
      rows.map((row) => ({
        key: row.key,
        label: row.label,
        aside: row.counts
          ? [
              {
                text: t('likert.count', { n: formatNumber(row.counts.reduce((a, b) => a + b, 0)) }),
              },
            ]
          : [],
        hidden: row.counts ? undefined : row.hidden,
        plotHeight: HEIGHT,
        counts: row.counts ?? [],
      })),
      width,
      key.height,
      80,
    );
    return {
      height: laid.bottom + 4,
      marks,
      body: (mark) => (
        <>
          {key.body}
          {laid.placed.map(({ row, top, words }) => {
            const n = row.counts.reduce((sum, count) => sum + count, 0);
            let x = laid.left;
            return (
              <g key={row.key}>
                {words}
                {row.counts.length === 0 && (
                  <g {...mark(`${row.key}/hidden`)}>
                    <rect
                      data-ring
                      x={laid.left}
                      y={top}
                      width={laid.width}
                      height={HEIGHT}
                      fill="transparent"
                    />
                  </g>
                )}
                {row.counts.map((count, at) => {
                  if (count === 0) return null;
                  const size = (count / n) * laid.width;
                  const left = x;
                  x += size;
                  const text = formatPercent(count / n);
                  return (
                    <g key={at} {...mark(`${row.key}/${at}`)}>
                      <rect
                        data-ring
                        x={left}
                        y={top + 2}
                        width={size}
                        height={HEIGHT - 4}
                        fill={partOf(at).fill}
                        stroke="var(--a-paper)"
                      />
                      {size >= textWidth(text) + 6 && (
                        <text
                          x={left + size / 2}
                          y={top + HEIGHT / 2 + 5}
                          textAnchor="middle"
                          fontSize={SMALL}
                          fill={partOf(at).on}
                        >
                          {text}
                        </text>
                      )}
                    </g>
                  );
                })}
              </g>
            );
          })}
        </>
      ),
    };
  };
}
