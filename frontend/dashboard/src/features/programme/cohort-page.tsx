import { Button } from '@mantine/core';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';

import { can } from '../../lib/api';
import { formatNumber } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import {
  ButtonLink,
  ConfirmButton,
  DateText,
  DescriptionList,
  Icon,
  Page,
  Section,
  useToast,
} from '../../ui';
import { cohortMessages } from './cohort-messages';
import type { Cohort } from './cohort-model';
import { cohortKeys, cohortQueries, completeCohort, deleteCohort } from './cohort-queries';
import { EnrolPanel } from './enrol-panel';
import { GainSummary } from './gain-summary';
import { ImportPanel } from './import-panel';
import { messages } from './messages';
import { ParticipantList } from './participant-list';
import classes from './programme.module.css';

type Panel = 'enrol' | 'import';

export function CohortPage() {
  const t = useMessages(cohortMessages);
  const tp = useMessages(messages);
  const { id } = useParams({ from: '/cohorts/$id' });
  const { data: cohort } = useSuspenseQuery(cohortQueries.one(id));
  // what is open stands in the address, so that it can be linked
  const { panel }: { panel?: Panel } = useSearch({ strict: false });
  const navigate = useNavigate();
  const open = (next: Panel | undefined) =>
    void navigate({
      to: '.',
      search: ((before: object) => ({ ...before, panel: next })) as never,
      resetScroll: false,
    });
  const mayEnrol = can(cohort, 'enrol');

  return (
    <Page
      title={cohort.name}
      lead={cohort.programmeTitle}
      breadcrumbs={[
        { label: tp('list'), to: '/programmes' },
        { label: cohort.programmeTitle, to: `/programmes/${cohort.programmeId}` },
        { label: cohort.name },
      ]}
      actions={
        <>
          {mayEnrol && (
            <>
              <Button
                leftSection={<Icon name="add" />}
                onClick={() => {
                  open('enrol');
                }}
              >
                {t('enrol.action')}
              </Button>
              <Button
                variant="default"
                leftSection={<Icon name="upload" />}
                onClick={() => {
                  open('import');
                }}
              >
                {t('import.action')}
              </Button>
            </>
          )}
          {mayEnrol && cohort.participants.enrolled > 0 && <CompleteAll cohort={cohort} />}
          {can(cohort, 'edit') && (
            <ButtonLink
              to="/cohorts/$id/edit"
              params={{ id }}
              variant="default"
              leftSection={<Icon name="edit" />}
            >
              {t('cohort.edit')}
            </ButtonLink>
          )}
          {can(cohort, 'delete') && <DeleteCohort cohort={cohort} />}
        </>
      }
    >
      <Section title={t('cohort.period')}>
        <Facts cohort={cohort} />
      </Section>
      <Section title={t('gain.title')}>
        <GainSummary gain={cohort.gain} />
      </Section>
      <div className={classes.participants}>
        <ParticipantList
          cohort={cohort}
          onEnrol={() => {
            open('enrol');
          }}
        />
      </div>
      {mayEnrol && (
        <>
          <EnrolPanel
            cohort={cohort}
            opened={panel === 'enrol'}
            onClose={() => {
              open(undefined);
            }}
          />
          <ImportPanel
            cohort={cohort}
            opened={panel === 'import'}
            onClose={() => {
              open(undefined);
            }}
          />
        </>
      )}
    </Page>
  );
}

function Facts({ cohort }: { cohort: Cohort }) {
  const t = useMessages(cohortMessages);
  const { enrolled, completed, withdrawn } = cohort.participants;
  return (
    <DescriptionList
      items={[
        [t('cohort.startsOn'), <DateText key="from" value={cohort.startsOn} />],
        [t('cohort.endsOn'), <DateText key="to" value={cohort.endsOn} />],
        [t('cohort.place'), cohort.place],
        [
          t('participant.list'),
          cohort.capacity == null
            ? formatNumber(enrolled + completed)
            : t('cohort.of', {
                count: formatNumber(enrolled + completed),
                capacity: formatNumber(cohort.capacity),
              }),
        ],
        [t('status.COMPLETED'), formatNumber(completed)],
        [t('status.WITHDRAWN'), formatNumber(withdrawn)],
      ]}
    />
  );
}

function DeleteCohort({ cohort }: { cohort: Cohort }) {
  const t = useMessages(cohortMessages);
  const toast = useToast();
  const navigate = useNavigate();
  const queries = useQueryClient();
  return (
    <ConfirmButton
      label={t('cohort.delete')}
      title={t('cohort.delete.title', { name: cohort.name })}
      leftSection={<Icon name="remove" />}
      danger
      onConfirm={async () => {
        await deleteCohort(cohort);
        toast(t('cohort.deleted', { name: cohort.name }));
        await navigate({ to: '/programmes/$id', params: { id: cohort.programmeId } });
        queries.removeQueries({ queryKey: cohortKeys.one(cohort.id) });
        await queries.invalidateQueries({ queryKey: cohortKeys.all });
      }}
    >
      {t('cohort.delete.text')}
    </ConfirmButton>
  );
}

function CompleteAll({ cohort }: { cohort: Cohort }) {
  const t = useMessages(cohortMessages);
  const toast = useToast();
  const queries = useQueryClient();
  return (
    <ConfirmButton
      label={t('complete.all')}
      title={t('complete.all.title', { name: cohort.name })}
      leftSection={<Icon name="check" />}
      onConfirm={async () => {
        const result = await completeCohort(cohort.id);
        toast(t('complete.all.done', { count: result.enrolled }));
        await queries.invalidateQueries({ queryKey: cohortKeys.one(cohort.id) });
      }}
    >
      {t('complete.all.text', { count: cohort.participants.enrolled })}
    </ConfirmButton>
  );
}
