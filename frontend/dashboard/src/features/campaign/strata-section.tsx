import { formatNumber } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import { Section } from '../../ui';
import classes from './campaign.module.css';
import { messages } from './messages';
import type { Campaign } from './model';

/** The frozen strata; after the release with the counts of their ballots. */
export function StrataSection({ campaign }: { campaign: Campaign }) {
  const t = useMessages(messages);
  const released = campaign.status === 'RELEASED';
  return (
    <Section title={t('strata.title')}>
      <div className={classes.stack}>
        <div className={classes.frame}>
          <table className={classes.table} aria-label={t('strata.title')}>
            <thead>
              <tr>
                <th scope="col">{t('strata.label')}</th>
                <th scope="col" data-align="end">
                  {t('strata.size')}
                </th>
                {released && (
                  <>
                    <th scope="col" data-align="end">
                      {t('ballots.issued')}
                    </th>
                    <th scope="col" data-align="end">
                      {t('ballots.counted')}
                    </th>
                  </>
                )}
              </tr>
            </thead>
            <tbody>
              {campaign.strata.map((stratum) => (
                <tr key={stratum.id}>
                  <td>
                    {stratum.label}
                    {stratum.dropped && ` (${t('ballots.dropped')})`}
                  </td>
                  <td data-align="end">{formatNumber(stratum.size)}</td>
                  {released && (
                    <>
                      <td data-align="end">{formatNumber(stratum.issued ?? 0)}</td>
                      <td data-align="end">{formatNumber(stratum.counted ?? 0)}</td>
                    </>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {released && (
          <p>
            {t('ballots.text')}{' '}
            <a href={`/api/v1/campaigns/${campaign.id}/ballots`} target="_blank" rel="noreferrer">
              {t('ballots.list')}
            </a>
          </p>
        )}
      </div>
    </Section>
  );
}
