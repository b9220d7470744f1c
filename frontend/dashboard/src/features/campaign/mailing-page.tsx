import { Button } from '@mantine/core';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';

import { can, files } from '../../lib/api';
import { saveFile } from '../../lib/csv';
import { formatNumber } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import {
  CheckboxField,
  ConfirmButton,
  FieldRow,
  Icon,
  Page,
  ProblemAlert,
  ResourceForm,
  Section,
  TextField,
  useToast,
} from '../../ui';
import classes from './campaign.module.css';
import { mailingMessages } from './mailing-messages';
import {
  type Mailing,
  type MailingFailure,
  mailingFormValues,
  mailingSchema,
} from './mailing-model';
import { fetchMailing, mailingQueries, retryMailing, setMailing } from './mailing-queries';
import { MailingStanding } from './mailing-section';
import { messages } from './messages';
import { contextOf } from './model';
import { campaignQueries } from './queries';

export function MailingPage() {
  const t = useMessages(mailingMessages);
  const c = useMessages(messages);
  const { id } = useParams({ from: '/campaigns/$id/mailing' });
  const { data: campaign } = useSuspenseQuery(campaignQueries.one(id));
  const { data: mailing } = useSuspenseQuery(mailingQueries.one(id));
  return (
    <Page
      title={t('title', { title: campaign.title })}
      lead={`${t('lead')}${campaign.mode === 'ANONYMOUS' ? ` ${t('lead.anonymous')}` : ''}`}
      breadcrumbs={[
        { label: c('campaigns'), to: '/campaigns' },
        { label: campaign.title, to: `/campaigns/${id}` },
        { label: t('mailing') },
      ]}
      context={contextOf(campaign, c('evaluation'))}
    >
      <Section title={t('mailing')}>
        <MailingStanding campaign={campaign} mailing={mailing} />
      </Section>
      {mailing.failures.length > 0 && <Failures id={id} mailing={mailing} />}
      {can(mailing, 'edit') && (
        <Section title={t('settings')}>
          <MailingForm id={id} mailing={mailing} />
        </Section>
      )}
    </Page>
  );
}

function MailingForm({ id, mailing }: { id: string; mailing: Mailing }) {
  const t = useMessages(mailingMessages);
  const toast = useToast();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const back = () => void navigate({ to: '/campaigns/$id', params: { id } });
  return (
    <ResourceForm
      schema={mailingSchema}
      initial={mailingFormValues(mailing)}
      version={mailing.version}
      reload={async () => {
        const latest = await fetchMailing(id);
        return { values: mailingFormValues(latest), version: latest.version };
      }}
      onSubmit={async (edit, version) => {
        const saved = await setMailing(id, version, edit);
        queries.setQueryData(mailingQueries.one(id).queryKey, saved);
        toast(t('saved'));
      }}
      onDone={back}
      onCancel={back}
    >
      <div className={classes.fields}>
        <CheckboxField name="byMail" label={t('byMail')} help={t('byMail.help')} />
        <FieldRow>
          <TextField
            name="afterOpening"
            label={t('afterOpening')}
            help={t('afterOpening.help')}
            optional
            maxLength={40}
          />
          <TextField
            name="beforeClosing"
            label={t('beforeClosing')}
            help={t('beforeClosing.help')}
            optional
            maxLength={40}
          />
        </FieldRow>
      </div>
    </ResourceForm>
  );
}

function Failures({ id, mailing }: { id: string; mailing: Mailing }) {
  const t = useMessages(mailingMessages);
  const toast = useToast();
  const queries = useQueryClient();
  const [problem, setProblem] = useState<unknown>();
  const count = formatNumber(mailing.failures.length);
  const retry = async () => {
    queries.setQueryData(mailingQueries.one(id).queryKey, await retryMailing(id));
    toast(t('retried'));
  };
  return (
    <Section
      title={t('failures')}
      actions={
        can(mailing, 'retry') && (
          <ConfirmButton
            label={t('retry')}
            title={t('retry.title', { count })}
            leftSection={<Icon name="send" />}
            onConfirm={retry}
          >
            {t('retry.text')}
          </ConfirmButton>
        )
      }
    >
      <div className={classes.stack}>
        <p>
          {t('failures.text')}
          {mailing.failures.some(({ permanent }) => permanent) && ` ${t('failures.permanent')}`}
        </p>
        <FailureTable failures={mailing.failures} />
        {problem !== undefined && <ProblemAlert error={problem} />}
        {can(mailing, 'retry') && (
          <div className={classes.hash}>
            <Button
              variant="default"
              leftSection={<Icon name="download" />}
              onClick={() => {
                setProblem(undefined);
                files
                  .download(`/api/v1/campaigns/${id}/cards`)
                  .then(({ blob }) => {
                    saveFile(blob, t('failures.file'));
                  })
                  .catch(setProblem);
              }}
            >
              {t('failures.cards')}
            </Button>
          </div>
        )}
      </div>
    </Section>
  );
}

function FailureTable({ failures }: { failures: readonly MailingFailure[] }) {
  const t = useMessages(mailingMessages);
  return (
    <div className={classes.frame} role="region" aria-label={t('failures.list')} tabIndex={0}>
      <table data-stacks className={classes.table} aria-label={t('failures')}>
        <thead>
          <tr>
            <th scope="col">{t('name')}</th>
            <th scope="col">{t('nip')}</th>
            <th scope="col">{t('address')}</th>
            <th scope="col">{t('reply')}</th>
          </tr>
        </thead>
        <tbody>
          {failures.map(({ employeeId, name, maskedNip, address, reply, returned }) => (
            <tr key={employeeId}>
              <th scope="row">{name}</th>
              <td className={classes.nip} data-label={t('nip')}>
                {maskedNip}
              </td>
              <td data-label={t('address')}>{address}</td>
              <td data-label={t('reply')}>
                {returned
                  ? t(`returned.${returned}`)
                  : reply == null
                    ? t('reply.none')
                    : t('reply.code', { reply })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
