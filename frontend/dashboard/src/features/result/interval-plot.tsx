import { formatNumber } from '../../lib/format';
import { Icon } from '../../ui';
import { type Estimate, estimateText } from './model';
import classes from './result.module.css';

export interface IntervalRow {
  key: string;
  label: string;
  n: number;
  /** Absent where it is hidden; then `text` says why. */
  estimate?: Estimate | undefined;
  text?: string | undefined;
}

/** Means with their intervals on one axis. */
export function IntervalPlot({
  rows,
  from,
  to,
}: {
  rows: readonly IntervalRow[];
  from: number;
  to: number;
}) {
  const x = (value: number) => {
    const share = to > from ? (value - from) / (to - from) : 0.5;
    return `${2 + Math.min(1, Math.max(0, share)) * 96}%`;
  };
  return (
    <ul className={classes.bars}>
      {rows.map(({ key, label, n, estimate, text }) => (
        <li key={key}>
          <span className={classes.barLabel}>{label}</span>
          {estimate ? (
            <>
              <svg
                width="100%"
                height="24"
                role="img"
                aria-label={`${label}: ${estimateText(estimate)}; n = ${formatNumber(n)}`}
              >
                <line x1="2%" x2="98%" y1="12" y2="12" stroke="var(--a-line)" />
                {estimate.low != null && estimate.high != null && (
                  <line
                    x1={x(estimate.low)}
                    x2={x(estimate.high)}
                    y1="12"
                    y2="12"
                    stroke="var(--a-primary)"
                    strokeWidth="3"
                  />
                )}
                <circle cx={x(estimate.value)} cy="12" r="6" fill="var(--a-primary)" />
              </svg>
              <span className={classes.barText}>
                <b>{estimateText(estimate)}</b> · n = {formatNumber(n)}
              </span>
            </>
          ) : (
            <span className={classes.hidden}>
              <Icon name="hide" size={16} /> {text}
            </span>
          )}
        </li>
      ))}
      <li aria-hidden="true" className={classes.axis}>
        <span />
        <span>
          <span>{formatNumber(from, 1)}</span>
          <span>{formatNumber(to, 1)}</span>
        </span>
      </li>
    </ul>
  );
}
