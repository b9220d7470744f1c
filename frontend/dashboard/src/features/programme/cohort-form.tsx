import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';

import { useMessages } from '../../lib/i18n';
import {
  DateField,
  FieldRow,
  NumberField,
  Page,
  ResourceForm,
  Section,
  TextField,
  useRecordForm,
} from '../../ui';
import { cohortMessages } from './cohort-messages';
import { type Cohort, cohortFormValues, type CohortInput, cohortSchema } from './cohort-model';
import { cohortKeys, cohortQueries, createCohort, editCohort, fetchCohort } from './cohort-queries';
import { messages } from './messages';
import { programmeKeys, programmeQueries } from './queries';

export function CohortNewPage() {
  const t = useMessages(cohortMessages);
  const tp = useMessages(messages);
  const { id } = useParams({ from: '/programmes/$id/cohorts/new' });
  const { data: programme } = useSuspenseQuery(programmeQueries.one(id));
  return (
    <Page
      title={t('cohort.new')}
      breadcrumbs={[
        { label: tp('list'), to: '/programmes' },
        { label: programme.title, to: `/programmes/${id}` },
        { label: t('cohort.new') },
      ]}
    >
      <CohortForm programmeId={id} />
    </Page>
  );
}

export function CohortEditPage() {
  const t = useMessages(cohortMessages);
  const tp = useMessages(messages);
  const { id } = useParams({ from: '/cohorts/$id/edit' });
  const { data: cohort } = useSuspenseQuery(cohortQueries.one(id));
  return (
    <Page
      title={t('cohort.edit.title', { name: cohort.name })}
      breadcrumbs={[
        { label: tp('list'), to: '/programmes' },
        { label: cohort.programmeTitle, to: `/programmes/${cohort.programmeId}` },
        { label: cohort.name, to: `/cohorts/${id}` },
        { label: t('cohort.edit') },
      ]}
    >
      <CohortForm programmeId={cohort.programmeId} cohort={cohort} />
    </Page>
  );
}

function CohortForm({ programmeId, cohort }: { programmeId: string; cohort?: Cohort }) {
  const t = useMessages(cohortMessages);

  const form = useRecordForm({
    record: cohort,
    values: cohortFormValues,
    fetch: fetchCohort,
    create: (input: CohortInput) => createCohort(programmeId, input),
    edit: editCohort,
    keys: cohortKeys,
    at: '/cohorts',
    created: t('cohort.created'),
    edited: t('cohort.saved'),
    shownIn: programmeKeys.all,
    from: `/programmes/${programmeId}`,
  });

  return (
    <Section title={t('cohort.list')}>
      <ResourceForm schema={cohortSchema} {...form}>
        <TextField
          name="name"
          label={t('cohort.name')}
          help={t('cohort.name.help')}
          maxLength={100}
        />
        <FieldRow>
          <DateField name="startsOn" label={t('cohort.startsOn')} />
          <DateField name="endsOn" label={t('cohort.endsOn')} />
        </FieldRow>
        <FieldRow>
          <TextField name="place" label={t('cohort.place')} optional maxLength={200} />
          <NumberField
            name="capacity"
            label={t('cohort.capacity')}
            help={t('cohort.capacity.help')}
            optional
            unit={t('cohort.capacity.unit')}
          />
        </FieldRow>
      </ResourceForm>
    </Section>
  );
}
