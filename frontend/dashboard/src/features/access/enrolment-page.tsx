import { Button } from '@mantine/core';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';

import { can } from '../../lib/api';
import { useMessages } from '../../lib/i18n';
import {
  ButtonLink,
  type Column,
  ConfirmButton,
  DateText,
  EmptyState,
  type Filter,
  Icon,
  JobProgress,
  KeyFigures,
  Notice,
  NumberText,
  Page,
  ResourceList,
  Section,
  useToast,
} from '../../ui';
import classes from './access.module.css';
import { messages } from './enrolment-messages';
import { type Enrolment, type EnrolmentPerson, outcomes } from './enrolment-model';
import {
  cancelEnrolment,
  enrolmentKeys,
  enrolmentQueries,
  fetchPeople,
  retryEnrolment,
} from './enrolment-queries';
import { Cards, NewCard } from './activation-cards';
import { EnrolmentState, OutcomeBadge } from './enrolment-state';

export function EnrolmentPage() {
  const t = useMessages(messages);
  const { id } = useParams({ from: '/enrolments/$id' });
  const { data: job } = useSuspenseQuery(enrolmentQueries.one(id));
  const title = job.title ?? t(`kind.${job.kind}`);
  return (
    <Page
      title={title}
      badge={<EnrolmentState status={job.status} />}
      lead={
        <>
          {t(`kind.${job.kind}`)} · {t('createdAt')} <DateText value={job.createdAt} time />
        </>
      }
      breadcrumbs={[{ label: t('enrolments'), to: '/enrolments' }, { label: title }]}
      actions={
        <>
          {can(job, 'cancel') && <Cancel job={job} />}
          {can(job, 'print') && <Cards job={job} />}
          <ButtonLink to="/enrolments/new" variant="default" leftSection={<Icon name="add" />}>
            {t('new')}
          </ButtonLink>
        </>
      }
    >
      {job.status === 'WAITING' && <Waiting job={job} />}
      {job.status === 'RUNNING' && (
        <JobProgress
          label={t('working')}
          state="running"
          done={job.seen}
          total={job.people}
          note={t('canLeave')}
        />
      )}
      <Section title={t('result')}>
        <KeyFigures
          figures={figuresOf(job).map((key) => ({
            label: t(key),
            value: <NumberText value={job[key]} />,
          }))}
        />
      </Section>
      <Section title={t('people')}>
        <People job={job} />
      </Section>
    </Page>
  );
}

const FIGURES = ['created', 'changed', 'unchanged', 'disabled', 'refused'] as const;

function figuresOf(job: Enrolment) {
  return job.withMail ? ([...FIGURES, 'mailed'] as const) : FIGURES;
}

function Cancel({ job }: { job: Enrolment }) {
  const t = useMessages(messages);
  const queries = useQueryClient();
  return (
    <ConfirmButton
      variant="default"
      label={t('cancel')}
      title={t('cancel.title')}
      leftSection={<Icon name="close" />}
      onConfirm={async () => {
        queries.setQueryData(enrolmentKeys.one(job.id), await cancelEnrolment(job.id));
      }}
    >
      {t('cancel.text')}
    </ConfirmButton>
  );
}

function Waiting({ job }: { job: Enrolment }) {
  const t = useMessages(messages);
  const toast = useToast();
  const queries = useQueryClient();
  const retry = async () => {
    try {
      queries.setQueryData(enrolmentKeys.one(job.id), await retryEnrolment(job.id));
    } catch {
      toast(t('waiting'));
    }
  };
  return (
    <Notice tone="warning" title={t('waiting')}>
      <p>
        {t(
          job.problem === 'sign-on-refuses-us'
            ? 'waiting.sign-on-refuses-us'
            : 'waiting.sign-on-away',
        )}
      </p>
      {job.nextAttemptAt && (
        <p>
          {t('waiting.next')}: <DateText value={job.nextAttemptAt} time />
        </p>
      )}
      {can(job, 'retry') && (
        <Button
          variant="default"
          leftSection={<Icon name="refresh" />}
          onClick={() => void retry()}
        >
          {t('retry')}
        </Button>
      )}
    </Notice>
  );
}

function People({ job }: { job: Enrolment }) {
  const t = useMessages(messages);
  const columns = useMemo<Column<EnrolmentPerson>[]>(
    () => [
      { key: 'name', header: t('name'), cell: (row) => row.name, sort: 'name' },
      {
        key: 'nip',
        header: t('nip'),
        cell: (row) => <span className={classes.nip}>{row.maskedNip}</span>,
        text: (row) => row.maskedNip,
      },
      {
        key: 'outcome',
        header: t('outcome'),
        cell: (row) => (
          <>
            <OutcomeBadge outcome={row.outcome} />
            {row.mailed && <span> {t('mailed')}</span>}
            {row.problem && <span> {t(problemText(row.problem))}</span>}
          </>
        ),
        text: (row) => t(`outcome.${row.outcome}`),
        sort: 'outcome',
      },
      {
        key: 'card',
        header: t('card.again'),
        cell: (row) => can(job, 'print') && <NewCard job={job} person={row} />,
        text: () => '',
        initiallyHidden: true,
      },
    ],
    [t, job],
  );
  const filters = useMemo<Filter[]>(
    () => [
      {
        key: 'outcome',
        label: t('outcome'),
        options: outcomes.map((outcome) => ({ value: outcome, label: t(`outcome.${outcome}`) })),
      },
    ],
    [t],
  );
  const fetchPage = useMemo(() => fetchPeople(job.id), [job.id]);
  return (
    <ResourceList
      name="enrolment-people"
      label={t('people')}
      queryKey={[...enrolmentKeys.one(job.id), 'people', job.seen]}
      fetchPage={fetchPage}
      columns={columns}
      filters={filters}
      defaultSort="name"
      rowKey={(row) => row.id}
      rowLink={(row) => ({ to: '/employees/$id', params: { id: row.id } })}
      searchLabel={t('people.search')}
      empty={<EmptyState icon="people" title={t('people.empty')} />}
    />
  );
}

function problemText(problem: string) {
  switch (problem) {
    case 'account-refused':
    case 'mail-not-sent':
    case 'nip-in-use':
      return `problem.${problem}` as const;
    default:
      return 'problem.other';
  }
}
