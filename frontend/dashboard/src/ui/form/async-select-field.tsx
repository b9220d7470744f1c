import type { QueryKey } from '@tanstack/react-query';
import { useCallback, useState } from 'react';

import { useMessages } from '../../lib/i18n';
import { type AsyncOption, AsyncSelect } from '../async-select';
import { messages } from '../messages';
import type { FieldProps } from './fields';
import { useField } from './form-context';
import classes from './form.module.css';

export interface AsyncSelectFieldProps extends FieldProps {
  search: (q: string, signal: AbortSignal) => Promise<readonly AsyncOption[]>;
  queryKey: QueryKey;
  /** How the value that the form starts with reads. */
  initialOption?: AsyncOption | null | undefined;
  /** Told about the whole option; the form's value is its key (null for none). */
  onPick?: (option: AsyncOption | null) => void;
}

export function AsyncSelectField(props: AsyncSelectFieldProps) {
  const t = useMessages(messages);
  const [known, setKnown] = useState<readonly AsyncOption[]>(
    props.initialOption ? [props.initialOption] : [],
  );
  const find = useCallback(
    (value: unknown) => known.find((option) => option.value === value),
    [known],
  );
  const show = useCallback((value: unknown) => find(value)?.label ?? String(value), [find]);
  const { id, error, ref, onBlur, onChange, ...field } = useField(props.name, {
    label: props.label,
    show,
  });
  const value = typeof field.value === 'string' && field.value !== '' ? field.value : null;
  return (
    <AsyncSelect
      id={id}
      ref={ref}
      label={
        props.optional ? (
          <>
            {props.label} <span className={classes.optional}>({t('form.optional')})</span>
          </>
        ) : (
          props.label
        )
      }
      description={props.help}
      error={error}
      required={!props.optional}
      disabled={props.disabled ?? false}
      search={props.search}
      queryKey={props.queryKey}
      onBlur={onBlur}
      value={value === null ? null : (find(value) ?? { value, label: value })}
      onChange={(option) => {
        if (option) setKnown((options) => [...options, option]);
        onChange(option?.value ?? null);
        props.onPick?.(option);
      }}
    />
  );
}
