import { formatNumber } from '../../lib/format';
import { useLanguage, useMessages } from '../../lib/i18n';
import { StatusBadge, type Tone } from '../../ui';
import { cohortMessages } from './cohort-messages';
import type { Gain } from './cohort-model';
import classes from './programme.module.css';

const tones: Record<NonNullable<Gain['level']>, Tone> = {
  HIGH: 'good',
  MEDIUM: 'primary',
  LOW: 'warning',
  DECREASED: 'danger',
};

/** How much the cohort learnt between the two tests, with n and with what is left out. */
export function GainSummary({ gain }: { gain: Gain }) {
  const t = useMessages(cohortMessages);
  useLanguage();
  if (gain.pairs === 0) return <p className={classes.hint}>{t('gain.none')}</p>;
  const figure = (value: number | null | undefined, digits: number) =>
    value == null ? '–' : formatNumber(value, digits, true);
  return (
    <>
      <dl className={classes.figures}>
        <div>
          <dt>{t('gain.value')}</dt>
          <dd>
            <span className={classes.big}>{figure(gain.meanOfGains, 2)}</span>
            <small>{t('gain.with', { count: formatNumber(gain.pairs - gain.excluded) })}</small>
            {gain.level && (
              <StatusBadge tone={tones[gain.level]} icon="chart">
                {t(`gain.${gain.level}`)}
              </StatusBadge>
            )}
          </dd>
        </div>
        <div>
          <dt>{t('gain.pre')}</dt>
          <dd>
            <span className={classes.big}>{figure(gain.meanPre, 1)}</span>
            <small>{t('gain.with', { count: formatNumber(gain.pairs) })}</small>
          </dd>
        </div>
        <div>
          <dt>{t('gain.post')}</dt>
          <dd>
            <span className={classes.big}>{figure(gain.meanPost, 1)}</span>
            <small>{t('gain.with', { count: formatNumber(gain.pairs) })}</small>
          </dd>
        </div>
        <div>
          <dt>{t('gain.ofMeans')}</dt>
          <dd>
            <span className={classes.big}>{figure(gain.ofMeans, 2)}</span>
          </dd>
        </div>
      </dl>
      <p className={classes.hint}>
        {t('gain.help')} {gain.unmatched > 0 && t('gain.unmatched', { count: gain.unmatched })}{' '}
        {gain.excluded > 0 && t('gain.excluded', { count: gain.excluded })}
      </p>
    </>
  );
}
