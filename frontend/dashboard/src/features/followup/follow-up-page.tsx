import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';

import { can } from '../../lib/api';
import { formatNumber } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import { ButtonLink, DateText, Icon, KeyFigures, Notice, Page } from '../../ui';
import { ActionsSection } from './actions-section';
import { ClaimAction, ClaimsSection } from './claims-section';
import { FollowUpState, TimeLeft } from './follow-up-badges';
import { messages } from './messages';
import { ProofsSection } from './proofs-section';
import { followUpQueries } from './queries';

export function FollowUpPage() {
  const t = useMessages(messages);
  const { id } = useParams({ from: '/follow-ups/$id' });
  const { data: followUp } = useSuspenseQuery(followUpQueries.one(id));
  const recommendation: string = `/recommendations/${id}`; // a page of the feature of recommendations
  return (
    <Page
      title={followUp.title}
      badge={<FollowUpState status={followUp.status} />}
      breadcrumbs={[{ label: t('followUps'), to: '/follow-ups' }, { label: followUp.title }]}
      actions={
        <>
          <ButtonLink to={recommendation} variant="default" leftSection={<Icon name="file" />}>
            {t('recommendation.open')}
          </ButtonLink>
          {can(followUp, 'claim') && <ClaimAction followUp={followUp} />}
        </>
      }
    >
      <KeyFigures
        figures={[
          {
            label: t('dueOn'),
            value: <DateText value={followUp.dueOn} />,
            note: <TimeLeft daysLeft={followUp.daysLeft} overdue={followUp.overdue} />,
          },
          { label: t('age'), value: t('age.days', { days: formatNumber(followUp.ageDays) }) },
          { label: t('progress'), value: `${formatNumber(followUp.progress)} %` },
          {
            label: t('answer'),
            value: followUp.answer ? t(`answer.${followUp.answer}`) : t('answer.none'),
            note: followUp.unitName,
          },
        ]}
      />
      <Notice tone="info" title={t('note')}>
        {!followUp.answer && <p>{t('can.answer')}</p>}
      </Notice>
      <ActionsSection followUp={followUp} />
      <ProofsSection followUp={followUp} />
      <ClaimsSection followUp={followUp} />
    </Page>
  );
}
