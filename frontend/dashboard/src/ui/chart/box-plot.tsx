import type { Draw } from './drawing';
import { AXIS, type Axis, AxisLines, layRows, type PlotRow, scaleOn } from './rows';

export interface Box {
  low: number;
  lower: number;
  median: number;
  upper: number;
  high: number;
  mean?: number | undefined;
}

export interface BoxRow {
  key: string;
  label: string;
  /** Absent where it is hidden; then `text` says why. */
  box?: Box | undefined;
  /** How often each value of the scale was chosen, as shares of all: drawn as a violin behind the box. */
  density?: readonly { value: number; share: number }[] | undefined;
  text: string;
  note?: string | undefined;
}

interface Row extends PlotRow {
  box?: Box | undefined;
  density?: BoxRow['density'];
}

const HEIGHT = 44;

/** Quartiles as boxes, the ends as whiskers, the mean as a point; a violin behind where the distribution is known. */
export function boxPlot({ rows, axis }: { rows: readonly BoxRow[]; axis: Axis }): Draw {
  const marks = rows.map((row, at) => ({
    key: row.key,
    row: at,
    column: 0,
    text: [`${row.label}: ${row.text}`, row.box && row.note].filter(Boolean).join('; '),
  }));
  const most = Math.max(
    0.01,
    ...rows.flatMap((row) => (row.density ?? []).map((one) => one.share)),
  );
  return (width) => {
    const laid = layRows<Row>(
      rows.map((row) => ({
        key: row.key,
        label: row.label,
        aside: row.box && row.note ? [{ text: row.note }] : [],
        hidden: row.box ? undefined : row.text,
        plotHeight: HEIGHT,
        box: row.box,
        density: row.density,
      })),
      width,
      0,
      112,
    );
    const x = scaleOn(axis, laid.left, laid.width);
    return {
      height: laid.bottom + AXIS,
      marks,
      body: (mark) => (
        <>
          <AxisLines axis={axis} left={laid.left} width={laid.width} top={0} bottom={laid.bottom} />
          {laid.placed.map(({ row, top, words }) => {
            const { box, density } = row;
            const y = top + HEIGHT / 2;
            return (
              <g key={row.key}>
                {words}
                <g {...mark(row.key)}>
                  <rect
                    data-ring
                    x={laid.left}
                    y={top}
                    width={laid.width}
                    height={HEIGHT}
                    fill="transparent"
                  />
                  {box && density && (
                    <path
                      d={violin(density, x, y, (HEIGHT / 2 - 1) / most)}
                      fill="var(--a-primary-soft)"
                      stroke="var(--a-edge)"
                    />
                  )}
                  {box && (
                    <>
                      <path
                        d={`M${x(box.low)} ${y}H${x(box.lower)}M${x(box.upper)} ${y}H${x(box.high)}M${x(box.low)} ${y - 5}v10M${x(box.high)} ${y - 5}v10`}
                        stroke="var(--a-ink)"
                        strokeWidth="1.5"
                        fill="none"
                      />
                      <rect
                        x={x(box.lower)}
                        y={y - 9}
                        width={Math.max(1, x(box.upper) - x(box.lower))}
                        height={18}
                        fill="var(--a-paper)"
                        stroke="var(--a-primary)"
                        strokeWidth="2"
                      />
                      <line
                        x1={x(box.median)}
                        x2={x(box.median)}
                        y1={y - 10}
                        y2={y + 10}
                        stroke="var(--a-ink)"
                        strokeWidth="3"
                      />
                      {box.mean !== undefined && (
                        <circle
                          cx={x(box.mean)}
                          cy={y}
                          r={5}
                          fill="var(--a-accent)"
                          stroke="var(--a-paper)"
                          strokeWidth="1.5"
                        />
                      )}
                    </>
                  )}
                </g>
              </g>
            );
          })}
        </>
      ),
    };
  };
}

function violin(
  density: readonly { value: number; share: number }[],
  x: (value: number) => number,
  y: number,
  unit: number,
): string {
  const above = density.map(({ value, share }) => `${x(value)} ${y - share * unit}`);
  const below = density.map(({ value, share }) => `${x(value)} ${y + share * unit}`).reverse();
  return `M${[...above, ...below].join('L')}Z`;
}
