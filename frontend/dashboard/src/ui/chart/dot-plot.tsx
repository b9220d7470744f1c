import type { Estimate } from '../../lib/estimate';
import type { Draw } from './drawing';
import { legend } from './legend';
import { AXIS, type Axis, AxisLines, layRows, type PlotRow, scaleOn } from './rows';
import { lookOf, Point } from './series';

export interface Dot {
  /** Absent where it is hidden or nobody answered; then `text` says why. */
  estimate?: Estimate | undefined;
  /** The value as words: "3,9 (3,6–4,2)". */
  text: string;
  /** Beside the value: "n = 40". */
  note?: string | undefined;
}

export interface DotRow {
  key: string;
  label: string;
  /** One for each series. */
  dots: readonly Dot[];
}

export interface DotPlotProps {
  rows: readonly DotRow[];
  /** Their names; one series needs none. */
  series?: readonly string[];
  axis: Axis;
}

interface Row extends PlotRow {
  dots: readonly Dot[];
}

const STEP = 26;

/** Values with their intervals on one axis; several series stand below each other in each row. */
export function dotPlot({ rows, series = [], axis }: DotPlotProps): Draw {
  const isOne = series.length < 2;
  const marks = rows.flatMap((row, at) =>
    row.dots.map((dot, column) => ({
      key: `${row.key}/${column}`,
      row: at,
      column,
      text: [
        `${row.label}${isOne ? '' : `, ${series[column] ?? ''}`}: ${dot.text}`,
        dot.estimate && dot.note,
      ]
        .filter(Boolean)
        .join('; '),
    })),
  );
  return (width) => {
    const key = legend(
      isOne
        ? []
        : series.map((label, at) => ({
            label,
            swatch: (x: number, y: number) => <Point x={x + 7} y={y + 7} series={at} />,
          })),
      width,
    );
    const laid = layRows<Row>(
      rows.map((row) => ({
        key: row.key,
        label: row.label,
        aside: row.dots.map(({ estimate, text, note }) =>
          estimate
            ? { text: [text, note].filter(Boolean).join(' · ') }
            : { text: isOne ? '' : text },
        ),
        hidden: isOne && !row.dots[0]?.estimate ? row.dots[0]?.text : undefined,
        plotHeight: STEP * Math.max(1, row.dots.length),
        dots: row.dots,
      })),
      width,
      key.height,
      196,
    );
    const x = scaleOn(axis, laid.left, laid.width);
    return {
      height: laid.bottom + AXIS,
      marks,
      body: (mark) => (
        <>
          {key.body}
          <AxisLines
            axis={axis}
            left={laid.left}
            width={laid.width}
            top={key.height}
            bottom={laid.bottom}
            zero={axis.from < 0}
          />
          {laid.placed.map(({ row, top, words }) => (
            <g key={row.key}>
              {words}
              {row.dots.map(({ estimate }, at) => {
                const y = top + STEP * at + STEP / 2;
                return (
                  <g key={at} {...mark(`${row.key}/${at}`)}>
                    <rect
                      data-ring
                      x={laid.left}
                      y={y - STEP / 2}
                      width={laid.width}
                      height={STEP}
                      fill="transparent"
                    />
                    {estimate?.low != null && estimate.high != null && (
                      <line
                        x1={x(estimate.low)}
                        x2={x(estimate.high)}
                        y1={y}
                        y2={y}
                        stroke={lookOf(at).fill}
                        strokeWidth="3"
                      />
                    )}
                    {estimate && <Point x={x(estimate.value)} y={y} series={at} />}
                  </g>
                );
              })}
            </g>
          ))}
        </>
      ),
    };
  };
}
