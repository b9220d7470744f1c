import { TextInput } from '@mantine/core';
import { useState } from 'react';

import { formatNumber } from '../../lib/format';
import { useField } from './form-context';
import type { FieldProps } from './fields';
import classes from './form.module.css';
import { useMessages } from '../../lib/i18n';
import { messages } from '../messages';

/** What was typed as a number: comma or point before the decimals. Empty is null, nonsense is NaN. */
export function parseNumber(typed: string): number | null {
  const trimmed = typed.trim().replace('\u2212', '-');
  if (trimmed === '') return null;
  return /^-?\d+([.,]\d+)?$/.test(trimmed) ? Number(trimmed.replace(',', '.')) : Number.NaN;
}

const show = (value: unknown) =>
  typeof value === 'number' && !Number.isNaN(value) ? formatNumber(value, 6) : '';

/** A number or null; `z.number()` refuses what is not one. */
export function NumberField(props: FieldProps & { decimal?: boolean; unit?: string }) {
  const t = useMessages(messages);
  const { id, error, ref, onBlur, onChange, ...field } = useField(props.name, {
    label: props.label,
    show,
  });
  const value = field.value as number | null | undefined;
  const written = value == null || Number.isNaN(value) ? '' : String(value).replace('.', ',');
  const [typed, setTyped] = useState(written);
  const parsed = parseNumber(typed);
  // the form was reset from outside: show its value, not what was typed before
  const shown = Object.is(parsed, value ?? null) ? typed : written;
  return (
    <TextInput
      id={id}
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
      className={classes.short ?? ''}
      inputMode={props.decimal ? 'decimal' : 'numeric'}
      autoComplete="off"
      aria-required={!props.optional}
      disabled={props.disabled ?? false}
      rightSection={props.unit && <span className={classes.unit}>{props.unit}</span>}
      rightSectionWidth={props.unit ? 16 + props.unit.length * 9 : 0}
      ref={ref}
      onBlur={onBlur}
      value={shown}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        onChange(parseNumber(event.currentTarget.value));
      }}
    />
  );
}
