import { useMemo } from 'react';

import { useMe } from '../../auth';
import { can } from '../../lib/api';
import { formatDate } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import {
  type Column,
  dateColumn,
  DateText,
  type Filter,
  ListPage,
  NumberText,
  StatusBadge,
} from '../../ui';
import { messages } from './messages';
import { type DocumentListItem, kinds } from './model';
import { documentKeys, fetchDocuments, findEvaluation, searchEvaluations } from './queries';

export function DocumentListPage() {
  const t = useMessages(messages);
  const mayAdd = can(useMe(), 'evaluations.create');
  const columns = useMemo<Column<DocumentListItem>[]>(
    () => [
      { key: 'title', header: t('title'), cell: (row) => row.title, sort: 'title' },
      {
        key: 'kind',
        header: t('kind'),
        cell: (row) => t(`kind.${row.kind}`),
      },
      {
        key: 'referenceNumber',
        header: t('referenceNumber'),
        cell: (row) => row.referenceNumber ?? '',
      },
      {
        key: 'issuer',
        header: t('issuer'),
        cell: (row) => row.issuer ?? '',
        initiallyHidden: true,
      },
      {
        key: 'issuedOn',
        header: t('issuedOn'),
        cell: (row) => row.issuedOn && <DateText value={row.issuedOn} />,
        text: (row) => (row.issuedOn ? formatDate(row.issuedOn) : ''),
      },
      { key: 'media', header: t('media'), cell: (row) => row.media },
      {
        key: 'pages',
        header: t('pages'),
        cell: (row) => <NumberText value={row.pages} />,
        text: (row) => String(row.pages),
        sort: 'pages',
      },
      {
        key: 'excerpts',
        header: t('excerpts'),
        cell: (row) => (
          <>
            <NumberText value={row.excerpts} />{' '}
            {row.lostExcerpts > 0 && (
              <StatusBadge tone="warning">
                {`${t('excerpts.lost')}: ${String(row.lostExcerpts)}`}
              </StatusBadge>
            )}
          </>
        ),
        text: (row) => String(row.excerpts),
      },
      dateColumn('updatedAt', t('updatedAt'), (row) => row.updatedAt, {
        time: true,
        sort: 'updatedAt',
        initiallyHidden: true,
      }),
    ],
    [t],
  );
  const filters = useMemo<Filter[]>(
    () => [
      {
        key: 'kind',
        label: t('kind'),
        options: kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) })),
      },
      {
        key: 'evaluationId',
        label: t('evaluation'),
        search: searchEvaluations,
        resolve: findEvaluation,
      },
    ],
    [t],
  );
  return (
    <ListPage
      title={t('documents')}
      lead={t('lead')}
      at="/documents"
      add={mayAdd && { label: t('add'), icon: 'upload' }}
      name="documents"
      queryKey={documentKeys.all}
      fetchPage={fetchDocuments}
      columns={columns}
      filters={filters}
      defaultSort="title"
      searchLabel={t('search')}
      empty={{ icon: 'file', title: t('empty.title'), text: t('empty.text') }}
    />
  );
}
