import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';

import { can } from '../../lib/api';
import { today } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import { ButtonLink, DateText, DescriptionList, Icon, Page, Section, StatusBadge } from '../../ui';
import { AddSource } from './add-source';
import { designMessages } from './design-messages';
import classes from './evaluation.module.css';
import { messages } from './messages';
import { criterionName, type Evaluation, isStandard, milestoneState } from './model';
import { PhaseBadge } from './phase-badge';
import { PhaseStepper } from './phase-stepper';
import { QuestionMatrix } from './question-matrix';
import { evaluationQueries } from './queries';
import { VerdictPanel } from './verdict-panel';

export function EvaluationPage() {
  const t = useMessages(messages);
  const { id } = useParams({ from: '/evaluations/$id' });
  const { data: evaluation } = useSuspenseQuery(evaluationQueries.one(id));
  return (
    <Page
      title={evaluation.title}
      badge={<PhaseBadge phase={evaluation.phase} />}
      context={{ kind: t('context'), name: evaluation.title, to: `/evaluations/${id}` }}
      breadcrumbs={[{ label: t('list'), to: '/evaluations' }, { label: evaluation.title }]}
      actions={
        <>
          {can(evaluation, 'edit') && (
            <ButtonLink
              to="/evaluations/$id/edit"
              params={{ id }}
              variant="default"
              leftSection={<Icon name="edit" />}
            >
              {t('edit')}
            </ButtonLink>
          )}
          {can(evaluation, 'schedule') && <AddSource evaluationId={id} />}
        </>
      }
    >
      <PhaseStepper evaluation={evaluation} />
      <Design evaluation={evaluation} />
      <QuestionMatrix evaluation={evaluation} />
      <VerdictPanel evaluationId={id} />
      <div className={classes.pair}>
        <Team evaluation={evaluation} />
        <Timeline evaluation={evaluation} />
      </div>
    </Page>
  );
}

function Design({ evaluation }: { evaluation: Evaluation }) {
  const t = useMessages(messages);
  return (
    <Section title={t('design')}>
      <div className={classes.design}>
        <div>
          <h3>{t('field.purpose')}</h3>
          <p className={classes.text}>{evaluation.purpose}</p>
          <h3>{t('field.criteria')}</h3>
          {evaluation.criteria.length === 0 && <p className={classes.hint}>{t('none.criteria')}</p>}
          <ul className={classes.plain}>
            {evaluation.criteria.map((criterion) => (
              <li key={criterion.code}>
                {criterionName(criterion)}
                {isStandard(criterion.code) && (
                  <span className={classes.hint}> {t(`criterion.${criterion.code}.help`)}</span>
                )}
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{t('field.programmes')}</h3>
          <ul className={classes.plain}>
            {evaluation.programmes.map((programme) => (
              <li key={programme.id}>
                <Link to="/programmes/$id" params={{ id: programme.id }}>
                  {programme.title}
                </Link>
              </li>
            ))}
          </ul>
          <DescriptionList
            items={[
              [
                t('field.methods'),
                evaluation.methods.map((method) => t(`method.${method}`)).join(', '),
              ],
              [t('field.code'), evaluation.code],
              [t('field.updatedAt'), <DateText key="at" value={evaluation.updatedAt} time />],
            ]}
          />
        </div>
      </div>
    </Section>
  );
}

function Team({ evaluation }: { evaluation: Evaluation }) {
  const td = useMessages(designMessages);
  return (
    <Section
      title={td('team')}
      actions={
        can(evaluation, 'staff') && (
          <ButtonLink
            to="/evaluations/$id/team"
            params={{ id: evaluation.id }}
            variant="default"
            leftSection={<Icon name="people" />}
          >
            {td('team.edit')}
          </ButtonLink>
        )
      }
    >
      {evaluation.team.length === 0 && <p className={classes.hint}>{td('team.empty')}</p>}
      <ul className={classes.people}>
        {evaluation.team.map((member) => (
          <li key={member.employeeId}>
            <span>{member.name}</span>
            <StatusBadge tone={member.role === 'LEAD' ? 'primary' : 'neutral'} icon="user">
              {td(`team.${member.role}`)}
            </StatusBadge>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Timeline({ evaluation }: { evaluation: Evaluation }) {
  const td = useMessages(designMessages);
  const day = today();
  return (
    <Section
      title={td('timeline')}
      actions={
        can(evaluation, 'schedule') && (
          <ButtonLink
            to="/evaluations/$id/timeline"
            params={{ id: evaluation.id }}
            variant="default"
            leftSection={<Icon name="calendar" />}
          >
            {td('timeline.edit')}
          </ButtonLink>
        )
      }
    >
      {evaluation.milestones.length === 0 && <p className={classes.hint}>{td('timeline.empty')}</p>}
      <ol className={classes.timeline}>
        {evaluation.milestones.map((milestone) => {
          const state = milestoneState(milestone.dueOn, day);
          return (
            <li key={`${milestone.dueOn} ${milestone.name}`} data-state={state}>
              <DateText value={milestone.dueOn} />
              <span>{milestone.name}</span>
              <small>{td(`timeline.${state}`)}</small>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
