import { useQuery } from '@tanstack/react-query';

import { can } from '../../lib/api';
import { formatDateTime, formatNumber } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import { Loaded, Notice, Section, StatusBadge } from '../../ui';
import { arrivalsMessages } from './arrivals-messages';
import { type Arrivals, arrivalsQuery, type PointArrivals } from './arrivals-queries';
import classes from './arrivals.module.css';
import { ExcludeButton, LiftButton } from './exclude-button';
import type { Campaign } from './model';

/** How answers come in at the service points, what stands out, and which hours do not count. */
export function ArrivalsSection({ campaign }: { campaign: Campaign }) {
  const t = useMessages(arrivalsMessages);
  const arrivals = useQuery(arrivalsQuery(campaign.id, campaign.status === 'OPEN'));
  return (
    <Section title={t('arrivals')}>
      <Loaded query={arrivals} lines={4}>
        {(data) => (
          <div className={classes.stack}>
            {data.warnings > 0 && (
              <Notice tone="warning" title={t('warning')} role="status">
                <p className={classes.plain}>{t('warning.text')}</p>
              </Notice>
            )}
            {data.points.map((point) => (
              <Point key={point.code} campaign={campaign} arrivals={data} point={point} />
            ))}
            <p className={classes.note}>{t('help')}</p>
            {can(data, 'exclude') && (
              <div>
                <ExcludeButton campaign={campaign} arrivals={data} />
              </div>
            )}
            {data.windows.length > 0 && <Windows campaign={campaign} arrivals={data} />}
          </div>
        )}
      </Loaded>
    </Section>
  );
}

interface PointProps {
  campaign: Campaign;
  arrivals: Arrivals;
  point: PointArrivals;
}

function Point({ campaign, arrivals, point }: PointProps) {
  const t = useMessages(arrivalsMessages);
  const floods = point.hours.filter((hour) => hour.flood && !hour.excluded);
  return (
    <section className={classes.point} aria-label={point.name}>
      <h3>{point.name}</h3>
      <p className={classes.plain}>
        {t('counted', {
          answered: formatNumber(point.answered),
          visitors: formatNumber(point.visitors),
        })}
        {point.onPaper > 0 && `, ${t('onPaper', { count: formatNumber(point.onPaper) })}`}
        {point.excluded > 0 && `, ${t('excluded', { count: formatNumber(point.excluded) })}`}
      </p>
      {point.hours.length === 0 ? (
        <p className={classes.note}>{t('empty')}</p>
      ) : (
        <>
          <Bars point={point} />
          {floods.length > 0 && (
            <ul className={classes.floods}>
              {floods.map((hour) => (
                <li key={hour.from}>
                  <StatusBadge tone="warning" icon="alert">
                    {t('flood')}
                  </StatusBadge>
                  <span>
                    {formatDateTime(hour.from)}: {formatNumber(hour.answers)}{' '}
                    {t('answers').toLocaleLowerCase()}, {t('usual').toLocaleLowerCase()}{' '}
                    {formatNumber(hour.usual, 1)}
                  </span>
                  {can(arrivals, 'exclude') && (
                    <ExcludeButton
                      campaign={campaign}
                      arrivals={arrivals}
                      at={{ point: point.code, from: hour.from }}
                    />
                  )}
                </li>
              ))}
            </ul>
          )}
          <details>
            <summary>{t('hours')}</summary>
            <div className={classes.frame}>
              <table className={classes.table} aria-label={t('hours.point', { name: point.name })}>
                <thead>
                  <tr>
                    <th scope="col">{t('hour')}</th>
                    <th scope="col" data-align="end">
                      {t('answers')}
                    </th>
                    <th scope="col" data-align="end">
                      {t('usual')}
                    </th>
                    <th scope="col">{t('state')}</th>
                  </tr>
                </thead>
                <tbody>
                  {point.hours.map((hour) => (
                    <tr key={hour.from}>
                      <td>{formatDateTime(hour.from)}</td>
                      <td data-align="end">{formatNumber(hour.answers)}</td>
                      <td data-align="end">{formatNumber(hour.usual, 1)}</td>
                      <td>{hour.excluded ? t('notCounted') : hour.flood ? t('flood') : ''}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </details>
        </>
      )}
    </section>
  );
}

/** One bar per hour with answers; the table under it says the same in numbers. */
function Bars({ point }: { point: PointArrivals }) {
  const most = Math.max(...point.hours.map((hour) => hour.answers), 1);
  return (
    <div className={classes.bars} aria-hidden="true">
      {point.hours.map((hour) => (
        <span
          key={hour.from}
          title={`${formatDateTime(hour.from)}: ${hour.answers}`}
          data-state={hour.excluded ? 'excluded' : hour.flood ? 'flood' : 'usual'}
          style={{ height: `${Math.max(3, (100 * hour.answers) / most)}%` }}
        />
      ))}
    </div>
  );
}

function Windows({ campaign, arrivals }: { campaign: Campaign; arrivals: Arrivals }) {
  const t = useMessages(arrivalsMessages);
  const nameOf = (code: string | null | undefined) =>
    arrivals.points.find((point) => point.code === code)?.name ?? t('out.all');
  return (
    <>
      <h3>{t('windows')}</h3>
      <ul className={classes.floods}>
        {arrivals.windows.map((window) => (
          <li key={window.id}>
            <span>
              {t('out.line', {
                from: formatDateTime(window.from),
                until: formatDateTime(window.until),
                point: nameOf(window.point),
                answers: formatNumber(window.answers),
                reason: window.reason,
                by: window.by ?? '',
              })}
              {window.liftedReason != null && (
                <> · {t('lifted', { reason: window.liftedReason })}</>
              )}
            </span>
            {window.liftedReason == null && can(arrivals, 'exclude') && (
              <LiftButton campaign={campaign} window={window} />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
