import { Button } from '@mantine/core';
import { useMemo } from 'react';

import { can } from '../../lib/api';
import { useMessages } from '../../lib/i18n';
import {
  type Column,
  EmptyState,
  type Filter,
  Icon,
  ResourceList,
  StatusBadge,
  type Tone,
} from '../../ui';
import { cohortMessages } from './cohort-messages';
import { type Cohort, type Participant, participationStatuses } from './cohort-model';
import { cohortKeys, fetchParticipants, searchUnits, unitOption } from './cohort-queries';
import { ParticipantMenu } from './participant-menu';
import classes from './programme.module.css';
import { ScoreCell } from './score-cell';

const tones: Record<Participant['status'], Tone> = {
  ENROLLED: 'primary',
  COMPLETED: 'good',
  WITHDRAWN: 'neutral',
};

export function ParticipantList({ cohort, onEnrol }: { cohort: Cohort; onEnrol: () => void }) {
  const t = useMessages(cohortMessages);
  const mayScore = can(cohort, 'score');
  const mayEnrol = can(cohort, 'enrol');
  const columns = useMemo<Column<Participant>[]>(() => {
    const score = (test: 'preScore' | 'postScore', header: string): Column<Participant> => ({
      key: test,
      header,
      cell: (row) => <ScoreCell participant={row} test={test} label={header} editable={mayScore} />,
      text: (row) => row[test],
      align: 'end',
      width: '112px',
    });
    const shown: Column<Participant>[] = [
      {
        key: 'name',
        header: t('participant.name'),
        cell: (row) => row.name,
        sort: 'name',
      },
      {
        key: 'nip',
        header: t('participant.nip'),
        cell: (row) => <span className={classes.nip}>{row.maskedNip}</span>,
        text: (row) => row.maskedNip,
      },
      {
        key: 'unit',
        header: t('participant.unit'),
        cell: (row) => row.unitName,
        sort: 'unitName',
      },
      {
        key: 'status',
        header: t('participant.status'),
        cell: (row) => (
          <StatusBadge
            tone={tones[row.status]}
            {...(row.status === 'WITHDRAWN' && { icon: 'stop' as const })}
          >
            {t(`status.${row.status}`)}
          </StatusBadge>
        ),
        text: (row) => t(`status.${row.status}`),
      },
      score('preScore', t('participant.pre')),
      score('postScore', t('participant.post')),
    ];
    if (mayEnrol) {
      shown.push({
        key: 'menu',
        header: '',
        cell: (row) => <ParticipantMenu participant={row} />,
        text: () => '',
        width: '48px',
      });
    }
    return shown;
  }, [t, mayScore, mayEnrol]);
  const filters = useMemo<Filter[]>(
    () => [
      {
        key: 'status',
        label: t('participant.status'),
        options: participationStatuses.map((each) => ({
          value: each,
          label: t(`status.${each}`),
        })),
      },
      { key: 'unitId', label: t('participant.unit'), search: searchUnits, resolve: unitOption },
    ],
    [t],
  );
  return (
    <>
      <h2 className={classes.heading}>{t('participant.list')}</h2>
      <ResourceList
        name="participants"
        label={t('participant.list')}
        queryKey={cohortKeys.participants(cohort.id)}
        fetchPage={(query, signal) => fetchParticipants(cohort.id, query, signal)}
        columns={columns}
        filters={filters}
        defaultSort="name"
        rowKey={(row) => row.id}
        searchLabel={t('participant.search')}
        empty={
          <EmptyState
            icon="people"
            title={t('participant.empty.title')}
            action={
              mayEnrol && (
                <Button leftSection={<Icon name="add" />} onClick={onEnrol}>
                  {t('enrol.action')}
                </Button>
              )
            }
          >
            {t('participant.empty.text')}
          </EmptyState>
        }
      />
    </>
  );
}
