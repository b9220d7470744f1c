import { formatNumber, formatPercent } from '../../lib/format';
import { useLanguage, useMessages } from '../../lib/i18n';
import { Notice } from '../../ui';
import { messages } from './messages';
import { type Hours, LITTLE_PRACTICE, practiceShare } from './model';
import classes from './programme.module.css';

/** How much is theory and how much practice: the title says it, the bar shows it, the legend gives the figures. */
export function HoursBar({ hours }: { hours: Hours }) {
  const t = useMessages(messages);
  useLanguage();
  const share = practiceShare(hours);
  if (share === null) return <p className={classes.hint}>{t('hours.none')}</p>;
  const parts = [
    { mode: 'THEORY', value: hours.theory },
    { mode: 'SIMULATION', value: hours.simulation },
    { mode: 'ON_THE_JOB', value: hours.onTheJob },
  ] as const;
  return (
    <figure className={classes.hours}>
      <figcaption>
        {t('hours.title', {
          share: formatPercent(share),
          total: formatNumber(hours.total, 2),
        })}
      </figcaption>
      <div className={classes.bar} aria-hidden="true">
        {parts.map(
          ({ mode, value }) =>
            value > 0 && <span key={mode} data-mode={mode} style={{ flexGrow: value }} />,
        )}
      </div>
      <ul className={classes.legend} aria-label={t('hours.table')}>
        {parts.map(({ mode, value }) => (
          <li key={mode}>
            <span className={classes.swatch} data-mode={mode} aria-hidden="true" />
            {t(`mode.${mode}`)}
            <strong className="figure">
              {t('hours.count', { count: formatNumber(value, 2) })} (
              {formatPercent(value / hours.total)})
            </strong>
          </li>
        ))}
      </ul>
      {share < LITTLE_PRACTICE && (
        <Notice tone="warning" title={t('hours.little', { share: formatPercent(share) })} />
      )}
    </figure>
  );
}
