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

const EDGE = 44;

/** Points on two scales of the same length, in quadrants; numbered, with their names and values beside or below. */
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
    const size = isWide ? Math.min(520, width * 0.52) : Math.min(width, 520);
    const plot = { left: EDGE, top: 12, width: size - EDGE - 12, height: size * 0.78 - EDGE };
    const bottom = plot.top + plot.height;
    const end = plot.left + plot.width;
    const share = (value: number) => (value - axis.from) / (axis.to - axis.from || 1);
    const x = (value: number) => plot.left + share(value) * plot.width;
    const y = (value: number) => bottom - share(value) * plot.height;
    const listLeft = isWide ? size + 24 : 0;
    let listTop = isWide ? 8 : bottom + 52;
    const listed = points.map((point, at) => {
      const label = wrap(`${at + 1}. ${point.label}`, width - listLeft - 8);
      const text = wrap(point.text, width - listLeft - 28);
      const top = listTop;
      listTop += (label.length + text.length) * lineHeight(SMALL) + 8;
      return { label, text, top };
    });
    const places = [
      { x: plot.left + 6, y: plot.top + 4, anchor: 'start' },
      { x: end - 6, y: plot.top + 4, anchor: 'end' },
      { x: plot.left + 6, y: bottom - 8, anchor: 'start', isLow: true },
      { x: end - 6, y: bottom - 8, anchor: 'end', isLow: true },
    ] as const;
    return {
      height: Math.max(bottom + 48, listTop),
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
            {places.map((place, at) => {
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
            {ticks(axis.from, axis.to, 5).map((value) => (
              <g key={value}>
                <text x={x(value)} y={bottom + 18} textAnchor="middle" {...muted}>
                  {formatNumber(value, 2)}
                </text>
                <text x={plot.left - 6} y={y(value) + 4} textAnchor="end" {...muted}>
                  {formatNumber(value, 2)}
                </text>
              </g>
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
            {listed.map(({ label, text, top }, at) => (
              <g key={points[at]?.key}>
                <TextLines lines={label} x={listLeft} y={top} />
                <TextLines
                  lines={text}
                  x={listLeft + 18}
                  y={top + label.length * lineHeight(SMALL)}
                  {...muted}
                />
              </g>
            ))}
          </g>
          {points.map((point, at) => {
            const row = listed[at];
            return (
              <g key={point.key} {...mark(point.key)}>
                {point.at ? (
                  <>
                    <circle
                      data-ring
                      cx={x(point.at.x)}
                      cy={y(point.at.y)}
                      r="12"
                      fill="var(--a-primary)"
                      stroke="var(--a-paper)"
                      strokeWidth="2"
                    />
                    <text
                      x={x(point.at.x)}
                      y={y(point.at.y) + 4.5}
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
                    x={listLeft}
                    y={row?.top ?? 0}
                    width={width - listLeft}
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
