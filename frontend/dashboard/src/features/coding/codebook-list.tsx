import { useMemo } from 'react';

import { useMessages } from '../../lib/i18n';
import { type Column, ListPage } from '../../ui';
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
    <ListPage
      title={t('list')}
      lead={t('list.lead')}
      at="/codebooks"
      name="codebooks"
      queryKey={['evaluations', 'codebooks']}
      fetchPage={fetchEvaluations}
      columns={columns}
      defaultSort="title"
      searchLabel={t('list.search')}
      empty={{ icon: 'clipboard', title: t('list.empty.title'), text: t('list.empty.text') }}
    />
  );
}
