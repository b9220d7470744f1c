import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { keepPreviousData, type QueryKey, useInfiniteQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';

import type { ListQuery } from '../../lib/api';
import { formatNumber } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import { EmptyState } from '../empty-state';
import { Icon } from '../icon';
import { messages } from '../messages';
import { ProblemAlert } from '../problem-alert';
import { ExportMenu } from './export-menu';
import type { FetchPage } from './list-export';
import { ListCards, ListSkeleton, ListTable } from './list-table';
import { ColumnChoice, ListFilters, ListSearch, SortChoice } from './list-toolbar';
import type { Column, Filter, RowLink } from './list-types';
import classes from './list.module.css';
import { useColumns } from './use-columns';
import { useListState } from './use-list-state';

export interface ResourceListProps<T> {
  /** Stable name: file name of the export, and under which the column choice is remembered. */
  name: string;
  /** What the rows are, for the accessible name and the count: "Unit kerja". */
  label: string;
  queryKey: QueryKey;
  fetchPage: FetchPage<T>;
  columns: readonly Column<T>[];
  /** Sort key of the server that the list starts with; `-` in front for descending. */
  defaultSort: string;
  rowKey: (row: T) => string;
  /** Where the first column leads. */
  rowLink?: (row: T) => RowLink;
  filters?: readonly Filter[];
  /** In the search field: what is searched. Without it the list has no search. */
  searchLabel?: string;
  /** Shown when there is nothing at all: what could stand here and the next step. */
  empty: ReactNode;
  /** Parameters that are always sent and are not for the reader to change. */
  fixed?: ListQuery;
  /** No export, where a feature has one of its own. */
  withoutExport?: boolean;
}

const PAGE_SIZE = 50;

/** The list of a resource: search, filters, sort, pages, columns, export; its whole state is in the URL. */
export function ResourceList<T>(props: ResourceListProps<T>) {
  const { name, label, columns, fetchPage, filters = [], defaultSort, fixed } = props;
  const t = useMessages(messages);
  const isPhone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const state = useListState(
    filters.map((filter) => filter.key),
    defaultSort,
  );
  const choice = useColumns(name, columns);
  const [filtering, setFiltering] = useState(false);
  const query: ListQuery = {
    ...state.filters,
    ...(state.q && { q: state.q }),
    sort: state.sort,
    ...fixed,
  };
  const pages = useInfiniteQuery({
    queryKey: [...props.queryKey, 'list', query],
    queryFn: ({ pageParam, signal }) =>
      fetchPage({ ...query, limit: PAGE_SIZE, ...(pageParam && { cursor: pageParam }) }, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
  const rows = pages.data?.pages.flatMap((page) => page.items) ?? [];
  const total = pages.data?.pages[0]?.total ?? 0;
  const narrowed = state.q !== '' || Object.keys(state.filters).length > 0;
  const Rows = isPhone ? ListCards : ListTable;

  return (
    <section className={classes.list} aria-label={label}>
      <div className={classes.toolbar}>
        {props.searchLabel && <ListSearch state={state} label={props.searchLabel} />}
        <div className={classes.tools}>
          {isPhone && <SortChoice columns={columns} state={state} />}
          {isPhone && filters.length > 0 && (
            <Button
              variant="default"
              leftSection={<Icon name="filter" size={18} />}
              aria-expanded={filtering}
              onClick={() => {
                setFiltering(!filtering);
              }}
            >
              {t('list.filter')}
            </Button>
          )}
          {!isPhone && columns.length > 2 && (
            <ColumnChoice columns={columns} isShown={choice.isShown} toggle={choice.toggle} />
          )}
          {!props.withoutExport && (
            <ExportMenu
              name={name}
              columns={choice.visible}
              query={query}
              fetchPage={fetchPage}
              disabled={rows.length === 0}
            />
          )}
        </div>
        <ListFilters filters={filters} state={state} onlyActive={isPhone && !filtering} />
      </div>
      {pages.isError && <ProblemAlert error={pages.error} onRetry={() => void pages.refetch()} />}
      {pages.isPending && <ListSkeleton columns={choice.visible.length} />}
      {pages.isSuccess && rows.length === 0 && (
        <div className={classes.paper}>
          {narrowed ? (
            <EmptyState
              icon="search"
              title={t('list.nothing.title')}
              action={
                <Button
                  variant="default"
                  onClick={() => {
                    const none = filters.map((filter) => [filter.key, undefined]);
                    state.change({ ...Object.fromEntries(none), q: undefined });
                  }}
                >
                  {t('list.clearFilters')}
                </Button>
              }
            >
              {t('list.nothing.text')}
            </EmptyState>
          ) : (
            props.empty
          )}
        </div>
      )}
      {rows.length > 0 && (
        <div className={classes.rows} data-refreshing={pages.isPlaceholderData}>
          <Rows
            label={label}
            columns={choice.visible}
            rows={rows}
            rowKey={props.rowKey}
            rowLink={props.rowLink}
            state={state}
          />
          <div className={classes.foot}>
            <span role="status">
              {t('list.shown', { shown: formatNumber(rows.length), total: formatNumber(total) })}
            </span>
            {pages.hasNextPage && (
              <Button
                variant="default"
                loading={pages.isFetchingNextPage}
                onClick={() => void pages.fetchNextPage()}
              >
                {t('list.more')}
              </Button>
            )}
          </div>
        </div>
      )}
    </section>
  );
}
