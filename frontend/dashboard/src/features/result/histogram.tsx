import { formatNumber } from '../../lib/format';
import classes from './result.module.css';

/** Columns from zero over the ratings 0 to 10, each with its count. */
export function Histogram({ counts }: { counts: readonly number[] }) {
  const most = Math.max(1, ...counts);
  return (
    <ol className={classes.histogram}>
      {counts.map((count, rating) => (
        <li key={rating} aria-label={`${rating}: ${formatNumber(count)}`}>
          <span aria-hidden="true">{formatNumber(count)}</span>
          <i aria-hidden="true" style={{ height: `${(count / most) * 100}px` }} />
          <b aria-hidden="true">{rating}</b>
        </li>
      ))}
    </ol>
  );
}
