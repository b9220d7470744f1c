import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';

import { formatDateTime } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import { employeeById, searchEmployees } from '../../lib/lookups';
import {
  type Column,
  DateText,
  EmptyState,
  type Filter,
  Notice,
  Page,
  ResourceList,
  SidePanel,
} from '../../ui';
import { AuditEntryDetails } from './audit-entry';
import { useAuditWords } from './audit-words';
import { messages } from './messages';
import type { AuditListItem } from './model';
import { auditKeys, auditQueries, fetchAuditEntries } from './queries';

type Search = Record<string, unknown> & { entry?: string; subjectId?: string };

const without = (key: string) =>
  ((before: Search) =>
    Object.fromEntries(Object.entries(before).filter(([name]) => name !== key))) as never;

export function AuditListPage() {
  const t = useMessages(messages);
  const words = useAuditWords();
  const navigate = useNavigate();
  const search: Search = useSearch({ strict: false });
  const kinds = useQuery(auditQueries.kinds());
  const { subject, action } = words;

  const columns = useMemo<Column<AuditListItem>[]>(
    () => [
      {
        key: 'occurredAt',
        header: t('when'),
        cell: (entry) => <DateText value={entry.occurredAt} time />,
        text: (entry) => formatDateTime(entry.occurredAt),
        sort: 'occurredAt',
      },
      { key: 'actor', header: t('who'), cell: (entry) => entry.actorName ?? t('system') },
      {
        key: 'action',
        header: t('what'),
        cell: (entry) => action(entry.action),
      },
      { key: 'subject', header: t('object'), cell: (entry) => entry.subjectLabel },
    ],
    [t, action],
  );
  const filters = useMemo<Filter[]>(
    () => [
      {
        key: 'subjectType',
        label: t('kind'),
        options: (kinds.data?.subjectTypes ?? []).map((type) => ({
          value: type,
          label: subject(type),
        })),
      },
      {
        key: 'action',
        label: t('what'),
        options: (kinds.data?.actions ?? []).map((each) => ({ value: each, label: action(each) })),
      },
      { key: 'actorId', label: t('who'), search: searchEmployees, resolve: employeeById },
      { key: 'from', label: t('from'), date: true },
      { key: 'to', label: t('to'), date: true },
    ],
    [t, kinds.data, subject, action],
  );
  const close = () =>
    void navigate({ to: '.', search: without('entry'), replace: true, resetScroll: false });

  return (
    <Page title={t('trail')} lead={t('lead')}>
      {search.subjectId && (
        <Notice tone="info" title={t('oneObject')}>
          <Link to="/audit-entries" search={without('subjectId')}>
            {t('allObjects')}
          </Link>
        </Notice>
      )}
      <ResourceList
        name="audit-entries"
        label={t('trail')}
        queryKey={auditKeys.all}
        fetchPage={fetchAuditEntries}
        columns={columns}
        filters={filters}
        defaultSort="-occurredAt"
        rowKey={(entry) => entry.id}
        rowLink={(entry) => ({
          to: '/audit-entries',
          search: ((before: Search) => ({ ...before, entry: entry.id })) as never,
        })}
        searchLabel={t('search')}
        {...(search.subjectId && { fixed: { subjectId: search.subjectId } })}
        empty={
          <EmptyState icon="clock" title={t('empty.title')}>
            {t('empty.text')}
          </EmptyState>
        }
      />
      <SidePanel opened={search.entry !== undefined} onClose={close} title={t('details')}>
        {search.entry && <AuditEntryDetails id={search.entry} />}
      </SidePanel>
    </Page>
  );
}
