import { ActionIcon, Button } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useFieldArray } from 'react-hook-form';

import { useMessages } from '../../lib/i18n';
import {
  FieldRow,
  Icon,
  Page,
  ResourceForm,
  Section,
  SelectField,
  TextAreaField,
  TextField,
  useListInfo,
  useRecordForm,
} from '../../ui';
import { messages } from './messages';
import {
  type Programme,
  programmeFormValues,
  type ProgrammeFormValues,
  programmeSchema,
  programmeTypes,
} from './model';
import classes from './programme.module.css';
import {
  createProgramme,
  editProgramme,
  fetchProgramme,
  programmeKeys,
  programmeQueries,
} from './queries';

export function ProgrammeNewPage() {
  const t = useMessages(messages);
  return (
    <Page
      title={t('new')}
      breadcrumbs={[{ label: t('list'), to: '/programmes' }, { label: t('new') }]}
    >
      <ProgrammeForm />
    </Page>
  );
}

export function ProgrammeEditPage() {
  const t = useMessages(messages);
  const { id } = useParams({ from: '/programmes/$id/edit' });
  const { data: programme } = useSuspenseQuery(programmeQueries.one(id));
  return (
    <Page
      title={t('edit.title', { title: programme.title })}
      breadcrumbs={[
        { label: t('list'), to: '/programmes' },
        { label: programme.title, to: `/programmes/${id}` },
        { label: t('edit') },
      ]}
    >
      <ProgrammeForm programme={programme} />
    </Page>
  );
}

function ProgrammeForm({ programme }: { programme?: Programme }) {
  const t = useMessages(messages);

  const form = useRecordForm({
    record: programme,
    values: programmeFormValues,
    fetch: fetchProgramme,
    create: createProgramme,
    edit: editProgramme,
    keys: programmeKeys,
    at: '/programmes',
    created: t('saved.created'),
    edited: t('saved.edited'),
  });

  return (
    <Section title={t('overview')}>
      <ResourceForm schema={programmeSchema} {...form}>
        <TextField name="title" label={t('field.title')} maxLength={200} />
        <FieldRow>
          <TextField
            name="code"
            label={t('field.code')}
            help={t('field.code.help')}
            maxLength={30}
          />
          <SelectField
            name="type"
            label={t('field.type')}
            options={programmeTypes.map((type) => ({ value: type, label: t(`type.${type}`) }))}
          />
        </FieldRow>
        <TextAreaField
          name="description"
          label={t('field.description')}
          help={t('field.description.help')}
          optional
          maxLength={4000}
        />
        <Objectives />
      </ResourceForm>
    </Section>
  );
}

const showObjectives = (value: unknown) =>
  (value as ProgrammeFormValues['objectives']).map((each) => each.text).join('; ');

function Objectives() {
  const t = useMessages(messages);
  const list = useFieldArray<ProgrammeFormValues, 'objectives'>({ name: 'objectives' });
  const id = useListInfo('objectives', { label: t('field.objectives'), show: showObjectives });
  return (
    <fieldset className={classes.fieldset} id={id} tabIndex={-1}>
      <legend>{t('field.objectives')}</legend>
      <p className={classes.hint}>{t('field.objectives.help')}</p>
      {list.fields.map((field, index) => (
        <div key={field.id} className={classes.line}>
          <TextField
            name={`objectives.${index}.text`}
            label={t('field.objective', { number: index + 1 })}
            maxLength={500}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size={36}
            aria-label={t('field.objectives.remove', { number: index + 1 })}
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
            list.append({ text: '' });
          }}
        >
          {t('field.objectives.add')}
        </Button>
      )}
    </fieldset>
  );
}
