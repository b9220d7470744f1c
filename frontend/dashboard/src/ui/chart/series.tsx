import type { SVGProps } from 'react';

/** Series differ by shape and by colour: neither alone has to be seen. */
const looks = [
  { fill: 'var(--a-primary)', shape: 'circle' },
  { fill: 'var(--a-accent)', shape: 'square' },
  { fill: 'var(--a-ink)', shape: 'diamond' },
  { fill: 'var(--a-danger)', shape: 'triangle' },
  { fill: 'var(--a-good)', shape: 'circle' },
  { fill: 'var(--a-muted)', shape: 'square' },
] as const;

export interface Look {
  fill: string;
  shape: keyof typeof OUTLINES;
}

/** When the colours come round again, each has another shape. */
export function lookOf(series: number): Look {
  const { fill, shape } = looks[series % looks.length] ?? looks[0];
  const shapes = ['circle', 'square', 'diamond', 'triangle'] as const;
  const turn = Math.floor(series / looks.length);
  return { fill, shape: shapes[(shapes.indexOf(shape) + turn) % shapes.length] ?? shape };
}

const OUTLINES = {
  circle: (x: number, y: number, r: number) =>
    `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`,
  square: (x: number, y: number, r: number) =>
    `M${x - r * 0.9} ${y - r * 0.9}h${1.8 * r}v${1.8 * r}h${-1.8 * r}z`,
  diamond: (x: number, y: number, r: number) =>
    `M${x} ${y - 1.25 * r}l${1.25 * r} ${1.25 * r}l${-1.25 * r} ${1.25 * r}l${-1.25 * r} ${-1.25 * r}z`,
  triangle: (x: number, y: number, r: number) =>
    `M${x} ${y - 1.15 * r}l${1.15 * r} ${2.1 * r}h${-2.3 * r}z`,
};

/** The point of a series. */
export function Point({
  x,
  y,
  series,
  r = 6,
  ...rest
}: { x: number; y: number; series: number; r?: number } & Omit<
  SVGProps<SVGPathElement>,
  'x' | 'y' | 'r'
>) {
  const { fill, shape } = lookOf(series);
  return <path d={OUTLINES[shape](x, y, r)} fill={fill} {...rest} />;
}
