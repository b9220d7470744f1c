import { Button } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useFieldArray, useWatch } from 'react-hook-form';

import { useMessages } from '../../lib/i18n';
import {
  AsyncSelectField,
  Icon,
  Page,
  RemoveButton,
  ResourceForm,
  Section,
  SelectField,
  SortableList,
  TextAreaField,
  TextField,
  useListInfo,
  useRecordForm,
} from '../../ui';
import { formMessages } from './form-messages';
import classes from './interview.module.css';
import { messages } from './messages';
import {
  contextOf,
  type Guide,
  guideFormValues,
  type GuideFormValues,
  type GuideInput,
  guideSchema,
} from './model';
import {
  fetchGuide,
  interviewKeys,
  interviewQueries,
  saveGuide,
  searchEvaluations,
} from './queries';

export function GuideNewPage() {
  const t = useMessages(messages);
  const f = useMessages(formMessages);
  return (
    <Page
      title={f('guide.new')}
      breadcrumbs={[
        { label: t('interviews'), to: '/interviews' },
        { label: t('guides'), to: '/interview-guides' },
        { label: f('guide.new') },
      ]}
    >
      <GuideForm />
    </Page>
  );
}

export function GuideEditPage() {
  const t = useMessages(messages);
  const f = useMessages(formMessages);
  const { id } = useParams({ from: '/interview-guides/$id/edit' });
  const { data: guide } = useSuspenseQuery(interviewQueries.guide(id));
  return (
    <Page
      title={f('guide.edit', { title: guide.title })}
      breadcrumbs={[
        { label: t('interviews'), to: '/interviews' },
        { label: t('guides'), to: '/interview-guides' },
        { label: guide.title, to: `/interview-guides/${id}` },
        { label: t('action.edit') },
      ]}
      context={contextOf(guide, t('evaluation'))}
    >
      <GuideForm guide={guide} />
    </Page>
  );
}

function GuideForm({ guide }: { guide?: Guide }) {
  const t = useMessages(messages);
  const f = useMessages(formMessages);
  const { evaluationId }: { evaluationId?: string } = useSearch({ strict: false });
  const form = useRecordForm({
    record: guide,
    values: (kept?: Guide) => guideFormValues(kept, evaluationId),
    fetch: fetchGuide,
    create: (input: GuideInput) => saveGuide(undefined, 0, input),
    edit: (_: string, version: number, input: GuideInput) => saveGuide(guide, version, input),
    keys: { all: interviewKeys.guides, one: (id: string) => [...interviewKeys.guides, id] },
    at: '/interview-guides',
    created: f('guide.saved'),
    edited: f('guide.saved'),
  });
  return (
    <ResourceForm schema={guideSchema} {...form}>
      <div className={classes.parts}>
        <Section title={t('guide')}>
          <div className={classes.fields}>
            <AsyncSelectField
              name="evaluationId"
              label={t('evaluation')}
              queryKey={['evaluations']}
              search={searchEvaluations}
              disabled={guide !== undefined}
              initialOption={
                guide ? { value: guide.evaluationId, label: guide.evaluationTitle } : null
              }
            />
            <TextField name="title" label={t('title')} maxLength={200} />
            <TextAreaField
              name="introduction"
              label={t('guide.introduction')}
              help={f('guide.introduction.help')}
              optional
              rows={4}
              maxLength={2000}
            />
          </div>
        </Section>
        <Section title={t('guide.questions')}>
          <Questions />
        </Section>
      </div>
    </ResourceForm>
  );
}

const show = (value: unknown) =>
  (value as GuideFormValues['questions']).map((each) => each.question).join('; ');

function Questions() {
  const t = useMessages(messages);
  const f = useMessages(formMessages);
  // the question's own `id` must not be taken for the key of the row
  const list = useFieldArray<GuideFormValues, 'questions', 'key'>({
    name: 'questions',
    keyName: 'key',
  });
  const id = useListInfo('questions', { label: t('guide.questions'), show });
  const questions = useWatch<GuideFormValues, 'questions'>({ name: 'questions' });
  const evaluationId = useWatch<GuideFormValues, 'evaluationId'>({ name: 'evaluationId' });
  const { data: asked = [] } = useQuery(interviewQueries.questions(evaluationId));
  return (
    <div id={id} tabIndex={-1} className={classes.rows}>
      {evaluationId === '' && <p className={classes.meta}>{f('guide.evaluation.first')}</p>}
      <SortableList
        label={t('guide.questions')}
        items={list.fields}
        itemKey={(field) => field.key}
        itemLabel={(field) =>
          questions[list.fields.indexOf(field)]?.question || f('guide.question.new')
        }
        onReorder={(_, from, to) => {
          list.move(from, to);
        }}
      >
        {(_, index) => (
          <div className={classes.question}>
            <TextAreaField
              name={`questions.${index}.question`}
              label={f('guide.question', { number: index + 1 })}
              rows={2}
              maxLength={500}
            />
            <SelectField
              name={`questions.${index}.evaluationQuestionId`}
              label={f('guide.question.ties')}
              optional
              placeholder={f('guide.question.none')}
              options={asked.map((each) => ({ value: each.id, label: each.question }))}
            />
            <RemoveButton
              label={f('guide.question.remove', { number: index + 1 })}
              onClick={() => {
                list.remove(index);
              }}
            />
          </div>
        )}
      </SortableList>
      {list.fields.length < 50 && (
        <Button
          variant="default"
          leftSection={<Icon name="add" />}
          onClick={() => {
            list.append({ id: null, question: '', evaluationQuestionId: '' });
          }}
        >
          {f('guide.question.add')}
        </Button>
      )}
    </div>
  );
}
