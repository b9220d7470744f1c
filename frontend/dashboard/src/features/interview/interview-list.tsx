import { useMemo } from 'react';

import { useMe } from '../../auth';
import { can } from '../../lib/api';
import { formatNumber } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import {
  ButtonLink,
  type Column,
  dateColumn,
  type Filter,
  Icon,
  ListPage,
  StatusBadge,
} from '../../ui';
import { messages } from './messages';
import { consents, type InterviewListItem, statuses, statusTones } from './model';
import { fetchInterviews, findEvaluation, interviewKeys, searchEvaluations } from './queries';

export function InterviewListPage() {
  const t = useMessages(messages);
  const mayAdd = can(useMe(), 'evaluations.create');
  const columns = useMemo<Column<InterviewListItem>[]>(
    () => [
      { key: 'title', header: t('title'), cell: (each) => each.title },
      { key: 'code', header: t('code'), cell: (each) => each.code, sort: 'code' },
      { key: 'name', header: t('speakerName'), cell: (each) => each.name ?? each.position ?? '' },
      dateColumn('heldOn', t('heldOn'), (each) => each.heldOn, { sort: 'heldOn' }),
      {
        key: 'status',
        header: t('status'),
        cell: (each) => (
          <StatusBadge tone={statusTones[each.status]}>{t(`status.${each.status}`)}</StatusBadge>
        ),
        text: (each) => t(`status.${each.status}`),
      },
      { key: 'consent', header: t('consent'), cell: (each) => t(`consent.${each.consent}`) },
      {
        key: 'transcript',
        header: t('transcript'),
        cell: (each) =>
          each.transcriptNumber > 0
            ? t('transcript.number', { number: each.transcriptNumber })
            : t('transcript.none'),
        initiallyHidden: true,
      },
      { key: 'quotes', header: t('quotes'), cell: (each) => formatNumber(each.quotes) },
      {
        key: 'lostQuotes',
        header: t('quotesLost'),
        cell: (each) => formatNumber(each.lostQuotes),
        initiallyHidden: true,
      },
      {
        key: 'evaluation',
        header: t('evaluation'),
        cell: (each) => each.evaluationTitle,
        initiallyHidden: true,
      },
    ],
    [t],
  );
  const filters = useMemo<Filter[]>(
    () => [
      {
        key: 'status',
        label: t('status'),
        options: statuses.map((value) => ({ value, label: t(`status.${value}`) })),
      },
      {
        key: 'consent',
        label: t('consent'),
        options: consents.map((value) => ({ value, label: t(`consent.${value}`) })),
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
      title={t('interviews')}
      lead={t('lead')}
      at="/interviews"
      actions={
        <ButtonLink
          to="/interview-guides"
          variant="default"
          leftSection={<Icon name="clipboard" />}
        >
          {t('guides')}
        </ButtonLink>
      }
      add={mayAdd && { label: t('add') }}
      name="interviews"
      queryKey={interviewKeys.all}
      fetchPage={fetchInterviews}
      columns={columns}
      filters={filters}
      defaultSort="-heldOn"
      searchLabel={t('search')}
      empty={{ icon: 'people', title: t('empty.title'), text: t('empty.text') }}
    />
  );
}
