import { ActionIcon, Button } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useFieldArray } from 'react-hook-form';

import { useMessages } from '../../lib/i18n';
import {
  CheckboxGroupField,
  Icon,
  Page,
  ResourceForm,
  Section,
  TextAreaField,
  TextField,
  useRecordForm,
} from '../../ui';
import classes from './evaluation.module.css';
import { messages } from './messages';
import {
  type Evaluation,
  evaluationFormValues,
  type EvaluationFormValues,
  evaluationSchema,
  methods,
  ownCode,
  standardCriteria,
} from './model';
import { ProgrammesField } from './programmes-field';
import {
  createEvaluation,
  editEvaluation,
  evaluationKeys,
  evaluationQueries,
  fetchEvaluation,
} from './queries';

export function EvaluationNewPage() {
  const t = useMessages(messages);
  return (
    <Page
      title={t('new')}
      breadcrumbs={[{ label: t('list'), to: '/evaluations' }, { label: t('new') }]}
    >
      <EvaluationForm />
    </Page>
  );
}

export function EvaluationEditPage() {
  const t = useMessages(messages);
  const { id } = useParams({ from: '/evaluations/$id/edit' });
  const { data: evaluation } = useSuspenseQuery(evaluationQueries.one(id));
  return (
    <Page
      title={t('edit.title', { title: evaluation.title })}
      context={{ kind: t('context'), name: evaluation.title, to: `/evaluations/${id}` }}
      breadcrumbs={[
        { label: t('list'), to: '/evaluations' },
        { label: evaluation.title, to: `/evaluations/${id}` },
        { label: t('design') },
      ]}
    >
      <EvaluationForm evaluation={evaluation} />
    </Page>
  );
}

function EvaluationForm({ evaluation }: { evaluation?: Evaluation }) {
  const t = useMessages(messages);

  const form = useRecordForm({
    record: evaluation,
    values: evaluationFormValues,
    fetch: fetchEvaluation,
    create: createEvaluation,
    edit: editEvaluation,
    keys: evaluationKeys,
    at: '/evaluations',
    created: t('saved.created'),
    edited: t('saved.edited'),
  });

  return (
    <Section title={t('design')}>
      <ResourceForm schema={evaluationSchema} {...form}>
        <TextField name="title" label={t('field.title')} maxLength={200} />
        <TextField name="code" label={t('field.code')} help={t('field.code.help')} maxLength={30} />
        <TextAreaField
          name="purpose"
          label={t('field.purpose')}
          help={t('field.purpose.help')}
          maxLength={4000}
        />
        <ProgrammesField />
        <CheckboxGroupField
          name="standard"
          label={t('field.criteria')}
          options={standardCriteria.map((code) => ({
            value: code,
            label: t(`criterion.${code}`),
            help: t(`criterion.${code}.help`),
          }))}
        />
        <OwnCriteria />
        <CheckboxGroupField
          name="methods"
          label={t('field.methods')}
          options={methods.map((method) => ({ value: method, label: t(`method.${method}`) }))}
        />
      </ResourceForm>
    </Section>
  );
}

function OwnCriteria() {
  const t = useMessages(messages);
  const list = useFieldArray<EvaluationFormValues, 'own'>({ name: 'own' });
  return (
    <fieldset className={classes.fieldset}>
      <legend>{t('criteria.own')}</legend>
      {list.fields.map((field, index) => (
        <div key={field.id} className={classes.line}>
          <TextField
            name={`own.${index}.text`}
            label={t('criteria.own.label', { number: index + 1 })}
            maxLength={300}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size={36}
            aria-label={t('criteria.own.remove', { number: index + 1 })}
            onClick={() => {
              list.remove(index);
            }}
          >
            <Icon name="remove" />
          </ActionIcon>
        </div>
      ))}
      {list.fields.length < 10 && (
        <Button
          variant="default"
          leftSection={<Icon name="add" />}
          onClick={() => {
            list.append({ code: ownCode(list.fields.map((each) => each.code)), text: '' });
          }}
        >
          {t('criteria.own.add')}
        </Button>
      )}
    </fieldset>
  );
}
