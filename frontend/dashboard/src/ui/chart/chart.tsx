import { useLayoutEffect, useRef, useState } from 'react';

import { useMessages } from '../../lib/i18n';
import { messages } from '../messages';
import classes from './chart.module.css';
import type { Draw } from './drawing';
import { useMarks } from './use-marks';

const UNMEASURED = 720;

export interface ChartProps {
  draw: Draw;
  /** What the chart shows, in words: who cannot see it hears this before its values. */
  summary: string;
  /** Whether it says how its values are read: the first of several says it for all. */
  isFirst?: boolean;
}

/** A drawing on the screen: as wide as there is room, its marks reached by key, pointer and finger. */
export function Chart({ draw, summary, isFirst = true }: ChartProps) {
  const t = useMessages(messages);
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(UNMEASURED);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => {
      if (element.clientWidth > 0) setWidth(element.clientWidth);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  const { height, marks, body } = draw(width);
  const { mark, current } = useMarks(marks);
  return (
    <div ref={frame} className={classes.chart}>
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role={marks.length > 0 ? 'listbox' : 'img'}
        aria-label={summary}
      >
        {body(mark)}
      </svg>
      {marks.length > 0 && (
        // the mark that has the focus says it already
        <p className={classes.readout} aria-hidden="true" data-chosen={current !== undefined}>
          {current?.text ?? (isFirst && t('chart.keys'))}
        </p>
      )}
    </div>
  );
}
