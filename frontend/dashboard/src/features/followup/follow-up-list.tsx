import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

import { useMe } from '../../auth';
import { formatNumber } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import { searchUnits, unitById } from '../../lib/lookups';
import { type Column, dateColumn, type Filter, KeyFigures, ListPage, Notice } from '../../ui';
import { FollowUpState, TimeLeft } from './follow-up-badges';
import { messages } from './messages';
import { type FollowUpListItem, statuses, timeLeft } from './model';
import { fetchFollowUps, followUpKeys, followUpQueries } from './queries';

export function FollowUpListPage() {
  const t = useMessages(messages);
  const handlesUnits = useMe().roles.includes('unit-officer');
  const columns = useMemo<Column<FollowUpListItem>[]>(
    () => [
      { key: 'title', header: t('title'), cell: (row) => row.title, sort: 'title' },
      {
        key: 'status',
        header: t('status'),
        cell: (row) => <FollowUpState status={row.status} />,
        text: (row) => t(`status.${row.status}`),
        sort: 'status',
      },
      { key: 'unit', header: t('unit'), cell: (row) => row.unitName, sort: 'unit' },
      dateColumn('dueOn', t('dueOn'), (row) => row.dueOn, { sort: 'dueOn' }),
      {
        key: 'daysLeft',
        header: t('daysLeft'),
        cell: (row) => <TimeLeft daysLeft={row.daysLeft} overdue={row.overdue} />,
        text: (row) => timeLeft(row.daysLeft),
      },
      {
        key: 'age',
        header: t('age'),
        cell: (row) => t('age.days', { days: formatNumber(row.ageDays) }),
        text: (row) => row.ageDays,
        sort: 'ageDays',
        align: 'end',
        initiallyHidden: true,
      },
      {
        key: 'progress',
        header: t('progress'),
        cell: (row) => `${formatNumber(row.progress)} %`,
        text: (row) => row.progress,
        sort: 'progress',
        align: 'end',
      },
      {
        key: 'answer',
        header: t('answer'),
        cell: (row) => (row.answer ? t(`answer.${row.answer}`) : t('answer.none')),
        initiallyHidden: true,
      },
    ],
    [t],
  );
  const filters = useMemo<Filter[]>(
    () => [
      ...(handlesUnits
        ? [{ key: 'mine', label: t('mine'), options: [{ value: 'true', label: t('mine.true') }] }]
        : []),
      {
        key: 'status',
        label: t('status'),
        options: statuses.map((status) => ({ value: status, label: t(`status.${status}`) })),
      },
      {
        key: 'overdue',
        label: t('overdue'),
        options: [
          { value: 'true', label: t('overdue.true') },
          { value: 'false', label: t('overdue.false') },
        ],
      },
      {
        key: 'waiting',
        label: t('waiting'),
        options: [{ value: 'true', label: t('waiting.true') }],
      },
      { key: 'unitId', label: t('unit'), search: searchUnits, resolve: unitById },
    ],
    [t, handlesUnits],
  );
  return (
    <ListPage
      title={t('followUps')}
      lead={t('lead')}
      at="/follow-ups"
      name="follow-ups"
      queryKey={followUpKeys.all}
      fetchPage={fetchFollowUps}
      columns={columns}
      filters={filters}
      defaultSort="dueOn"
      searchLabel={t('search')}
      empty={{ icon: 'flow', title: t('empty.title'), text: t('empty.text') }}
    >
      <SummaryFigures />
      <Notice tone="info" title={t('note')} />
    </ListPage>
  );
}

function SummaryFigures() {
  const t = useMessages(messages);
  const { data: summary } = useSuspenseQuery(followUpQueries.summary(false));
  const countOf = (status: string) =>
    summary.statuses.find((each) => each.status === status)?.count ?? 0;
  const feasible = summary.total - countOf('CANNOT_BE_IMPLEMENTED');
  return (
    <section aria-label={t('summary')}>
      <KeyFigures
        figures={[
          {
            label: t('done'),
            value:
              summary.percentDone == null
                ? t('done.none')
                : `${formatNumber(summary.percentDone)} %`,
            note: t('done.note', {
              done: formatNumber(countOf('FULLY_IMPLEMENTED')),
              total: formatNumber(feasible),
            }),
          },
          ...summary.statuses.map(({ status, count }) => ({
            label: t(`status.${status}`),
            value: formatNumber(count),
          })),
          { label: t('overdue'), value: formatNumber(summary.overdue) },
          { label: t('waiting'), value: formatNumber(summary.waiting) },
        ]}
      />
    </section>
  );
}
