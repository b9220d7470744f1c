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
  Page,
  ResourceList,
} from '../../ui';
import { messages } from './messages';
import { type QuestionnaireListItem, statuses } from './model';
import { fetchQuestionnaires, questionnaireKeys } from './queries';
import { QuestionnaireState } from './questionnaire-state';

export function QuestionnaireListPage() {
  const t = useMessages(messages);
  const mayAdd = can(useMe(), 'questionnaires.create');
  const columns = useMemo<Column<QuestionnaireListItem>[]>(
    () => [
      { key: 'title', header: t('name'), cell: (one) => one.title, sort: 'title' },
      { key: 'code', header: t('code'), cell: (one) => one.code, sort: 'code', width: '180px' },
      {
        key: 'status',
        header: t('status'),
        cell: (one) => <QuestionnaireState status={one.status} />,
        text: (one) => t(`status.${one.status}`),
        width: '140px',
      },
      {
        key: 'latest',
        header: t('latest'),
        cell: (one) =>
          one.latestNumber > 0 ? t('version', { number: one.latestNumber }) : t('none'),
        text: (one) => one.latestNumber,
        width: '140px',
      },
      {
        key: 'items',
        header: t('items'),
        cell: (one) => one.itemCount,
        align: 'end',
        width: '90px',
      },
      {
        key: 'updatedAt',
        header: t('updatedAt'),
        cell: (one) => <DateText value={one.updatedAt} />,
        text: (one) => formatDate(one.updatedAt),
        sort: 'updatedAt',
        width: '200px',
      },
    ],
    [t],
  );
  const filters = useMemo<Filter[]>(
    () => [
      {
        key: 'status',
        label: t('status'),
        options: statuses.map((status) => ({ value: status, label: t(`status.${status}`) })),
      },
    ],
    [t],
  );
  const add = mayAdd && (
    <ButtonLink to="/questionnaires/new" leftSection={<Icon name="add" />}>
      {t('add')}
    </ButtonLink>
  );

  return (
    <Page title={t('questionnaires')} lead={t('lead')} actions={add}>
      <ResourceList
        name="questionnaires"
        label={t('questionnaires')}
        queryKey={questionnaireKeys.all}
        fetchPage={fetchQuestionnaires}
        columns={columns}
        filters={filters}
        defaultSort="-updatedAt"
        rowKey={(one) => one.id}
        rowLink={(one) => ({ to: '/questionnaires/$id', params: { id: one.id } })}
        searchLabel={t('search')}
        empty={
          <EmptyState icon="question" title={t('empty.title')} action={add}>
            {t('empty.text')}
          </EmptyState>
        }
      />
    </Page>
  );
}
