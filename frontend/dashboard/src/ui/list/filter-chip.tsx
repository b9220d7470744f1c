import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';

import { useMessages } from '../../lib/i18n';
import { AsyncSelect } from '../async-select';
import { Icon } from '../icon';
import { messages } from '../messages';
import type { ChoiceFilter, DateFilter, Filter, SearchFilter } from './list-types';
import classes from './list.module.css';

interface ChipProps<F extends Filter> {
  filter: F;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}

/** A filter as a chip: says what is filtered; the platform's own list of choices opens from it. */
export function FilterChip({ filter, value, onChange }: ChipProps<Filter>) {
  if ('options' in filter) return <ChoiceChip filter={filter} value={value} onChange={onChange} />;
  if ('date' in filter) return <DateChip filter={filter} value={value} onChange={onChange} />;
  return <SearchChip filter={filter} value={value} onChange={onChange} />;
}

function DateChip({ filter, value, onChange }: ChipProps<DateFilter>) {
  const id = useId();
  return (
    <div className={classes.chip} data-active={value !== undefined}>
      <label htmlFor={id}>{filter.label}:</label>
      <input
        id={id}
        type="date"
        className={classes.chipDate}
        value={value ?? ''}
        onChange={(event) => {
          onChange(event.currentTarget.value || undefined);
        }}
      />
    </div>
  );
}

function ChoiceChip({ filter, value, onChange }: ChipProps<ChoiceFilter>) {
  const t = useMessages(messages);
  const id = useId();
  return (
    <div className={classes.chip} data-active={value !== undefined}>
      <label htmlFor={id}>{filter.label}:</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={(event) => {
          onChange(event.currentTarget.value || undefined);
        }}
      >
        <option value="">{t('list.all')}</option>
        {filter.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon name="down" size={14} className={classes.chipArrow} />
    </div>
  );
}

function SearchChip({ filter, value, onChange }: ChipProps<SearchFilter>) {
  const t = useMessages(messages);
  const [open, setOpen] = useState(false);
  const chosen = useQuery({
    queryKey: ['filter', filter.key, value],
    queryFn: () => filter.resolve(value ?? ''),
    enabled: value !== undefined,
    staleTime: Infinity,
  });
  if (open) {
    return (
      <div className={classes.chipSearch}>
        <AsyncSelect
          label={t('list.filterBy', { label: filter.label })}
          value={null}
          queryKey={['filter', filter.key]}
          search={filter.search}
          onChange={(option) => {
            onChange(option?.value);
            setOpen(false);
          }}
          onBlur={() => {
            setOpen(false);
          }}
          ref={(input) => {
            input?.focus();
          }}
        />
      </div>
    );
  }
  return (
    <button
      type="button"
      className={classes.chip}
      data-active={value !== undefined}
      onClick={() => {
        setOpen(true);
      }}
    >
      <span>{filter.label}:</span>
      <span className={classes.chipValue}>
        {value === undefined ? t('list.all') : (chosen.data?.label ?? '…')}
      </span>
      <Icon name="down" size={14} className={classes.chipArrow} />
    </button>
  );
}
