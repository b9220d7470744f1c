import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';

import { useMessages } from '../../lib/i18n';
import { type Column, dateColumn, EmptyState, Notice, Page, ResourceList } from '../../ui';
import { MakeSheets } from './make-sheets';
import { messages } from './messages';
import { type Campaign, type PaperSheetListItem, states } from './model';
import { pointMessages } from './point-messages';
import { fetchSheets, paperKeys, paperQueries } from './queries';
import { SheetPage } from './sheet-page';
import { SheetBadge } from './sheet-badge';

/** Sheets of a survey and where each stands; `?sheet=0012-5` is one of them. */
export function PaperPage() {
  const { id } = useParams({ from: '/campaigns/$id/paper' });
  const { sheet }: { sheet?: string } = useSearch({ strict: false });
  const { data: campaign } = useSuspenseQuery(paperQueries.campaign(id));
  return sheet ? (
    <SheetPage key={sheet} campaign={campaign} code={String(sheet)} />
  ) : (
    <SheetList campaign={campaign} />
  );
}

function SheetList({ campaign }: { campaign: Campaign }) {
  const t = useMessages(messages);
  const p = useMessages(pointMessages);
  const isPublic = campaign.mode === 'PUBLIC';
  const columns = useMemo<Column<PaperSheetListItem>[]>(
    () => [
      { key: 'code', header: t('code'), cell: (sheet) => sheet.code, sort: 'number' },
      {
        key: 'state',
        header: t('state'),
        cell: (sheet) => <SheetBadge state={sheet.state} />,
        text: (sheet) => t(`state.${sheet.state}`),
      },
      ...(isPublic
        ? [{ key: 'point', header: p('point'), cell: (sheet: PaperSheetListItem) => sheet.point }]
        : [
            {
              key: 'respondent',
              header: t('respondent'),
              cell: (sheet: PaperSheetListItem) => sheet.respondent,
            },
            {
              key: 'subject',
              header: t('subject'),
              cell: (sheet: PaperSheetListItem) => sheet.subject,
              initiallyHidden: true,
            },
          ]),
      { key: 'firstBy', header: t('first'), cell: (sheet) => sheet.firstBy },
      dateColumn('firstAt', t('firstAt'), (sheet) => sheet.firstAt, {
        time: true,
        initiallyHidden: true,
      }),
      { key: 'secondBy', header: t('second'), cell: (sheet) => sheet.secondBy },
      dateColumn('secondAt', t('secondAt'), (sheet) => sheet.secondAt, {
        time: true,
        initiallyHidden: true,
      }),
      {
        key: 'settlement',
        header: t('settlement'),
        cell: (sheet) => sheet.settlement && t(`settlement.${sheet.settlement}`),
        initiallyHidden: true,
      },
      dateColumn('updatedAt', t('updatedAt'), (sheet) => sheet.updatedAt, {
        time: true,
        sort: 'updatedAt',
      }),
    ],
    [t, p, isPublic],
  );
  const filters = useMemo(
    () => [
      {
        key: 'state',
        label: t('state'),
        options: states.map((state) => ({ value: state, label: t(`state.${state}`) })),
      },
    ],
    [t],
  );
  const takesSheets = campaign.mode !== 'ANONYMOUS';
  const isAsking = campaign.status === 'PUBLISHED' || campaign.status === 'OPEN';
  return (
    <Page
      title={t('title', { title: campaign.title })}
      lead={t('lead')}
      breadcrumbs={[
        { label: t('campaigns'), to: '/campaigns' },
        { label: campaign.title, to: `/campaigns/${campaign.id}` },
        { label: t('paper') },
      ]}
      context={{
        kind: t('evaluation'),
        name: campaign.evaluationTitle,
        to: `/evaluations/${campaign.evaluationId}`,
      }}
      actions={takesSheets && isAsking && <MakeSheets campaign={campaign} />}
    >
      {!takesSheets ? (
        <Notice tone="info" title={t('refused')} />
      ) : (
        <ResourceList<PaperSheetListItem>
          name="paper-sheets"
          label={t('paper')}
          queryKey={paperKeys.all(campaign.id)}
          fetchPage={(query, signal) => fetchSheets(campaign.id, query, signal)}
          columns={columns}
          filters={filters}
          defaultSort="number"
          searchLabel={t('search')}
          rowKey={(sheet) => sheet.id}
          rowLink={(sheet) => ({
            to: '/campaigns/$id/paper',
            params: { id: campaign.id },
            search: { sheet: sheet.code } as never,
          })}
          empty={
            <EmptyState icon="print" title={t('empty')}>
              {t('empty.text')}
            </EmptyState>
          }
        />
      )}
    </Page>
  );
}
