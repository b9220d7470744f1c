import { useMemo } from 'react';

import { useMessages } from '../../lib/i18n';
import { type Column, EmptyState, Page, ResourceList } from '../../ui';
import { messages } from './messages';
import { type EvaluationRow, fetchEvaluations } from './queries';

/** Evaluations, each leading to its codebook. */
export function CodebookListPage() {
  const t = useMessages(messages);
  const columns = useMemo<Column<EvaluationRow>[]>(
    () => [
      { key: 'title', header: t('evaluation'), cell: (each) => each.title, sort: 'title' },
      { key: 'code', header: t('evaluation.code'), cell: (each) => each.code, sort: 'code' },
    ],
    [t],
  );
  return (
    <Page title={t('list')} lead={t('list.lead')}>
      <ResourceList
        name="codebooks"
        label={t('list')}
        queryKey={['evaluations', 'codebooks']}
        fetchPage={fetchEvaluations}
        columns={columns}
        defaultSort="title"
        rowKey={(each) => each.id}
        rowLink={(each) => ({ to: '/codebooks/$id', params: { id: each.id } })}
        searchLabel={t('list.search')}
        empty={
          <EmptyState icon="clipboard" title={t('list.empty.title')}>
            {t('list.empty.text')}
          </EmptyState>
        }
      />
    </Page>
  );
}
