import { useMemo } from 'react';

import { useMe } from '../../auth';
import { can } from '../../lib/api';
import { useMessages } from '../../lib/i18n';
import { type Column, dateColumn, type Filter, ListPage } from '../../ui';
import { messages } from './messages';
import { type QuestionnaireListItem, statuses, visibilities } from './model';
import { fetchQuestionnaires, questionnaireKeys } from './queries';
import { QuestionnaireState } from './questionnaire-state';
import { sharingMessages } from './sharing-messages';

export function QuestionnaireListPage() {
  const t = useMessages(messages);
  const sharing = useMessages(sharingMessages);
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
        key: 'visibility',
        header: sharing('visibility'),
        cell: (one) => (
          <>
            {sharing(`visibility.${one.visibility}`)}
            {one.inLibrary && `, ${sharing('inLibrary.yes')}`}
          </>
        ),
        text: (one) => sharing(`visibility.${one.visibility}`),
        width: '200px',
      },
      dateColumn('updatedAt', t('updatedAt'), (one) => one.updatedAt, {
        sort: 'updatedAt',
        width: '200px',
      }),
    ],
    [t, sharing],
  );
  const filters = useMemo<Filter[]>(
    () => [
      {
        key: 'status',
        label: t('status'),
        options: statuses.map((status) => ({ value: status, label: t(`status.${status}`) })),
      },
      {
        key: 'visibility',
        label: sharing('visibility'),
        options: visibilities.map((value) => ({ value, label: sharing(`visibility.${value}`) })),
      },
      {
        key: 'inLibrary',
        label: sharing('inLibrary.filter'),
        options: [
          { value: 'true', label: sharing('inLibrary.yes') },
          { value: 'false', label: sharing('inLibrary.no') },
        ],
      },
    ],
    [t, sharing],
  );

  return (
    <ListPage
      title={t('questionnaires')}
      lead={t('lead')}
      at="/questionnaires"
      add={mayAdd && { label: t('add') }}
      name="questionnaires"
      queryKey={questionnaireKeys.all}
      fetchPage={fetchQuestionnaires}
      columns={columns}
      filters={filters}
      defaultSort="-updatedAt"
      searchLabel={t('search')}
      empty={{ icon: 'question', title: t('empty.title'), text: t('empty.text') }}
    />
  );
}
