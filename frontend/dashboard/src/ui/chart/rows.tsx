import type { ReactNode } from 'react';

import { formatNumber } from '../../lib/format';
import { BODY, SMALL, textWidth, ticks, WIDE, wrap } from './drawing';
import { lineHeight, muted, strong, TextLines } from './text';

export interface PlotRow {
  key: string;
  label: string;
  /** Figures under the label, line by line. */
  detail?: string | undefined;
  /** Right of the plot, or beside the label on a phone: words, and a figure that stands out. */
  aside?: readonly { text: string; strong?: string | undefined }[];
  /** Why there is nothing to draw. */
  hidden?: string | undefined;
  plotHeight: number;
}

export interface Placed<R> {
  row: R;
  /** Where the plot of this row begins and how high it is. */
  top: number;
  height: number;
  words: ReactNode;
}

export interface Rows<R> {
  left: number;
  width: number;
  bottom: number;
  placed: Placed<R>[];
}

const GAP = 12;
const BESIDE = 112;

/** Rows with a label, a plot and figures: beside each other on a desk, below each other on a phone. */
export function layRows<R extends PlotRow>(
  rows: readonly R[],
  total: number,
  top: number,
  asideWidth: number,
): Rows<R> {
  const isWide = total >= WIDE;
  // on a phone short figures stand beside the label, longer ones below it
  const isBeside = isWide || asideWidth <= BESIDE;
  const labelWidth = isWide
    ? Math.min(300, Math.max(160, total * 0.28))
    : total - (isBeside ? asideWidth + 8 : 0);
  const left = isWide ? labelWidth + 16 : 0;
  const width = isWide ? total - left - (asideWidth > 0 ? asideWidth + 16 : 0) : total;
  let y = top;
  const placed = rows.map((row) => {
    const lines = wrap(row.label, labelWidth - 8, BODY);
    const details = (row.detail?.split('\n') ?? []).flatMap((line) => wrap(line, labelWidth - 8));
    const words = lines.length * lineHeight(BODY) + details.length * lineHeight(SMALL);
    const aside = row.aside ?? [];
    const asideHeight = aside.length * lineHeight(SMALL);
    const start = y;
    const inner = isWide
      ? Math.max(words, row.plotHeight, asideHeight)
      : isBeside
        ? Math.max(words, asideHeight)
        : words + asideHeight;
    const plotTop = isWide ? start + (inner - row.plotHeight) / 2 : start + inner + 4;
    y = isWide ? start + inner + GAP : plotTop + row.plotHeight + GAP + 4;
    const wordsTop = isWide ? start + (inner - words) / 2 : start;
    const asideTop = isWide ? start + (inner - asideHeight) / 2 : start + (isBeside ? 2 : words);
    return {
      row,
      top: plotTop,
      height: row.plotHeight,
      words: (
        <g key={`${row.key}/words`} aria-hidden="true">
          <TextLines lines={lines} x={0} y={wordsTop} size={BODY} />
          <TextLines
            lines={details}
            x={0}
            y={wordsTop + lines.length * lineHeight(BODY)}
            {...muted}
          />
          {aside.map((one, at) => {
            const baseline = asideTop + at * lineHeight(SMALL) + SMALL;
            const parts = isWide ? [one.text] : [one.text, one.strong];
            return (
              <g key={at}>
                <text
                  x={isWide ? total - asideWidth : isBeside ? total : 0}
                  y={baseline}
                  textAnchor={isWide || !isBeside ? 'start' : 'end'}
                  {...muted}
                >
                  {parts.filter(Boolean).join(' · ')}
                </text>
                {isWide && one.strong && (
                  <text x={total} y={baseline} textAnchor="end" {...strong}>
                    {one.strong}
                  </text>
                )}
              </g>
            );
          })}
          {row.hidden && (
            <TextLines lines={wrap(row.hidden, width)} x={left} y={plotTop + 4} {...muted} />
          )}
        </g>
      ),
    };
  });
  return { left, width, bottom: y - GAP, placed };
}

export interface Axis {
  from: number;
  to: number;
}

/** Room that the axis takes below the rows. */
export const AXIS = 28;

export function scaleOn({ from, to }: Axis, left: number, width: number) {
  const pad = 8;
  return (value: number) =>
    left +
    pad +
    (to > from ? (Math.min(to, Math.max(from, value)) - from) / (to - from) : 0.5) *
      (width - 2 * pad);
}

/** Lines through all rows with their values below. */
export function AxisLines({
  axis,
  left,
  width,
  top,
  bottom,
  zero = false,
}: {
  axis: Axis;
  left: number;
  width: number;
  top: number;
  bottom: number;
  /** The line at zero is drawn darker: it is what changes are compared with. */
  zero?: boolean;
}) {
  const x = scaleOn(axis, left, width);
  const most = Math.max(2, Math.min(8, Math.floor(width / 64)));
  const values = ticks(axis.from, axis.to, most);
  return (
    <g aria-hidden="true">
      {values.map((value) => (
        <g key={value}>
          <line
            x1={x(value)}
            x2={x(value)}
            y1={top}
            y2={bottom}
            stroke={zero && value === 0 ? 'var(--a-muted)' : 'var(--a-line)'}
          />
          <text
            x={Math.min(
              left + width - textWidth(formatNumber(value, 2)) / 2,
              Math.max(left + textWidth(formatNumber(value, 2)) / 2, x(value)),
            )}
            y={bottom + 18}
            textAnchor="middle"
            {...muted}
          >
            {formatNumber(value, 2)}
          </text>
        </g>
      ))}
    </g>
  );
}
