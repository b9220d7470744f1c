import { useMemo } from 'react';

import { useMe } from '../../auth';
import { can } from '../../lib/api';
import { useMessages } from '../../lib/i18n';
import { type Column, dateColumn, type Filter, ListPage, numberColumn } from '../../ui';
import { messages } from './messages';
import { type EvaluationListItem, phases } from './model';
import { PhaseBadge } from './phase-badge';
import { evaluationKeys, fetchEvaluations, programmeOption, searchProgrammes } from './queries';

export function EvaluationListPage() {
  const t = useMessages(messages);
  const mayAdd = can(useMe(), 'evaluations.create');
  const columns = useMemo<Column<EvaluationListItem>[]>(
    () => [
      { key: 'title', header: t('field.title'), cell: (row) => row.title, sort: 'title' },
      { key: 'code', header: t('field.code'), cell: (row) => row.code, sort: 'code' },
      {
        key: 'phase',
        header: t('field.phase'),
        cell: (row) => <PhaseBadge phase={row.phase} />,
        text: (row) => t(`phase.${row.phase}`),
      },
      numberColumn('programmes', t('list.programmes'), (row) => row.programmes),
      numberColumn('questions', t('list.questions'), (row) => row.questions),
      dateColumn('updatedAt', t('field.updatedAt'), (row) => row.updatedAt, {
        time: true,
        sort: 'updatedAt',
      }),
    ],
    [t],
  );
  const filters = useMemo<Filter[]>(
    () => [
      {
        key: 'phase',
        label: t('field.phase'),
        options: phases.map((phase) => ({ value: phase, label: t(`phase.${phase}`) })),
      },
      {
        key: 'programmeId',
        label: t('list.programmes'),
        search: searchProgrammes,
        resolve: programmeOption,
      },
      {
        key: 'mine',
        label: t('list.mine'),
        options: [{ value: 'true', label: t('list.mine.true') }],
      },
    ],
    [t],
  );

  return (
    <ListPage
      title={t('list')}
      lead={t('lead')}
      at="/evaluations"
      add={mayAdd && { label: t('add') }}
      name="evaluations"
      queryKey={evaluationKeys.all}
      fetchPage={fetchEvaluations}
      columns={columns}
      filters={filters}
      defaultSort="title"
      searchLabel={t('search')}
      empty={{ icon: 'clipboard', title: t('empty.title'), text: t('empty.text') }}
    />
  );
}
