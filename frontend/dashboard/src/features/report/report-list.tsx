import { useMemo } from 'react';

import { useMe } from '../../auth';
import { can } from '../../lib/api';
import { formatDateTime } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import {
  type Column,
  DateText,
  EmptyState,
  type Filter,
  NumberText,
  Page,
  ResourceList,
} from '../../ui';
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
      {
        key: 'numbers',
        header: t('numbers'),
        cell: (report) => <NumberText value={report.numbers} />,
        text: (report) => String(report.numbers),
      },
      {
        key: 'createdAt',
        header: t('createdAt'),
        cell: (report) => <DateText value={report.createdAt} time />,
        text: (report) => formatDateTime(report.createdAt),
        sort: 'createdAt',
      },
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
    <Page title={t('reports')} lead={t('lead')} actions={mayAdd && <ReportButton />}>
      <ResourceList
        name="reports"
        label={t('reports')}
        queryKey={reportKeys.all}
        fetchPage={fetchReports}
        columns={columns}
        filters={filters}
        defaultSort="-createdAt"
        rowKey={(report) => report.id}
        rowLink={(report) => ({ to: '/reports/$id', params: { id: report.id } })}
        searchLabel={t('search')}
        empty={
          <EmptyState icon="file" title={t('empty.title')}>
            {t('empty.text')}
          </EmptyState>
        }
      />
    </Page>
  );
}
