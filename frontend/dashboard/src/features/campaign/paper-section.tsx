import { useQuery } from '@tanstack/react-query';

import { can } from '../../lib/api';
import { useMessages } from '../../lib/i18n';
import { ButtonLink, Icon, PrintMenu, Section } from '../../ui';
import classes from './campaign.module.css';
import type { Campaign } from './model';
import { paperMessages } from './paper-messages';
import { campaignQueries } from './queries';

/** The questionnaire to be printed. */
export function PaperSection({ campaign }: { campaign: Campaign }) {
  const t = useMessages(paperMessages);
  const takesSheets = campaign.mode !== 'ANONYMOUS';
  const languages = useQuery(campaignQueries.languages(campaign.questionnaireVersionId)).data;
  return (
    <Section title={t('paper')}>
      <div className={classes.stack}>
        <p>{t(`paper.${campaign.mode}`)}</p>
        <div className={classes.hash}>
          {takesSheets && can(campaign, 'paper') && (
            <ButtonLink
              to={`/campaigns/${campaign.id}/paper` as string}
              leftSection={<Icon name="clipboard" />}
            >
              {t('paper.open')}
            </ButtonLink>
          )}
          <PrintMenu
            path={`/campaigns/${campaign.id}/print`}
            fileName={campaign.code}
            languages={languages ?? ['id']}
          />
        </div>
      </div>
    </Section>
  );
}
