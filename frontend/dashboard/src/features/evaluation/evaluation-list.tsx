import { useMemo } from 'react';

import { useMe } from '../../auth';
import { can } from '../../lib/api';
import { formatDate } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import {
  ButtonLink,
  type Column,
  DateText,
  EmptyState,
  type Filter,
  Icon,
  NumberText,
  Page,
  ResourceList,
} from '../../ui';
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
      {
        key: 'programmes',
        header: t('list.programmes'),
        cell: (row) => <NumberText value={row.programmes} />,
        text: (row) => row.programmes,
        align: 'end',
      },
      {
        key: 'questions',
        header: t('list.questions'),
        cell: (row) => <NumberText value={row.questions} />,
        text: (row) => row.questions,
        align: 'end',
      },
      {
        key: 'updatedAt',
        header: t('field.updatedAt'),
        cell: (row) => <DateText value={row.updatedAt} time />,
        text: (row) => formatDate(row.updatedAt),
        sort: 'updatedAt',
      },
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
  const add = mayAdd && (
    <ButtonLink to="/evaluations/new" leftSection={<Icon name="add" />}>
      {t('add')}
    </ButtonLink>
  );

  return (
    <Page title={t('list')} lead={t('lead')} actions={add}>
      <ResourceList
        name="evaluations"
        label={t('list')}
        queryKey={evaluationKeys.all}
        fetchPage={fetchEvaluations}
        columns={columns}
        filters={filters}
        defaultSort="title"
        rowKey={(row) => row.id}
        rowLink={(row) => ({ to: '/evaluations/$id', params: { id: row.id } })}
        searchLabel={t('search')}
        empty={
          <EmptyState icon="clipboard" title={t('empty.title')} action={add}>
            {t('empty.text')}
          </EmptyState>
        }
      />
    </Page>
  );
}
