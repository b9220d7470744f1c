import { useMemo } from 'react';

import { useMe } from '../../auth';
import { can } from '../../lib/api';
import { useMessages } from '../../lib/i18n';
import { type Column, dateColumn, type Filter, ListPage, numberColumn } from '../../ui';
import { messages } from './messages';
import type { ReportListItem } from './model';
import { fetchReports, findEvaluation, reportKeys, searchEvaluations } from './queries';
import { ReportButton } from './report-button';

export function ReportListPage() {
  const t = useMessages(messages);
  const mayAdd = can(useMe(), 'reports.create');
  const columns = useMemo<Column<ReportListItem>[]>(
    () => [
      { key: 'title', header: t('title'), cell: (report) => report.title, sort: 'title' },
      { key: 'serial', header: t('serial'), cell: (report) => report.serial },
      numberColumn('numbers', t('numbers'), (report) => report.numbers),
      dateColumn('createdAt', t('createdAt'), (report) => report.createdAt, {
        time: true,
        sort: 'createdAt',
      }),
      { key: 'createdBy', header: t('createdBy'), cell: (report) => report.createdBy },
    ],
    [t],
  );
  const filters = useMemo<Filter[]>(
    () => [
      {
        key: 'evaluationId',
        label: t('add.evaluation'),
        search: searchEvaluations,
        resolve: findEvaluation,
      },
    ],
    [t],
  );
  return (
    <ListPage
      title={t('reports')}
      lead={t('lead')}
      at="/reports"
      actions={mayAdd && <ReportButton />}
      name="reports"
      queryKey={reportKeys.all}
      fetchPage={fetchReports}
      columns={columns}
      filters={filters}
      defaultSort="-createdAt"
      searchLabel={t('search')}
      empty={{ icon: 'file', title: t('empty.title'), text: t('empty.text') }}
    />
  );
}
