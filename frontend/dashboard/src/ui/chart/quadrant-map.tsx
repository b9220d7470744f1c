import { formatNumber } from '../../lib/format';
import { type Draw, SMALL, ticks, WIDE, wrap } from './drawing';
import type { Axis } from './rows';
import { lineHeight, muted, TextLines } from './text';

export interface QuadrantPoint {
  key: string;
  label: string;
  /** Absent where it is hidden; `text` says so. */
  at?: { x: number; y: number } | undefined;
  /** Its values and quadrant in words. */
  text: string;
}

export interface QuadrantMapProps {
  points: readonly QuadrantPoint[];
  /** Where the lines cross. */
  cross?: { x: number; y: number } | undefined;
  axis: Axis;
  xName: string;
  yName: string;
  /** Names of the quadrants: above left, above right, below left, below right. */
  corners: readonly [string, string, string, string];
}

const EDGE = 56;
const RADIUS = 12;
/** Above and below the points there is room for the names of the quadrants. */
const INSET = { top: 44, bottom: 36, side: 16 };

interface Spot {
  x: number;
  y: number;
}

/** The part of a scale where the points lie, to half steps: on all of it they would crowd in a corner. */
function windowOf(axis: Axis, values: readonly number[]): Axis {
  if (values.length === 0) return axis;
  const from = Math.max(axis.from, Math.floor((Math.min(...values) - 0.1) * 2) / 2);
  const to = Math.min(axis.to, Math.ceil((Math.max(...values) + 0.1) * 2) / 2);
  return to > from ? { from, to } : axis;
}

/** Moves circles that would cover each other apart, as little as it takes, within a box. */
export function apart(
  spots: readonly Spot[],
  box: { left: number; top: number; right: number; bottom: number },
): Spot[] {
  const moved = spots.map((spot) => ({ ...spot }));
  const least = 2 * RADIUS + 1;
  for (let round = 0; round < 80; round++) {
    let isDone = true;
    for (let i = 0; i < moved.length; i++) {
      for (let j = i + 1; j < moved.length; j++) {
        const [one, other] = [moved[i], moved[j]];
        if (!one || !other) continue;
        const [dx, dy] = [other.x - one.x, other.y - one.y];
        const distance = Math.hypot(dx, dy);
        if (distance >= least - 0.01) continue;
        isDone = false;
        // those on the very same place part sideways
        const [ux, uy] = distance > 0.01 ? [dx / distance, dy / distance] : [1, 0];
        const push = (least - distance) / 2;
        one.x -= ux * push;
        one.y -= uy * push;
        other.x += ux * push;
        other.y += uy * push;
      }
    }
    for (const one of moved) {
      one.x = Math.min(box.right, Math.max(box.left, one.x));
      one.y = Math.min(box.bottom, Math.max(box.top, one.y));
    }
    if (isDone) break;
  }
  return moved;
}

/** Points on two scales of the same length, in quadrants; numbered, with their names and values below. */
export function quadrantMap(props: QuadrantMapProps): Draw {
  const { points, cross, axis, corners } = props;
  const marks = points.map((point, at) => ({
    key: point.key,
    row: at,
    column: 0,
    text: `${at + 1}. ${point.label}: ${point.text}`,
  }));
  return (width) => {
    const isWide = width >= 2 * WIDE * 0.65;
    const plot = {
      left: EDGE,
      top: 12,
      width: width - EDGE - 12,
      height: isWide ? Math.min(440, width * 0.55) : width - EDGE,
    };
    const bottom = plot.top + plot.height;
    const end = plot.left + plot.width;
    const spots = points.flatMap(({ at }) => (at ? [at] : []));
    const across = windowOf(axis, [...spots.map((spot) => spot.x), ...(cross ? [cross.x] : [])]);
    const up = windowOf(axis, [...spots.map((spot) => spot.y), ...(cross ? [cross.y] : [])]);
    const share = ({ from, to }: Axis, value: number) => (value - from) / (to - from || 1);
    const x = (value: number) =>
      plot.left + INSET.side + share(across, value) * (plot.width - 2 * INSET.side);
    const y = (value: number) =>
      bottom - INSET.bottom - share(up, value) * (plot.height - INSET.top - INSET.bottom);
    const places = apart(
      spots.map((spot) => ({ x: x(spot.x), y: y(spot.y) })),
      {
        left: plot.left + RADIUS,
        top: plot.top + INSET.top - RADIUS,
        right: end - RADIUS,
        bottom: bottom - INSET.bottom + RADIUS,
      },
    );
    const placeOf = new Map(
      points.filter(({ at }) => at).map(({ key }, at) => [key, places[at]] as const),
    );
    const beside = isWide ? 2 : 1;
    const listWidth = width / beside;
    const perColumn = Math.ceil(points.length / beside);
    const listTop = bottom + 56;
    const ends = Array<number>(beside).fill(listTop);
    const listed = points.map((point, at) => {
      const column = Math.floor(at / perColumn);
      const label = wrap(`${at + 1}. ${point.label}`, listWidth - 16);
      const text = wrap(point.text, listWidth - 36);
      const top = ends[column] ?? listTop;
      ends[column] = top + (label.length + text.length) * lineHeight(SMALL) + 8;
      return { label, text, top, left: column * listWidth };
    });
    const names = [
      { x: plot.left + 6, y: plot.top + 4, anchor: 'start' },
      { x: end - 6, y: plot.top + 4, anchor: 'end' },
      { x: plot.left + 6, y: bottom - 8, anchor: 'start', isLow: true },
      { x: end - 6, y: bottom - 8, anchor: 'end', isLow: true },
    ] as const;
    return {
      height: Math.max(bottom + 48, ...ends),
      marks,
      body: (mark) => (
        <>
          <g aria-hidden="true">
            <rect
              x={plot.left}
              y={plot.top}
              width={plot.width}
              height={plot.height}
              fill="none"
              stroke="var(--a-line)"
            />
            {cross && (
              <g stroke="var(--a-muted)" strokeDasharray="4 4">
                <line x1={x(cross.x)} x2={x(cross.x)} y1={plot.top} y2={bottom} />
                <line y1={y(cross.y)} y2={y(cross.y)} x1={plot.left} x2={end} />
              </g>
            )}
            {names.map((place, at) => {
              const lines = wrap(corners[at] ?? '', plot.width / 2 - 12);
              const top = 'isLow' in place ? place.y - lines.length * lineHeight(SMALL) : place.y;
              return (
                <TextLines
                  key={at}
                  lines={lines}
                  x={place.x}
                  y={top}
                  textAnchor={place.anchor}
                  {...muted}
                />
              );
            })}
            {ticks(across.from, across.to, 5).map((value) => (
              <text key={value} x={x(value)} y={bottom + 18} textAnchor="middle" {...muted}>
                {formatNumber(value, 2)}
              </text>
            ))}
            {ticks(up.from, up.to, 5).map((value) => (
              <text key={value} x={plot.left - 6} y={y(value) + 4} textAnchor="end" {...muted}>
                {formatNumber(value, 2)}
              </text>
            ))}
            <text x={plot.left + plot.width / 2} y={bottom + 38} textAnchor="middle" {...muted}>
              {props.xName}
            </text>
            <text
              x={-(plot.top + plot.height / 2)}
              y={14}
              transform="rotate(-90)"
              textAnchor="middle"
              {...muted}
            >
              {props.yName}
            </text>
            {listed.map(({ label, text, top, left }, at) => (
              <g key={points[at]?.key}>
                <TextLines lines={label} x={left} y={top} />
                <TextLines
                  lines={text}
                  x={left + 18}
                  y={top + label.length * lineHeight(SMALL)}
                  {...muted}
                />
              </g>
            ))}
          </g>
          {points.map((point, at) => {
            const row = listed[at];
            const place = placeOf.get(point.key);
            return (
              <g key={point.key} {...mark(point.key)}>
                {point.at && place ? (
                  <>
                    {Math.hypot(place.x - x(point.at.x), place.y - y(point.at.y)) > 3 && (
                      // the number has moved: where the point really lies
                      <g stroke="var(--a-muted)">
                        <line x1={x(point.at.x)} y1={y(point.at.y)} x2={place.x} y2={place.y} />
                        <circle
                          cx={x(point.at.x)}
                          cy={y(point.at.y)}
                          r="3"
                          fill="var(--a-ink)"
                          stroke="none"
                        />
                      </g>
                    )}
                    <circle
                      data-ring
                      cx={place.x}
                      cy={place.y}
                      r={RADIUS}
                      fill="var(--a-primary)"
                      stroke="var(--a-paper)"
                      strokeWidth="2"
                    />
                    <text
                      x={place.x}
                      y={place.y + 4.5}
                      textAnchor="middle"
                      fontSize={SMALL}
                      fontWeight={600}
                      fill="var(--a-paper)"
                    >
                      {at + 1}
                    </text>
                  </>
                ) : (
                  <rect
                    data-ring
                    x={row?.left ?? 0}
                    y={row?.top ?? 0}
                    width={listWidth}
                    height={
                      ((row?.label.length ?? 1) + (row?.text.length ?? 1)) * lineHeight(SMALL) + 4
                    }
                    fill="transparent"
                  />
                )}
              </g>
            );
          })}
        </>
      ),
    };
  };
}
