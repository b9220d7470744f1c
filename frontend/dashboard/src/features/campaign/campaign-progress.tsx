import { useQuery } from '@tanstack/react-query';

import { formatDate, formatNumber, formatPercent } from '../../lib/format';
import { type Translate, useMessages } from '../../lib/i18n';
import { Loaded, Section } from '../../ui';
import classes from './campaign.module.css';
import { messages } from './messages';
import type { Campaign, CampaignProgress } from './model';
import { campaignQueries } from './queries';

type Text = Translate<NonNullable<(typeof messages)['keys']>>;

/** How many have answered; of an open anonymous campaign only the band of the day. */
export function ProgressSection({ campaign }: { campaign: Campaign }) {
  const t = useMessages(messages);
  const progress = useQuery(campaignQueries.progress(campaign.id));
  return (
    <Section title={t('progress.title')}>
      <Loaded query={progress} lines={2}>
        {(data) => (
          <div className={classes.stack}>
            <p>
              {sentence(data, campaign.mode === 'PUBLIC', t)}
              {data.onPaper ? ` ${t('progress.onPaper', { count: data.onPaper })}` : ''}
            </p>
            <Band range={rangeOf(data)} />
          </div>
        )}
      </Loaded>
    </Section>
  );
}

/** Of the whole, from where to where. */
export function Band({ range }: { range: readonly [number, number] | undefined }) {
  if (!range) return null;
  return (
    <div className={classes.band} aria-hidden="true">
      <span style={{ insetInlineStart: `${range[0]}%`, width: `${range[1] - range[0]}%` }} />
    </div>
  );
}

function rangeOf({ answered, invited, bandFrom, bandTo }: CampaignProgress) {
  if (answered != null && invited > 0) return [0, (100 * answered) / invited] as const;
  return bandFrom != null && bandTo != null ? ([bandFrom, bandTo] as const) : undefined;
}

function sentence(progress: CampaignProgress, isPublic: boolean, t: Text): string {
  const { invited, answered, bandFrom, bandTo, bandOf } = progress;
  if (invited === 0) return t('progress.none');
  if (answered != null) {
    return t(isPublic ? 'progress.answered.public' : 'progress.answered', {
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
