import type { SVGProps } from 'react';

import { BODY, SMALL } from './drawing';

interface TextLinesProps extends Omit<SVGProps<SVGTextElement>, 'y' | 'x'> {
  lines: readonly string[];
  x: number;
  /** Top of the first line. */
  y: number;
  size?: number;
}

export const lineHeight = (size: number) => Math.round(size * 1.25);

/** Lines of text below each other; sizes and colours are attributes, so that a saved picture has them. */
export function TextLines({ lines, x, y, size = SMALL, ...rest }: TextLinesProps) {
  return (
    <text fontSize={size} fill="var(--a-ink)" {...rest}>
      {lines.map((line, at) => (
        <tspan key={at} x={x} y={y + at * lineHeight(size) + size}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

export const muted = { fill: 'var(--a-muted)', fontSize: SMALL } as const;
export const strong = { fill: 'var(--a-ink)', fontSize: SMALL, fontWeight: 650 } as const;
export const label = { fill: 'var(--a-ink)', fontSize: BODY } as const;
