import { useQuery } from '@tanstack/react-query';

import { formatDate, formatNumber, formatPercent } from '../../lib/format';
import { type Translate, useMessages } from '../../lib/i18n';
import { ProblemAlert, Section } from '../../ui';
import classes from './campaign.module.css';
import { messages } from './messages';
import type { Campaign, CampaignProgress } from './model';
import { campaignQueries } from './queries';

type Text = Translate<NonNullable<(typeof messages)['keys']>>;

/** How many have answered; of an open anonymous campaign only the band of the day. */
export function ProgressSection({ campaign }: { campaign: Campaign }) {
  const t = useMessages(messages);
  const progress = useQuery(campaignQueries.progress(campaign.id));
  const range = progress.data && rangeOf(progress.data);
  return (
    <Section title={t('progress.title')}>
      {progress.isError && (
        <ProblemAlert error={progress.error} onRetry={() => void progress.refetch()} />
      )}
      {progress.data && (
        <div className={classes.stack}>
          <p>{sentence(progress.data, t)}</p>
          {range && (
            <div className={classes.band} aria-hidden="true">
              <span
                style={{ insetInlineStart: `${range[0]}%`, width: `${range[1] - range[0]}%` }}
              />
            </div>
          )}
        </div>
      )}
    </Section>
  );
}

function rangeOf({ answered, invited, bandFrom, bandTo }: CampaignProgress) {
  if (answered != null && invited > 0) return [0, (100 * answered) / invited] as const;
  return bandFrom != null && bandTo != null ? ([bandFrom, bandTo] as const) : undefined;
}

function sentence(progress: CampaignProgress, t: Text): string {
  const { invited, answered, bandFrom, bandTo, bandOf } = progress;
  if (invited === 0) return t('progress.none');
  if (answered != null) {
    return t('progress.answered', {
      answered: formatNumber(answered),
      invited: formatNumber(invited),
      share: formatPercent(answered / invited),
    });
  }
  if (bandFrom == null || bandTo == null || !bandOf) return t('progress.later');
  return t('progress.band', {
    from: formatPercent(bandFrom / 100),
    to: formatPercent(bandTo / 100),
    day: formatDate(bandOf),
  });
}
