import { useQuery } from '@tanstack/react-query';

import { can } from '../../lib/api';
import { formatNumber } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import { ButtonLink, Icon, Loaded, Section } from '../../ui';
import { Band } from './campaign-progress';
import classes from './campaign.module.css';
import type { Campaign } from './model';
import { RaterGroups } from './rater-groups';
import { raterMessages } from './rater-messages';
import { raterQueries } from './rater-queries';

/** How many of a superiors' survey's participants have a rater. */
export function RaterProgress({ rated, count }: { rated: number; count: number }) {
  const t = useMessages(raterMessages);
  const share = count === 0 ? 0 : (100 * rated) / count;
  return (
    <div className={classes.stack}>
      <p>{t('progress', { rated: formatNumber(rated), count: formatNumber(count) })}</p>
      <Band range={[0, share]} />
    </div>
  );
}

export function RatersSection({ campaign }: { campaign: Campaign }) {
  const t = useMessages(raterMessages);
  const board = useQuery(raterQueries.board(campaign.id));
  const edit = can(campaign, 'edit');
  return (
    <Section
      title={t('raters')}
      actions={
        <ButtonLink
          to="/campaigns/$id/raters"
          params={{ id: campaign.id }}
          variant="default"
          leftSection={<Icon name="people" />}
        >
          {t(edit ? 'edit' : 'view')}
        </ButtonLink>
      }
    >
      <Loaded query={board} lines={2}>
        {({ subjects, withoutRater, groups }) => (
          <div className={classes.stack}>
            <RaterProgress rated={subjects.length - withoutRater} count={subjects.length} />
            <RaterGroups groups={groups} />
          </div>
        )}
      </Loaded>
    </Section>
  );
}
