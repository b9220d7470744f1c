import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';

import { can } from '../../lib/api';
import { formatDateTime } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import {
  ButtonLink,
  ConfirmButton,
  DateText,
  DescriptionList,
  Icon,
  Notice,
  Page,
  Section,
  StatusBadge,
  useToast,
} from '../../ui';
import { AnswerAction, WithdrawAction } from './decision-panels';
import { messages } from './messages';
import { contextOf, type FindingEntry, type Recommendation } from './model';
import {
  deleteRecommendation,
  issueRecommendation,
  recommendationKeys,
  recommendationQueries,
} from './queries';
import { AnswerBadge, PriorityBadge, RecommendationState } from './recommendation-badges';
import classes from './recommendation.module.css';

export function RecommendationPage() {
  const t = useMessages(messages);
  const { id } = useParams({ from: '/recommendations/$id' });
  const { data: recommendation } = useSuspenseQuery(recommendationQueries.one(id));
  return (
    <Page
      title={recommendation.title}
      badge={
        <span className={classes.badges}>
          <RecommendationState status={recommendation.status} />
          <PriorityBadge priority={recommendation.priority} />
        </span>
      }
      breadcrumbs={[
        { label: t('recommendations'), to: '/recommendations' },
        { label: recommendation.title },
      ]}
      context={contextOf(recommendation, t('evaluation'))}
      actions={<Actions recommendation={recommendation} />}
    >
      {recommendation.withdrawnReason && (
        <Notice tone="warning" title={t('withdrawnReason')}>
          <p>{recommendation.withdrawnReason}</p>
        </Notice>
      )}
      <Section title={t('recommendation')}>
        <p className={classes.statement}>{recommendation.statement}</p>
        <DescriptionList
          items={[
            [t('measure'), recommendation.measure],
            [t('unit'), recommendation.unitName],
            [t('position'), recommendation.positionName],
            [t('dueOn'), <DateText key="due" value={recommendation.dueOn} />],
            [
              t('issuedAt'),
              recommendation.issuedAt && (
                <DateText key="issued" value={recommendation.issuedAt} time />
              ),
            ],
          ]}
        />
      </Section>
      <Ground findings={recommendation.findings} />
      {recommendation.status !== 'DRAFT' && <Answer recommendation={recommendation} />}
    </Page>
  );
}

function Ground({ findings }: { findings: readonly FindingEntry[] }) {
  const t = useMessages(messages);
  return (
    <Section title={t('findings')}>
      <ul className={classes.findings}>
        {findings.map((finding) => {
          const page: string = `/findings/${finding.id}`; // of the feature of findings
          return (
            <li key={finding.id}>
              <Link to={page} className={classes.name ?? ''}>
                {finding.title}
              </Link>
              <span className={classes.badges}>
                <StatusBadge
                  tone={finding.type === 'STRENGTH' ? 'good' : 'warning'}
                  icon="clipboard"
                >
                  {t(`finding.${finding.type}`)}
                </StatusBadge>
                {finding.stale && <StatusBadge tone="danger">{t('finding.stale')}</StatusBadge>}
                {!finding.published && (
                  <StatusBadge tone="warning">{t('finding.withdrawn')}</StatusBadge>
                )}
              </span>
              <p>{finding.statement}</p>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function Answer({ recommendation }: { recommendation: Recommendation }) {
  const t = useMessages(messages);
  return (
    <Section title={t('answer')}>
      <DescriptionList
        items={[
          [t('answer'), <AnswerBadge key="answer" answer={recommendation.answer} />],
          ...(recommendation.answer
            ? ([
                [t('answer.reason'), recommendation.answerReason],
                [
                  t('updatedAt'),
                  t('answer.by', {
                    name: recommendation.answeredBy ?? '',
                    at: formatDateTime(recommendation.answeredAt ?? ''),
                  }),
                ],
              ] as const)
            : []),
        ]}
      />
    </Section>
  );
}

function Actions({ recommendation }: { recommendation: Recommendation }) {
  const t = useMessages(messages);
  const toast = useToast();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { id, title } = recommendation;
  const followUp: string = `/follow-ups/${id}`; // a page of the feature of follow-up
  const issue = async () => {
    const issued = await issueRecommendation(id);
    queries.setQueryData(recommendationKeys.one(id), issued);
    toast(t('issued'));
    await queries.invalidateQueries({ queryKey: recommendationKeys.all });
  };
  const remove = async () => {
    await deleteRecommendation(id);
    toast(t('deleted'));
    await navigate({ to: '/recommendations' });
    await queries.invalidateQueries({ queryKey: recommendationKeys.all });
  };
  return (
    <>
      {recommendation.status === 'ISSUED' && (
        <ButtonLink to={followUp} variant="default" leftSection={<Icon name="flow" />}>
          {t('followUp')}
        </ButtonLink>
      )}
      {can(recommendation, 'edit') && (
        <ButtonLink
          to="/recommendations/$id/edit"
          params={{ id }}
          variant="default"
          leftSection={<Icon name="edit" />}
        >
          {t('edit')}
        </ButtonLink>
      )}
      {can(recommendation, 'delete') && (
        <ConfirmButton
          label={t('delete')}
          title={t('delete.title', { title })}
          leftSection={<Icon name="remove" />}
          danger
          onConfirm={remove}
        >
          {t('delete.text')}
        </ConfirmButton>
      )}
      {can(recommendation, 'issue') && (
        <ConfirmButton
          label={t('issue')}
          title={t('issue.title', { title })}
          variant="filled"
          leftSection={<Icon name="send" />}
          onConfirm={issue}
        >
          {t('issue.text')}
        </ConfirmButton>
      )}
      {can(recommendation, 'withdraw') && <WithdrawAction recommendation={recommendation} />}
      {can(recommendation, 'answer') && <AnswerAction recommendation={recommendation} />}
    </>
  );
}
