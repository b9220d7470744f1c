import { useId } from 'react';

import { formatNumber, formatPercent } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import { messages } from '../messages';
import classes from './likert.module.css';
import { colourOf, isPale, type LikertRow, segments, total } from './likert-model';

const HEIGHT = 28;
/** Room on the right for what was not answered, with a gap before it, as a share of the drawing. */
const GAP = 2;
const MISSING = 12;
/** A narrower segment has no room for its label; the table has it. */
const LABEL_FROM = 6;
/** The same on a phone. */
const PHONE_LABEL_FROM = 13;

interface RowBarProps {
  row: LikertRow;
  counts: readonly number[];
  scale: readonly string[];
  left: number;
  width: number;
  /** The largest missing share of all rows; zero leaves no room for it. */
  mostMissing: number;
}

/** One bar. Positions are percentages, so that text keeps its shape at every width. */
export function LikertRowBar({ row, counts, scale, left, width, mostMissing }: RowBarProps) {
  const t = useMessages(messages);
  const hatch = useId();
  const room = mostMissing > 0 ? 100 - GAP - MISSING : 100;
  const x = (share: number) => ((share + left) / width) * room;
  const points = scale.length;
  const n = total(counts);
  const missing = row.missing ?? 0;
  const missingWidth = missing > 0 ? (missing / (n + missing) / mostMissing) * MISSING : 0;
  const parts = counts
    .map((count, step) => `${scale[step] ?? ''} ${n > 0 ? formatPercent(count / n) : '0'}`)
    .concat(missing > 0 ? [`${t('likert.missing')} ${formatNumber(missing)}`] : []);

  return (
    <svg
      className={classes.bar}
      width="100%"
      height={HEIGHT}
      role="img"
      aria-label={t('likert.summary', {
        label: row.label,
        parts: parts.join(', '),
        n: formatNumber(n),
      })}
    >
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse">
          <path d="M-1 7 7-1M-1 1 1-1M5 7l2-2" stroke="var(--a-muted)" strokeWidth="1" />
        </pattern>
      </defs>
      {/* below the bars: it would cross out the label of the middle step */}
      <line
        x1={`${x(0)}%`}
        x2={`${x(0)}%`}
        y1={0}
        y2={HEIGHT}
        stroke="var(--a-ink)"
        strokeWidth={1}
      />
      {segments(counts).map((segment) => {
        const size = (segment.share / width) * room;
        if (segment.count === 0) return null;
        const pale = isPale(segment.step, points);
        return (
          <g key={segment.step}>
            <rect
              x={`${x(segment.from)}%`}
              y={pale ? 2.5 : 2}
              width={`${size}%`}
              height={pale ? HEIGHT - 5 : HEIGHT - 4}
              fill={colourOf(segment.step, points)}
              stroke={pale ? 'var(--a-muted)' : 'none'}
              strokeWidth={1}
            />
            {size >= LABEL_FROM && (
              <text
                x={`${x(segment.from) + size / 2}%`}
                y={HEIGHT / 2}
                data-narrow={size < PHONE_LABEL_FROM}
                className={pale ? classes.onPale : classes.onStrong}
              >
                {formatPercent(segment.share)}
              </text>
            )}
          </g>
        );
      })}
      {missingWidth > 0 && (
        <rect
          x={`${100 - MISSING}%`}
          y={2.5}
          width={`${missingWidth}%`}
          height={HEIGHT - 5}
          fill={`url(#${hatch})`}
          stroke="var(--a-muted)"
        />
      )}
    </svg>
  );
}

export function LikertLegend({
  scale,
  withMissing,
}: {
  scale: readonly string[];
  withMissing: boolean;
}) {
  const t = useMessages(messages);
  return (
    <ul className={classes.legend} aria-hidden="true">
      {scale.map((word, step) => (
        <li key={word}>
          <i
            data-pale={isPale(step, scale.length)}
            style={{ background: colourOf(step, scale.length) }}
          />
          {word}
        </li>
      ))}
      {withMissing && (
        <li>
          <i className={classes.hatch} data-pale />
          {t('likert.missing')}
        </li>
      )}
    </ul>
  );
}
