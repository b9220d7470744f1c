import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useWatch } from 'react-hook-form';

import { useMessages } from '../../lib/i18n';
import {
  AsyncSelectField,
  CheckboxGroupField,
  DateField,
  FieldRow,
  NumberField,
  Page,
  RadioField,
  ResourceForm,
  Section,
  TextAreaField,
  TextField,
  useRecordForm,
} from '../../ui';
import { AudienceFields } from './audience-fields';
import classes from './campaign.module.css';
import { CohortsField } from './cohorts-field';
import { formMessages } from './form-messages';
import { messages } from './messages';
import {
  type Campaign,
  type CampaignFormValues,
  campaignFormValues,
  campaignSchema,
  contextOf,
  cuts,
  modes,
  respondentRoles,
} from './model';
import { RaterMinimums } from './rater-minimums';
import {
  campaignKeys,
  campaignQueries,
  createCampaign,
  editCampaign,
  fetchCampaign,
  searchEvaluations,
  searchVersions,
} from './queries';
import { PointsField } from './points-field';

export function CampaignNewPage() {
  const t = useMessages(messages);
  return (
    <Page
      title={t('new')}
      breadcrumbs={[{ label: t('campaigns'), to: '/campaigns' }, { label: t('new') }]}
    >
      <CampaignForm />
    </Page>
  );
}

export function CampaignEditPage() {
  const t = useMessages(messages);
  const f = useMessages(formMessages);
  const { id } = useParams({ from: '/campaigns/$id/edit' });
  const { data: campaign } = useSuspenseQuery(campaignQueries.one(id));
  return (
    <Page
      title={f('edit.title', { title: campaign.title })}
      breadcrumbs={[
        { label: t('campaigns'), to: '/campaigns' },
        { label: campaign.title, to: `/campaigns/${id}` },
        { label: t('action.edit') },
      ]}
      context={contextOf(campaign, t('evaluation'))}
    >
      <CampaignForm campaign={campaign} />
    </Page>
  );
}

function CampaignForm({ campaign }: { campaign?: Campaign }) {
  const t = useMessages(formMessages);
  const c = useMessages(messages);
  const { evaluationId }: { evaluationId?: string } = useSearch({ strict: false }); // an evaluation's page

  const form = useRecordForm({
    record: campaign,
    values: (kept?: Campaign) => campaignFormValues(kept, evaluationId),
    fetch: fetchCampaign,
    create: createCampaign,
    edit: editCampaign,
    keys: campaignKeys,
    at: '/campaigns',
    created: t('created'),
    edited: t('saved'),
  });

  return (
    <ResourceForm schema={campaignSchema} {...form}>
      <div className={classes.parts}>
        <Identity campaign={campaign} />
        <Section title={t('audience.title')}>
          <div className={classes.fields}>
            <RadioField
              name="mode"
              label={c('mode')}
              options={modes.map((mode) => ({
                value: mode,
                label: c(`mode.${mode}`),
                help: t(`mode.${mode}.help`),
              }))}
            />
            <Audience campaign={campaign} />
          </div>
        </Section>
        <Window />
        <Privacy />
      </div>
    </ResourceForm>
  );
}

const useIsPublic = () => useWatch<CampaignFormValues, 'mode'>({ name: 'mode' }) === 'PUBLIC';

function Audience({ campaign }: { campaign: Campaign | undefined }) {
  const t = useMessages(formMessages);
  const c = useMessages(messages);
  if (useIsPublic()) return <PointsField />;
  return (
    <>
      <RadioField
        name="respondentRole"
        label={c('respondentRole')}
        options={respondentRoles.map((role) => ({
          value: role,
          label: c(`role.${role}`),
          help: t(`role.${role}.help`),
        }))}
      />
      <CohortsField />
      <AudienceFields campaign={campaign} />
    </>
  );
}

function Identity({ campaign }: { campaign: Campaign | undefined }) {
  const t = useMessages(messages);
  const f = useMessages(formMessages);
  return (
    <Section title={f('identity.title')}>
      <div className={classes.fields}>
        <AsyncSelectField
          name="evaluationId"
          label={t('evaluation')}
          help={f('evaluation.help')}
          queryKey={['evaluations']}
          search={searchEvaluations}
          initialOption={
            campaign ? { value: campaign.evaluationId, label: campaign.evaluationTitle } : null
          }
        />
        <AsyncSelectField
          name="questionnaireVersionId"
          label={t('questionnaire')}
          help={f('questionnaire.help')}
          queryKey={['questionnaire-versions']}
          search={searchVersions}
          initialOption={
            campaign
              ? {
                  value: campaign.questionnaireVersionId,
                  label: `${campaign.questionnaireTitle} (${campaign.questionnaireNumber})`,
                }
              : null
          }
        />
        <FieldRow>
          <TextField name="title" label={t('title')} help={f('title.help')} maxLength={200} />
          <TextField name="code" label={t('code')} help={f('code.help')} maxLength={30} />
        </FieldRow>
        <TextAreaField
          name="introduction"
          label={t('introduction')}
          help={f('introduction.help')}
          optional
          maxLength={2000}
        />
      </div>
    </Section>
  );
}

function Window() {
  const t = useMessages(messages);
  const f = useMessages(formMessages);
  return (
    <Section title={f('window.title')}>
      <div className={classes.fields}>
        <FieldRow>
          <DateField name="opensAt" label={t('opensAt')} help={f('window.help')} time />
          <DateField name="closesAt" label={t('closesAt')} help={f('window.help')} time />
        </FieldRow>
        {!useIsPublic() && (
          <NumberField
            name="graceHours"
            label={t('grace')}
            help={f('grace.help')}
            unit={f('grace.unit')}
          />
        )}
      </div>
    </Section>
  );
}

function Privacy() {
  const t = useMessages(messages);
  const role = useWatch<CampaignFormValues, 'respondentRole'>({ name: 'respondentRole' });
  const f = useMessages(formMessages);
  const isPublic = useIsPublic();
  return (
    <Section title={f('privacy.title')}>
      <div className={classes.fields}>
        {!isPublic && (
          <CheckboxGroupField
            name="cuts"
            label={t('cuts')}
            help={f('cuts.help')}
            optional
            options={cuts
              .filter((cut) => cut !== 'RATER_ROLE' || role === 'SUPERIOR')
              .map((cut) => ({ value: cut, label: t(`cut.${cut}`) }))}
          />
        )}
        {!isPublic && (
          <NumberField
            name="interimDays"
            label={t('interim')}
            help={f('interim.help')}
            unit={f('interim.unit')}
            optional
          />
        )}
        <FieldRow>
          <NumberField
            name="minimumGroup"
            label={t('minimumGroup')}
            help={f('minimumGroup.help')}
            unit={t('people')}
          />
          <NumberField
            name="minimumVerbatim"
            label={t('minimumVerbatim')}
            help={f('minimumVerbatim.help')}
            unit={t('people')}
          />
        </FieldRow>
        <RaterMinimums />
      </div>
    </Section>
  );
}
