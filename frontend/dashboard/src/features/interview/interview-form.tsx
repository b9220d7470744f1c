import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useWatch } from 'react-hook-form';

import { useMessages } from '../../lib/i18n';
import { searchEmployees, searchUnits } from '../../lib/lookups';
import {
  AsyncSelectField,
  DateField,
  FieldRow,
  Page,
  RadioField,
  ResourceForm,
  Section,
  SelectField,
  TextField,
  useRecordForm,
} from '../../ui';
import { formMessages } from './form-messages';
import classes from './interview.module.css';
import { messages } from './messages';
import { consents, contextOf, type Interview, interviewFormValues, interviewSchema } from './model';
import {
  createInterview,
  editInterview,
  fetchGuides,
  fetchInterview,
  interviewKeys,
  interviewQueries,
  searchEvaluations,
} from './queries';

export function InterviewNewPage() {
  const t = useMessages(messages);
  const f = useMessages(formMessages);
  return (
    <Page
      title={f('new')}
      breadcrumbs={[{ label: t('interviews'), to: '/interviews' }, { label: f('new') }]}
    >
      <InterviewForm />
    </Page>
  );
}

export function InterviewEditPage() {
  const t = useMessages(messages);
  const f = useMessages(formMessages);
  const { id } = useParams({ from: '/interviews/$id/edit' });
  const { data: interview } = useSuspenseQuery(interviewQueries.one(id));
  return (
    <Page
      title={f('edit', { title: interview.title })}
      breadcrumbs={[
        { label: t('interviews'), to: '/interviews' },
        { label: interview.title, to: `/interviews/${id}` },
        { label: t('action.edit') },
      ]}
      context={contextOf(interview, t('evaluation'))}
    >
      <InterviewForm interview={interview} />
    </Page>
  );
}

function InterviewForm({ interview }: { interview?: Interview }) {
  const f = useMessages(formMessages);
  // `?evaluationId=` comes from the page of an evaluation
  const { evaluationId }: { evaluationId?: string } = useSearch({ strict: false });

  const form = useRecordForm({
    record: interview,
    values: (kept?: Interview) => interviewFormValues(kept, evaluationId),
    fetch: fetchInterview,
    create: createInterview,
    edit: editInterview,
    keys: interviewKeys,
    at: '/interviews',
    created: f('saved'),
    edited: f('saved'),
  });

  return (
    <ResourceForm schema={interviewSchema} {...form}>
      <div className={classes.parts}>
        <What interview={interview} />
        <Who interview={interview} />
        <How />
      </div>
    </ResourceForm>
  );
}

function What({ interview }: { interview: Interview | undefined }) {
  const t = useMessages(messages);
  const f = useMessages(formMessages);
  const evaluationId = useWatch({ name: 'evaluationId' }) as string;
  const guides = useQuery({
    queryKey: [...interviewKeys.guides, 'of', evaluationId],
    queryFn: () => fetchGuides({ evaluationId, limit: 200 }),
    enabled: evaluationId !== '',
  });
  return (
    <Section title={f('what')}>
      <div className={classes.fields}>
        <AsyncSelectField
          name="evaluationId"
          label={t('evaluation')}
          queryKey={['evaluations']}
          search={searchEvaluations}
          disabled={interview !== undefined}
          initialOption={
            interview ? { value: interview.evaluationId, label: interview.evaluationTitle } : null
          }
        />
        <FieldRow>
          <TextField name="title" label={t('title')} help={f('title.help')} maxLength={200} />
          <TextField name="code" label={t('code')} help={f('code.help')} maxLength={30} />
        </FieldRow>
        <SelectField
          name="guideId"
          label={t('guide')}
          help={f('guide.help')}
          optional
          placeholder={t('guide.none')}
          options={(guides.data?.items ?? []).map(({ id, title }) => ({ value: id, label: title }))}
        />
      </div>
    </Section>
  );
}

function Who({ interview }: { interview: Interview | undefined }) {
  const f = useMessages(formMessages);
  return (
    <Section title={f('who')}>
      <div className={classes.fields}>
        <AsyncSelectField
          name="employeeId"
          label={f('employee')}
          help={f('employee.help')}
          optional
          queryKey={['employees']}
          search={searchEmployees}
          initialOption={
            interview?.employeeId
              ? { value: interview.employeeId, label: interview.name ?? '' }
              : null
          }
        />
        <FieldRow>
          <TextField name="name" label={f('name')} maxLength={150} />
          <TextField name="position" label={f('position')} maxLength={200} />
        </FieldRow>
        <AsyncSelectField
          name="unitId"
          label={f('unit')}
          optional
          queryKey={['units']}
          search={searchUnits}
          initialOption={
            interview?.unitId ? { value: interview.unitId, label: interview.unitName ?? '' } : null
          }
        />
      </div>
    </Section>
  );
}

function How() {
  const t = useMessages(messages);
  const f = useMessages(formMessages);
  return (
    <Section title={f('how')}>
      <div className={classes.fields}>
        <FieldRow>
          <DateField name="heldOn" label={t('heldOn')} help={f('heldOn.help')} />
          <TextField
            name="place"
            label={t('place')}
            help={f('place.help')}
            optional
            maxLength={200}
          />
        </FieldRow>
        <RadioField
          name="consent"
          label={t('consent')}
          options={consents.map((value) => ({
            value,
            label: t(`consent.${value}`),
            help: t(`consent.${value}.help`),
          }))}
        />
      </div>
    </Section>
  );
}
