import { useQuery } from '@tanstack/react-query';

import { formatNumber } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import { DateText, DescriptionList, Section } from '../../ui';
import classes from './campaign.module.css';
import type { Campaign } from './model';
import { promiseMessages } from './promise-messages';
import { campaignQueries } from './queries';

/** What nobody can open any more; campaigns from before there was a record have their time alone. */
export function DestructionSection({ campaign }: { campaign: Campaign }) {
  const t = useMessages(promiseMessages);
  const { data } = useQuery(campaignQueries.destruction(campaign.id));
  if (!data) return null;
  return (
    <Section title={t('destruction.title')}>
      <div className={classes.stack}>
        <p>{t(`destruction.text.${data.cause}`)}</p>
        <DescriptionList
          items={[
            [t('destruction.at'), <DateText key="at" value={data.destroyedAt} time />],
            [
              t('destruction.keys'),
              t('destruction.keys.value', { count: formatNumber(data.signingKeys.length) }),
            ],
            [t('destruction.answers'), formatNumber(data.answers)],
            [t('destruction.drafts'), formatNumber(data.drafts)],
            [t('destruction.traces'), formatNumber(data.blindedMacs)],
            [
              t('destruction.record'),
              <span key="record" className={classes.hash}>
                <code>{data.sha256}</code>
                <a
                  href={`/api/v1/campaigns/${campaign.id}/destruction`}
                  target="_blank"
                  rel="noreferrer"
                >
                  {t('destruction.link')}
                </a>
              </span>,
            ],
          ]}
        />
      </div>
    </Section>
  );
}
