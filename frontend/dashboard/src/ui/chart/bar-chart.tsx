import { type Draw, textWidth } from './drawing';
import { legend } from './legend';
import { layRows, type PlotRow } from './rows';
import { lookOf } from './series';

export interface Bar {
  /** From 0 to 1; null where it is hidden. */
  share: number | null;
  text: string;
}

export interface BarChartProps {
  rows: readonly { key: string; label: string; bars: readonly Bar[] }[];
  series?: readonly string[];
}

interface Row extends PlotRow {
  bars: readonly Bar[];
}

const STEP = 24;

/** Horizontal bars from zero, one for each series in every row. */
export function barChart({ rows, series = [] }: BarChartProps): Draw {
  const isOne = series.length < 2;
  const marks = rows.flatMap((row, at) =>
    row.bars.map((bar, column) => ({
      key: `${row.key}/${column}`,
      row: at,
      column,
      text: `${row.label}${isOne ? '' : `, ${series[column] ?? ''}`}: ${bar.text}`,
    })),
  );
  const aside = Math.max(80, ...rows.flatMap((row) => row.bars.map((bar) => textWidth(bar.text))));
  return (width) => {
    const key = legend(
      isOne
        ? []
        : series.map((label, at) => ({
            label,
            swatch: (x: number, y: number) => (
              <rect x={x} y={y} width={14} height={14} fill={lookOf(at).fill} />
            ),
          })),
      width,
    );
    const laid = layRows<Row>(
      rows.map((row) => ({
        key: row.key,
        label: row.label,
        aside: row.bars.map(({ text }) => ({ text })),
        plotHeight: STEP * row.bars.length,
        bars: row.bars,
      })),
      width,
      key.height,
      Math.min(aside, 220),
    );
    return {
      height: laid.bottom + 4,
      marks,
      body: (mark) => (
        <>
          {key.body}
          {laid.placed.map(({ row, top, words }) => (
            <g key={row.key}>
              {words}
              {row.bars.map((bar, at) => (
                <g key={at} {...mark(`${row.key}/${at}`)}>
                  <rect
                    data-ring
                    x={laid.left}
                    y={top + STEP * at + 1}
                    width={laid.width}
                    height={STEP - 2}
                    fill="var(--a-neutral-soft)"
                  />
                  <rect
                    x={laid.left}
                    y={top + STEP * at + 1}
                    width={laid.width * (bar.share ?? 0)}
                    height={STEP - 2}
                    fill={lookOf(at).fill}
                  />
                </g>
              ))}
            </g>
          ))}
        </>
      ),
    };
  };
}
