import { ActionIcon, Button } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useFieldArray, useWatch } from 'react-hook-form';

import { useMessages } from '../../lib/i18n';
import {
  Icon,
  RemoveButton,
  SelectField,
  SortableList,
  TextAreaField,
  TextField,
  useListInfo,
} from '../../ui';
import { DesignPage } from './design-page';
import classes from './evaluation.module.css';
import { designMessages } from './design-messages';
import {
  criterionName,
  type Evaluation,
  questionsFormValues,
  type QuestionsFormValues,
  questionsSchema,
  type SourceKind,
  sourceKinds,
} from './model';
import { askQuestions, evaluationQueries } from './queries';

export function QuestionsPage() {
  const t = useMessages(designMessages);
  const { id } = useParams({ from: '/evaluations/$id/questions' });
  const { data: evaluation } = useSuspenseQuery(evaluationQueries.one(id));
  return (
    <DesignPage
      id={id}
      title={t('question.edit')}
      lead={t('questions.lead')}
      section={t('questions')}
      savedText={t('question.saved')}
      schema={questionsSchema}
      valuesOf={questionsFormValues}
      save={({ questions }, version) => askQuestions(id, version, questions)}
    >
      <Questions evaluation={evaluation} />
    </DesignPage>
  );
}

const show = (value: unknown) =>
  (value as QuestionsFormValues['questions']).map((each) => each.question).join('; ');

function Questions({ evaluation }: { evaluation: Evaluation }) {
  const t = useMessages(designMessages);
  // the question's own `id` must not be taken for the key of the row
  const list = useFieldArray<QuestionsFormValues, 'questions', 'key'>({
    name: 'questions',
    keyName: 'key',
  });
  const id = useListInfo('questions', { label: t('questions'), show });
  const questions = useWatch<QuestionsFormValues, 'questions'>({ name: 'questions' });
  const criteria = evaluation.criteria.map((criterion) => ({
    value: criterion.code,
    label: criterionName(criterion),
  }));
  return (
    <div id={id} tabIndex={-1} className={classes.rows}>
      <p className={classes.hint}>{t('sources.help')}</p>
      <SortableList
        label={t('questions')}
        items={list.fields}
        itemKey={(field) => field.key}
        itemLabel={(field) => questions[list.fields.indexOf(field)]?.question || t('question.new')}
        onReorder={(_, from, to) => {
          list.move(from, to);
        }}
      >
        {(_, index) => (
          <div className={classes.question}>
            <TextAreaField
              name={`questions.${index}.question`}
              label={`${t('question.text')} ${index + 1}`}
              rows={2}
              maxLength={500}
            />
            <SelectField
              name={`questions.${index}.criterion`}
              label={t('question.criterion')}
              optional
              placeholder={t('question.criterion.none')}
              options={criteria}
            />
            <Sources question={index} />
            <RemoveButton
              label={t('question.remove', { number: index + 1 })}
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
            list.append({ id: null, question: '', criterion: '', sources: [emptySource()] });
          }}
        >
          {t('question.add')}
        </Button>
      )}
    </div>
  );
}

function emptySource() {
  return { kind: '' as SourceKind, label: '', reference: '' };
}

function Sources({ question }: { question: number }) {
  const t = useMessages(designMessages);
  const list = useFieldArray<QuestionsFormValues>({ name: `questions.${question}.sources` });
  const path = `questions.${question}.sources`;
  return (
    <fieldset className={classes.fieldset}>
      <legend>{t('sources')}</legend>
      {list.fields.map((field, index) => (
        <div key={field.id} className={classes.source}>
          <SelectField
            name={`${path}.${index}.kind`}
            label={t('source.kind')}
            options={sourceKinds.map((kind) => ({ value: kind, label: t(`source.${kind}`) }))}
          />
          <TextField
            name={`${path}.${index}.reference`}
            label={t('source.reference')}
            optional
            maxLength={300}
          />
          <TextField name={`${path}.${index}.label`} label={t('source.label')} maxLength={300} />
          <ActionIcon
            variant="subtle"
            color="gray"
            size={36}
            aria-label={t('source.remove', { number: index + 1 })}
            onClick={() => {
              list.remove(index);
            }}
          >
            <Icon name="remove" />
          </ActionIcon>
        </div>
      ))}
      {list.fields.length < 20 && (
        <Button
          variant="default"
          leftSection={<Icon name="add" />}
          onClick={() => {
            list.append(emptySource());
          }}
        >
          {t('source.add')}
        </Button>
      )}
    </fieldset>
  );
}
