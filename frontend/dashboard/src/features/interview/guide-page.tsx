import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';

import { can } from '../../lib/api';
import { useMessages } from '../../lib/i18n';
import { ButtonLink, Icon, Page, Section } from '../../ui';
import classes from './interview.module.css';
import { messages } from './messages';
import { contextOf } from './model';
import { interviewQueries } from './queries';

export function GuidePage() {
  const t = useMessages(messages);
  const { id } = useParams({ from: '/interview-guides/$id' });
  const { data: guide } = useSuspenseQuery(interviewQueries.guide(id));
  const { data: questions = [] } = useQuery(interviewQueries.questions(guide.evaluationId));
  const asked = (questionId: string) =>
    questions.find((question) => question.id === questionId)?.question ?? '';
  return (
    <Page
      title={guide.title}
      breadcrumbs={[
        { label: t('interviews'), to: '/interviews' },
        { label: t('guides'), to: '/interview-guides' },
        { label: guide.title },
      ]}
      context={contextOf(guide, t('evaluation'))}
      actions={
        can(guide, 'edit') && (
          <ButtonLink
            to="/interview-guides/$id/edit"
            params={{ id }}
            leftSection={<Icon name="edit" />}
          >
            {t('action.edit')}
          </ButtonLink>
        )
      }
    >
      {guide.introduction && (
        <Section title={t('guide.introduction')}>
          <p className={classes.words}>{guide.introduction}</p>
        </Section>
      )}
      <Section title={t('guide.questions')}>
        {guide.questions.length === 0 && <p>{t('guide.questions.none')}</p>}
        <ol className={classes.guide}>
          {guide.questions.map((each) => (
            <li key={each.id}>
              {each.question}
              <br />
              <span className={classes.meta}>
                {each.evaluationQuestionId
                  ? t('guide.question.for', { question: asked(each.evaluationQuestionId) })
                  : t('guide.question.free')}
              </span>
            </li>
          ))}
        </ol>
      </Section>
    </Page>
  );
}
