import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';

import { can } from '../../lib/api';
import { useMessages } from '../../lib/i18n';
import {
  ButtonLink,
  ConfirmButton,
  Icon,
  Page,
  Section,
  StatusBadge,
  type Tone,
  useToast,
} from '../../ui';
import { checklistMessages } from './checklist-messages';
import classes from './document.module.css';
import { type Criterion, flowing } from './model';
import { deleteChecklist, documentKeys, documentQueries } from './queries';

const tones: Record<Criterion['verdict'], Tone> = {
  OPEN: 'neutral',
  MET: 'good',
  PARTLY: 'warning',
  NOT_MET: 'danger',
};

export function ChecklistPage() {
  const t = useMessages(checklistMessages);
  const toast = useToast();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { id } = useParams({ from: '/checklists/$id' });
  const { data: checklist } = useSuspenseQuery(documentQueries.checklist(id));
  const { data: evaluation } = useQuery(documentQueries.evaluation(checklist.evaluationId));
  return (
    <Page
      title={checklist.title}
      context={{
        kind: t('context'),
        name: checklist.evaluationTitle,
        to: `/evaluations/${checklist.evaluationId}`,
      }}
      breadcrumbs={[{ label: t('list'), to: '/checklists' }, { label: checklist.title }]}
      actions={
        <>
          {can(checklist, 'edit') && (
            <ButtonLink
              to="/checklists/$id/edit"
              params={{ id }}
              variant="default"
              leftSection={<Icon name="edit" />}
            >
              {t('edit')}
            </ButtonLink>
          )}
          {can(checklist, 'delete') && (
            <ConfirmButton
              danger
              label={t('delete')}
              title={t('delete.title', { title: checklist.title })}
              leftSection={<Icon name="remove" />}
              onConfirm={async () => {
                await deleteChecklist(checklist);
                await navigate({ to: '/checklists' });
                await queries.invalidateQueries({ queryKey: documentKeys.checklists });
                toast(t('deleted'));
              }}
            >
              {t('delete.text')}
            </ConfirmButton>
          )}
        </>
      }
    >
      <Section title={t('criteria')}>
        <ol className={classes.cards}>
          {checklist.criteria.map((criterion) => (
            <CriterionCard
              key={criterion.id}
              criterion={criterion}
              question={
                evaluation?.questions.find((each) => each.id === criterion.questionId)?.question
              }
            />
          ))}
        </ol>
      </Section>
    </Page>
  );
}

function CriterionCard(props: { criterion: Criterion; question: string | undefined }) {
  const { criterion, question } = props;
  const t = useMessages(checklistMessages);
  return (
    <li className={classes.card}>
      <div className={classes.judged}>
        <h3>{criterion.criterion}</h3>
        <StatusBadge tone={tones[criterion.verdict]}>
          {t(`verdict.${criterion.verdict}`)}
        </StatusBadge>
      </div>
      {question && (
        <p className={classes.where}>
          {t('question')}: {question}
        </p>
      )}
      {criterion.note && <p className={classes.words}>{criterion.note}</p>}
      {criterion.proofs.length === 0 && <p className={classes.where}>{t('proofs.none')}</p>}
      {criterion.proofs.map((proof) => (
        <figure key={proof.id}>
          <blockquote className={classes.words}>{flowing(proof.words)}</blockquote>
          <figcaption className={classes.where}>
            <Link
              to="/documents/$id"
              params={{ id: proof.documentId }}
              search={{ page: proof.page, excerpt: proof.id } as never}
            >
              {t('proof.at', { title: proof.documentTitle, page: proof.page })}
            </Link>{' '}
            {proof.state === 'LOST' && <StatusBadge tone="warning">{t('lost')}</StatusBadge>}
          </figcaption>
        </figure>
      ))}
    </li>
  );
}
