import { Button, Checkbox, NativeSelect, Popover, Stack, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';

import { useMessages } from '../../lib/i18n';
import { Icon } from '../icon';
import { messages } from '../messages';
import { FilterChip } from './filter-chip';
import type { Column, Filter } from './list-types';
import classes from './list.module.css';
import type { ListState } from './use-list-state';

/** Search of a list. `/` comes here. */
export function ListSearch({ state, label }: { state: ListState; label: string }) {
  const t = useMessages(messages);
  const [typed, setTyped] = useState(state.q);
  const [sent, setSent] = useState(state.q);
  const send = useDebouncedCallback((q: string) => {
    setSent(q);
    state.change({ q });
  }, 300);
  // the URL changed by "back" or "remove all filters", not by typing
  if (state.q !== sent) {
    setSent(state.q);
    setTyped(state.q);
  }
  return (
    <TextInput
      type="search"
      className={classes.search ?? ''}
      aria-label={label}
      placeholder={label}
      data-page-search
      leftSection={<Icon name="search" size={18} />}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        send(event.currentTarget.value);
      }}
      rightSectionPointerEvents="all"
      rightSection={
        typed ? (
          <button
            type="button"
            className={classes.clear}
            aria-label={t('list.searchClear')}
            onClick={() => {
              setTyped('');
              setSent('');
              state.change({ q: undefined });
            }}
          >
            <Icon name="close" size={16} />
          </button>
        ) : (
          <kbd className={classes.key}>/</kbd>
        )
      }
    />
  );
}

interface ListFiltersProps {
  filters: readonly Filter[];
  state: ListState;
  /** Only what narrows the list now, where the rest would push it off the screen. */
  onlyActive: boolean;
}

export function ListFilters({ filters, state, onlyActive }: ListFiltersProps) {
  const t = useMessages(messages);
  const active = Object.keys(state.filters).length > 0;
  const shown = onlyActive
    ? filters.filter(({ key }) => state.filters[key] !== undefined)
    : filters;
  if (shown.length === 0) return null;
  return (
    <div className={classes.filters}>
      {shown.map((filter) => (
        <FilterChip
          key={filter.key}
          filter={filter}
          value={state.filters[filter.key]}
          onChange={(value) => {
            state.change({ [filter.key]: value });
          }}
        />
      ))}
      {active && (
        <button
          type="button"
          className={classes.clearAll}
          onClick={() => {
            state.change(Object.fromEntries(filters.map((filter) => [filter.key, undefined])));
          }}
        >
          <Icon name="close" size={14} />
          {t('list.clearFilters')}
        </button>
      )}
    </div>
  );
}

export function ColumnChoice<T>(props: {
  columns: readonly Column<T>[];
  isShown: (key: string) => boolean;
  toggle: (key: string) => void;
}) {
  const t = useMessages(messages);
  return (
    <Popover position="bottom-end" shadow="md" trapFocus>
      <Popover.Target>
        <Button variant="default" leftSection={<Icon name="columns" size={18} />}>
          {t('list.columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('list.columns')}>
        <Stack gap="xs">
          {props.columns.slice(1).map((column) => (
            <Checkbox
              key={column.key}
              label={column.header}
              checked={props.isShown(column.key)}
              onChange={() => {
                props.toggle(column.key);
              }}
            />
          ))}
          <small className={classes.hint}>{t('list.columns.help')}</small>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

/** On the phone there are no headers to press. */
export function SortChoice<T>(props: { columns: readonly Column<T>[]; state: ListState }) {
  const t = useMessages(messages);
  const choices = props.columns.flatMap(({ sort, header }) =>
    sort
      ? [
          { value: sort, label: t('list.sort.asc', { label: header }) },
          { value: `-${sort}`, label: t('list.sort.desc', { label: header }) },
        ]
      : [],
  );
  if (choices.length === 0) return null;
  return (
    <NativeSelect
      aria-label={t('list.sort')}
      data={choices}
      value={props.state.sort}
      onChange={(event) => {
        props.state.change({ sort: event.currentTarget.value });
      }}
    />
  );
}
