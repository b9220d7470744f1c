import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';

import { formatDate, formatDateTime, formatNumber, formatPercent } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import { Loaded, Section, StatusBadge, type Tone } from '../../ui';
import { visitBefore } from './last-visit';
import { messages } from './messages';
import classes from './overview.module.css';
import {
  type Overview as Shown,
  type OverviewChange,
  type OverviewProgramme,
  overviewQuery,
  type OverviewRate,
  type OverviewRecommendation,
} from './queries';

const verdictTones: Record<NonNullable<OverviewProgramme['verdict']>, Tone> = {
  SUCCESSFUL: 'good',
  NEEDS_IMPROVEMENT: 'warning',
  INCONCLUSIVE: 'neutral',
};

const BAND = 10;
const statuses: readonly OverviewRecommendation['status'][] = [
  'NOT_IMPLEMENTED',
  'PARTIALLY_IMPLEMENTED',
  'FULLY_IMPLEMENTED',
  'CANNOT_BE_IMPLEMENTED',
];
const closed: readonly OverviewRecommendation['status'][] = [
  'FULLY_IMPLEMENTED',
  'CANNOT_BE_IMPLEMENTED',
];

/** What the head of the agency sees first. */
export function Overview() {
  const [before] = useState(() => visitBefore(new Date()));
  const overview = useQuery(overviewQuery(before));
  return (
    <Loaded query={overview} lines={8}>
      {(data) => (
        <div className={classes.grid}>
          <div>
            <Programmes overview={data} />
            <Rates overview={data} />
            <Changes overview={data} before={before} />
          </div>
          <div>
            <Recommendations overview={data} />
          </div>
        </div>
      )}
    </Loaded>
  );
}

function Programmes({ overview }: { overview: Shown }) {
  const t = useMessages(messages);
  return (
    <Section title={t('programmes')}>
      {overview.programmes.length === 0 && <p>{t('programmes.empty')}</p>}
      <ul className={classes.list}>
        {overview.programmes.map((each) => (
          <li key={each.evaluationId + each.programmeId}>
            <Link to="/evaluations/$id" params={{ id: each.evaluationId }}>
              {each.title}
            </Link>
            <div className={classes.badges}>
              <StatusBadge tone={each.verdict ? verdictTones[each.verdict] : 'neutral'}>
                {t(each.verdict ? `verdict.${each.verdict}` : 'verdict.none')}
              </StatusBadge>
              <span className={classes.note}>{each.evaluationTitle}</span>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Recommendations({ overview }: { overview: Shown }) {
  const t = useMessages(messages);
  const open = overview.recommendations.filter((each) => !closed.includes(each.status));
  const count = (status: OverviewRecommendation['status']) =>
    overview.followUp.find((each) => each.status === status)?.count ?? 0;
  return (
    <Section title={t('recommendations')}>
      {overview.recommendations.length > 0 && (
        <ul className={classes.counts}>
          {statuses.map((status) => (
            <li key={status}>
              <Link to="/follow-ups" search={{ status } as never}>
                <span className={classes.count}>{formatNumber(count(status))}</span>{' '}
                {t(`status.${status}`)}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {open.length === 0 && <p>{t('recommendations.empty')}</p>}
      <ul className={classes.list}>
        {open.map((each) => (
          <li key={each.id}>
            <Link to="/recommendations/$id" params={{ id: each.id }}>
              {each.title}
            </Link>
            <div className={classes.badges}>
              <StatusBadge tone="neutral">{t(`status.${each.status}`)}</StatusBadge>
              {each.overdue && <StatusBadge tone="danger">{t('overdue')}</StatusBadge>}
              <span className={classes.note}>
                {t('recommendations.days', { days: each.ageDays, progress: each.progress })} ·{' '}
                {each.unitName}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Rates({ overview }: { overview: Shown }) {
  const t = useMessages(messages);
  return (
    <Section title={t('rates')}>
      {overview.rates.length === 0 && <p>{t('rates.empty')}</p>}
      <ul className={classes.list}>
        {overview.rates.map((each) => (
          <li key={each.campaignId}>
            <Link to="/campaigns/$id" params={{ id: each.campaignId }}>
              {each.title}
            </Link>
            <div className={classes.note}>
              <Rate rate={each} /> · {t('rates.closes', { date: formatDate(each.closesAt) })}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Of an anonymous survey only the band of the day. */
function Rate({ rate }: { rate: OverviewRate }) {
  const t = useMessages(messages);
  const invited = formatNumber(rate.invited);
  if (rate.answered != null && rate.invited > 0) {
    return t('rates.answered', { share: formatPercent(rate.answered / rate.invited), invited });
  }
  if (rate.bandFrom != null) {
    const to = Math.min(100, rate.bandFrom + BAND);
    return t('rates.band', { from: rate.bandFrom, to, invited });
  }
  return t('rates.unknown', { invited });
}

const places: Record<OverviewChange['kind'], string> = {
  VERDICT_GIVEN: '/evaluations/$id',
  FINDING_PUBLISHED: '/findings/$id',
  RECOMMENDATION_ISSUED: '/recommendations/$id',
  FOLLOW_UP_VERIFIED: '/follow-ups/$id',
  FOLLOW_UP_REOPENED: '/follow-ups/$id',
  SURVEY_OPENED: '/campaigns/$id',
  SURVEY_CLOSED: '/campaigns/$id',
};

function Changes({ overview, before }: { overview: Shown; before: string | undefined }) {
  const t = useMessages(messages);
  return (
    <Section title={t('changes')}>
      {before === undefined && <p>{t('changes.first')}</p>}
      {before !== undefined && overview.changes.length === 0 && (
        <p>{t('changes.empty', { date: formatDateTime(before) })}</p>
      )}
      <ul className={classes.list}>
        {overview.changes.map((each) => (
          <li key={each.kind + each.objectId + each.at}>
            <Link to={places[each.kind] as never} params={{ id: each.objectId } as never}>
              {each.title}
            </Link>
            <div className={classes.note}>
              {t(`change.${each.kind}`)} · {formatDateTime(each.at)}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
