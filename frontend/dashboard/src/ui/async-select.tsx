import { Combobox, type InputWrapperProps, Loader, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, type QueryKey, useQuery } from '@tanstack/react-query';
import { type ReactNode, type Ref, useState } from 'react';

import { useMessages } from '../lib/i18n';
import classes from './async-select.module.css';
import { Icon } from './icon';
import { messages } from './messages';

export interface AsyncOption {
  value: string;
  label: string;
  /** Second line: where the thing belongs. */
  hint?: string | undefined;
}

export interface AsyncSelectProps extends Pick<InputWrapperProps, 'id' | 'description'> {
  label: ReactNode;
  value: AsyncOption | null;
  onChange: (option: AsyncOption | null) => void;
  /** Asks the server; what it finds is cached under `queryKey`. */
  search: (q: string, signal: AbortSignal) => Promise<readonly AsyncOption[]>;
  queryKey: QueryKey;
  error?: string | undefined;
  required?: boolean;
  disabled?: boolean;
  placeholder?: string;
  onBlur?: () => void;
  ref?: Ref<HTMLInputElement>;
}

/** Choose one of many that the server searches: a unit, an employee, a questionnaire. */
export function AsyncSelect(props: AsyncSelectProps) {
  const t = useMessages(messages);
  const { value, onChange, search, queryKey, ref, id, label, description, error } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [q] = useDebouncedValue(typed ?? '', 250);
  const combobox = useCombobox({
    onDropdownClose: () => {
      combobox.resetSelectedOption();
    },
  });
  const found = useQuery({
    queryKey: [...queryKey, 'select', q],
    queryFn: ({ signal }) => search(q, signal),
    enabled: combobox.dropdownOpened,
    placeholderData: keepPreviousData,
  });
  const options = found.data ?? [];
  const settled = found.isSuccess && q === (typed ?? '');

  const leave = () => {
    combobox.closeDropdown();
    setTyped(null); // what was typed and not chosen is no choice
    props.onBlur?.();
  };
  const choose = (chosen: string) => {
    onChange(options.find((option) => option.value === chosen) ?? null);
    setTyped(null);
    combobox.closeDropdown();
  };

  return (
    <Combobox store={combobox} onOptionSubmit={choose} keepMounted={false}>
      <Combobox.Target>
        <TextInput
          maw={718}
          id={id}
          ref={ref}
          label={label}
          description={description}
          error={error}
          disabled={props.disabled ?? false}
          aria-required={props.required ?? false}
          placeholder={props.placeholder ?? t('select.search')}
          autoComplete="off"
          rightSectionPointerEvents="all"
          rightSection={
            found.isFetching ? (
              <Loader size={16} aria-label={t('select.loading')} />
            ) : value && !props.disabled ? (
              <button
                type="button"
                className={classes.clear}
                aria-label={t('action.clear')}
                onClick={() => {
                  onChange(null);
                  setTyped(null);
                }}
              >
                <Icon name="close" size={16} />
              </button>
            ) : (
              <Icon name="down" size={16} className={classes.chevron} />
            )
          }
          value={typed ?? value?.label ?? ''}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            combobox.openDropdown();
            combobox.updateSelectedOptionIndex();
          }}
          onClick={() => {
            combobox.openDropdown();
          }}
          onBlur={leave}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options className={classes.options ?? ''}>
          {options.map((option) => (
            <Combobox.Option value={option.value} key={option.value}>
              <span className={classes.label}>{option.label}</span>
              {option.hint && <span className={classes.hint}>{option.hint}</span>}
            </Combobox.Option>
          ))}
          {options.length === 0 && (
            <Combobox.Empty>{settled ? t('select.nothing') : t('select.loading')}</Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
