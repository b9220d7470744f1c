import type { ReactNode } from 'react';

import { SMALL, textWidth } from './drawing';
import { TextLines } from './text';

export interface LegendItem {
  label: string;
  /** Drawn in 14 by 14 pixels. */
  swatch: (x: number, y: number) => ReactNode;
}

const LINE = 22;

/** What colours and shapes mean, in as many lines as it takes. */
export function legend(
  items: readonly LegendItem[],
  width: number,
): { height: number; body: ReactNode } {
  if (items.length === 0) return { height: 0, body: null };
  let [x, y] = [0, 0];
  const placed = items.map((item) => {
    const room = 20 + textWidth(item.label) + 16;
    if (x > 0 && x + room - 16 > width) [x, y] = [0, y + LINE];
    const place = { item, x, y };
    x += room;
    return place;
  });
  return {
    height: y + LINE + 8,
    body: (
      <g aria-hidden="true">
        {placed.map(({ item, x: left, y: top }) => (
          <g key={item.label}>
            {item.swatch(left, top + 2)}
            <TextLines lines={[item.label]} x={left + 20} y={top + 1} size={SMALL} />
          </g>
        ))}
      </g>
    ),
  };
}
