import type { QueryKey } from '@tanstack/react-query';
import { useCallback, useState } from 'react';

import { type AsyncOption, AsyncSelect } from '../async-select';
import { Icon } from '../icon';
import classes from './async-list.module.css';
import type { FieldProps } from './fields';
import { useField } from './form-context';

export interface AsyncListFieldProps extends FieldProps {
  search: (q: string, signal: AbortSignal) => Promise<readonly AsyncOption[]>;
  queryKey: QueryKey;
  /** How the values that the form starts with read. */
  known: readonly { id: string; name: string }[];
  /** How the button that takes one out reads. */
  remove: (name: string) => string;
}

/** Several of many, looked up and added one by one. */
export function AsyncListField(props: AsyncListFieldProps) {
  const [names, setNames] = useState(() => new Map(props.known.map(({ id, name }) => [id, name])));
  const show = useCallback(
    (value: unknown) => (value as string[]).map((id) => names.get(id) ?? id).join(', '),
    [names],
  );
  const { id, value, onChange, onBlur, ref, error } = useField(props.name, {
    label: props.label,
    show,
  });
  const chosen = Array.isArray(value) ? (value as string[]) : [];
  return (
    <div className={classes.list}>
      <AsyncSelect
        id={id}
        ref={ref}
        label={props.label}
        description={props.help}
        error={error}
        value={null}
        queryKey={props.queryKey}
        search={props.search}
        onBlur={onBlur}
        onChange={(option) => {
          if (!option || chosen.includes(option.value)) return;
          setNames((before) => new Map(before).set(option.value, option.label));
          onChange([...chosen, option.value]);
        }}
      />
      {chosen.length > 0 && (
        <ul aria-label={typeof props.label === 'string' ? props.label : undefined}>
          {chosen.map((one) => (
            <li key={one}>
              {names.get(one) ?? one}
              <button
                type="button"
                aria-label={props.remove(names.get(one) ?? one)}
                onClick={() => {
                  onChange(chosen.filter((each) => each !== one));
                }}
              >
                <Icon name="close" size={16} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
