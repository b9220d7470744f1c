import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';

import { useMessages } from '../../lib/i18n';
import { searchPositions, searchUnits } from '../../lib/lookups';
import {
  type AsyncOption,
  AsyncSelectField,
  DateField,
  FieldRow,
  Page,
  RadioField,
  ResourceForm,
  Section,
  TextAreaField,
  TextField,
  useRecordForm,
} from '../../ui';
import { FindingsField } from './findings-field';
import { messages } from './messages';
import {
  contextOf,
  priorities,
  type Recommendation,
  recommendationFormValues,
  recommendationSchema,
} from './model';
import {
  createRecommendation,
  editRecommendation,
  fetchRecommendation,
  recommendationKeys,
  recommendationQueries,
  searchEvaluations,
} from './queries';
import classes from './recommendation.module.css';

interface RecommendationFormProps {
  recommendation?: Recommendation;
  evaluation: AsyncOption | undefined;
}

export function RecommendationNewPage() {
  const t = useMessages(messages);
  // `?evaluationId=` comes from the page of an evaluation
  const { evaluationId = '' }: { evaluationId?: string } = useSearch({ strict: false });
  const evaluation = useQuery(recommendationQueries.evaluation(evaluationId));
  return (
    <Page
      title={t('new')}
      breadcrumbs={[{ label: t('recommendations'), to: '/recommendations' }, { label: t('new') }]}
    >
      {(!evaluationId || !evaluation.isPending) && (
        <RecommendationForm evaluation={evaluation.data} />
      )}
    </Page>
  );
}

export function RecommendationEditPage() {
  const t = useMessages(messages);
  const { id } = useParams({ from: '/recommendations/$id/edit' });
  const { data: recommendation } = useSuspenseQuery(recommendationQueries.one(id));
  return (
    <Page
      title={t('edit.title')}
      breadcrumbs={[
        { label: t('recommendations'), to: '/recommendations' },
        { label: recommendation.title, to: `/recommendations/${id}` },
        { label: t('edit') },
      ]}
      context={contextOf(recommendation, t('evaluation'))}
    >
      <RecommendationForm
        recommendation={recommendation}
        evaluation={{ value: recommendation.evaluationId, label: recommendation.evaluationTitle }}
      />
    </Page>
  );
}

function RecommendationForm({ recommendation, evaluation }: RecommendationFormProps) {
  const t = useMessages(messages);

  const form = useRecordForm({
    record: recommendation,
    values: (kept?: Recommendation) => recommendationFormValues(kept, evaluation?.value),
    fetch: fetchRecommendation,
    create: createRecommendation,
    edit: editRecommendation,
    keys: recommendationKeys,
    at: '/recommendations',
    created: t('created'),
    edited: t('saved'),
  });

  return (
    <ResourceForm schema={recommendationSchema} {...form}>
      <div className={classes.parts}>
        <Ground recommendation={recommendation} evaluation={evaluation} />
        <Content />
        <Addressee recommendation={recommendation} />
      </div>
    </ResourceForm>
  );
}

type Edited = { recommendation: Recommendation | undefined };

function Ground({ recommendation, evaluation }: Edited & { evaluation: AsyncOption | undefined }) {
  const t = useMessages(messages);
  return (
    <Section title={t('findings')}>
      <div className={classes.fields}>
        <AsyncSelectField
          name="evaluationId"
          label={t('evaluation')}
          help={t('evaluation.help')}
          queryKey={['evaluations']}
          search={searchEvaluations}
          disabled={recommendation !== undefined}
          initialOption={evaluation ?? null}
        />
        <FindingsField />
      </div>
    </Section>
  );
}

function Content() {
  const t = useMessages(messages);
  return (
    <Section title={t('recommendation')}>
      <div className={classes.fields}>
        <TextField name="title" label={t('title')} help={t('title.help')} maxLength={200} />
        <TextAreaField
          name="statement"
          label={t('statement')}
          help={t('statement.help')}
          rows={6}
          maxLength={4000}
        />
        <TextAreaField
          name="measure"
          label={t('measure')}
          help={t('measure.help')}
          maxLength={1000}
        />
        <RadioField
          name="priority"
          label={t('priority')}
          options={priorities.map((value) => ({ value, label: t(`priority.${value}`) }))}
        />
      </div>
    </Section>
  );
}

function Addressee({ recommendation }: Edited) {
  const t = useMessages(messages);
  return (
    <Section title={t('addressee')}>
      <div className={classes.fields}>
        <FieldRow>
          <AsyncSelectField
            name="unitId"
            label={t('unit')}
            help={t('unit.help')}
            queryKey={['units']}
            search={searchUnits}
            initialOption={
              recommendation
                ? { value: recommendation.unitId, label: recommendation.unitName }
                : null
            }
          />
          <AsyncSelectField
            name="positionId"
            label={t('position')}
            help={t('position.help')}
            queryKey={['positions']}
            search={searchPositions}
            initialOption={
              recommendation
                ? { value: recommendation.positionId, label: recommendation.positionName }
                : null
            }
          />
        </FieldRow>
        <DateField name="dueOn" label={t('dueOn')} help={t('dueOn.help')} />
      </div>
    </Section>
  );
}
