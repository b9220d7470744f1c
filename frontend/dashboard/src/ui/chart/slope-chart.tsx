import type { Estimate } from '../../lib/estimate';
import { formatNumber } from '../../lib/format';
import { type Draw, SMALL, spread, textWidth, ticks, WIDE, wrap } from './drawing';
import type { Axis } from './rows';
import { lookOf, Point } from './series';
import { lineHeight, muted, TextLines } from './text';

export interface SlopeLine {
  key: string;
  label: string;
  /** One for each round. */
  points: readonly { estimate?: Estimate | undefined; text: string; value?: string }[];
}

export interface SlopeChartProps {
  /** The short name stands where there is no room for the other. */
  rounds: readonly { label: string; short: string }[];
  lines: readonly SlopeLine[];
  axis: Axis;
}

const PLOT = 300;
/** Two lines of text, and a little. */
const APART = 36;

/** One line for each item across the rounds, named where it ends; on a phone by number, with the names below. */
export function slopeChart({ rounds, lines, axis }: SlopeChartProps): Draw {
  const marks = lines.flatMap((line, at) =>
    line.points.map((point, column) => ({
      key: `${line.key}/${column}`,
      row: at,
      column,
      text: `${line.label}, ${rounds[column]?.label ?? ''}: ${point.text}`,
    })),
  );
  return (width) => {
    const isWide = width >= WIDE;
    const left = 44;
    const right = isWide ? Math.min(340, width * 0.36) : 36;
    // where labels move apart, a line leads to each
    const lead = isWide ? 36 : 12;
    const span = width - left - right - 12 - lead;
    // the outer ones lean inwards: three fifths of the way between two rounds are room enough for all
    const share = rounds.length === 2 ? 0.5 : 0.6;
    const room = rounds.length > 1 ? (span / (rounds.length - 1)) * share : span;
    const names = rounds.map(({ label, short }) =>
      shortened(wrap(label, room).length > 3 ? short : label, room, 4),
    );
    // where many rounds stand close only every so many has its name
    const widest = Math.max(0, ...names.flat().map((line) => textWidth(line)));
    const every = Math.max(1, Math.ceil(((widest + 4) * (rounds.length - 1)) / span));
    const top = 12 + Math.max(1, ...names.map((one) => one.length)) * 16 + 8;
    const apart = isWide ? APART : 20;
    const height = Math.max(PLOT, lines.length * apart * 1.1);
    const x = (round: number) =>
      left + 12 + (rounds.length > 1 ? (round / (rounds.length - 1)) * span : span / 2);
    const y = (value: number) =>
      top +
      height -
      (axis.to > axis.from ? (value - axis.from) / (axis.to - axis.from) : 0.5) * height;
    const ends = lines.map((line) => {
      const last = line.points.map((point) => point.estimate !== undefined).lastIndexOf(true);
      return { last, place: y(line.points[last]?.estimate?.value ?? axis.from) };
    });
    const labels = spread(
      ends.map((end) => end.place),
      apart,
      top,
      top + height,
    );
    const below = isWide
      ? []
      : lines.map((line, at) => wrap(`${at + 1}  ${line.label}`, width - 24));
    let under = top + height + 16;
    const keys = below.map((words) => {
      const start = under;
      under += words.length * 16 + 8;
      return start;
    });
    return {
      height: under,
      marks,
      body: (mark) => (
        <>
          <g aria-hidden="true">
            {ticks(axis.from, axis.to, 5).map((value) => (
              <g key={value}>
                <line
                  x1={left}
                  x2={width - right - lead}
                  y1={y(value)}
                  y2={y(value)}
                  stroke="var(--a-line)"
                />
                <text x={left - 8} y={y(value) + 4} textAnchor="end" {...muted}>
                  {formatNumber(value, 2)}
                </text>
              </g>
            ))}
            {names.map((words, round) => (
              <g key={round}>
                <line
                  x1={x(round)}
                  x2={x(round)}
                  y1={top}
                  y2={top + height}
                  stroke="var(--a-edge)"
                />
                <TextLines
                  lines={round % every === 0 ? words : []}
                  x={round === 0 ? left : x(round)}
                  y={0}
                  textAnchor={
                    round === 0
                      ? 'start'
                      : round === rounds.length - 1 && !isWide
                        ? 'end'
                        : 'middle'
                  }
                  {...muted}
                />
              </g>
            ))}
          </g>
          {lines.map((line, at) => {
            const { fill } = lookOf(at);
            const points = line.points.map((point, round) => ({ ...point, x: x(round), round }));
            const drawn = points.flatMap(({ estimate, ...point }) =>
              estimate ? [{ ...point, estimate }] : [],
            );
            const end = ends[at];
            const labelY = labels[at] ?? top;
            const value = line.points[end?.last ?? -1]?.value ?? '';
            const words = isWide ? `${value} ${line.label}` : `${at + 1}`;
            const fitting = shortened(words, isWide ? right - 22 : right, isWide ? 2 : 1);
            return (
              <g key={line.key}>
                <polyline
                  points={drawn
                    .map(({ x: px, estimate }) => `${px},${y(estimate.value)}`)
                    .join(' ')}
                  fill="none"
                  stroke={fill}
                  strokeWidth="2"
                />
                {end && end.last >= 0 && (
                  <g aria-hidden="true">
                    <path
                      d={`M${x(end.last) + 9} ${end.place}L${width - right - 4} ${labelY}`}
                      stroke="var(--a-edge)"
                      fill="none"
                    />
                    {isWide && <Point x={width - right + 4} y={labelY} series={at} r={4} />}
                    <TextLines
                      lines={fitting}
                      x={width - right + (isWide ? 14 : 0)}
                      y={labelY - (fitting.length * lineHeight(SMALL)) / 2}
                    />
                  </g>
                )}
                {points.map(({ estimate, x: px, round }) => (
                  <g key={round} {...mark(`${line.key}/${round}`)}>
                    {estimate ? (
                      <>
                        {estimate.low != null && estimate.high != null && (
                          <line
                            x1={px}
                            x2={px}
                            y1={y(estimate.low)}
                            y2={y(estimate.high)}
                            stroke={fill}
                            strokeOpacity="0.5"
                            strokeWidth="3"
                          />
                        )}
                        <Point x={px} y={y(estimate.value)} series={at} stroke="var(--a-paper)" />
                        <circle
                          data-ring
                          cx={px}
                          cy={y(estimate.value)}
                          r={12}
                          fill="transparent"
                        />
                      </>
                    ) : (
                      <rect
                        data-ring
                        x={px - 12}
                        y={top + height - 12}
                        width={24}
                        height={24}
                        fill="transparent"
                      />
                    )}
                  </g>
                ))}
              </g>
            );
          })}
          {below.map((words, at) => (
            <g key={at} aria-hidden="true">
              <Point x={8} y={(keys[at] ?? 0) + 8} series={at} r={5} />
              <TextLines lines={words} x={20} y={keys[at] ?? 0} />
            </g>
          ))}
        </>
      ),
    };
  };
}

/** As many lines as there is room for; the whole is read from the mark and stands in the table. */
function shortened(text: string, width: number, most: number): string[] {
  const lines = wrap(text, width);
  if (lines.length <= most) return lines;
  const kept = wrap(text, width - textWidth('…')).slice(0, most);
  return kept.map((line, at) => (at === most - 1 ? `${line}…` : line));
}
