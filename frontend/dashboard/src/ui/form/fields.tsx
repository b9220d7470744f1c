import {
  Checkbox,
  type InputWrapperProps,
  NativeSelect,
  Radio,
  Stack,
  Textarea,
  TextInput,
} from '@mantine/core';
import { type HTMLAttributes, type ReactNode, useCallback } from 'react';

import { formatDate } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import { messages } from '../messages';
import { useField } from './form-context';
import classes from './form.module.css';

export interface FieldProps {
  /** Path in the form's values, as react-hook-form writes it: `questions.0.text`. */
  name: string;
  label: string;
  /** Under the field: what to write. */
  help?: ReactNode;
  /** The label then says so. */
  optional?: boolean;
  disabled?: boolean;
}

export interface Choice {
  value: string;
  label: string;
  help?: string;
}

function useFrame(props: FieldProps, show?: (value: unknown) => string) {
  const t = useMessages(messages);
  const field = useField(props.name, { label: props.label, show });
  const frame: Pick<InputWrapperProps, 'label' | 'description' | 'error' | 'id'> = {
    id: field.id,
    label: props.optional ? (
      <>
        {props.label} <span className={classes.optional}>({t('form.optional')})</span>
      </>
    ) : (
      props.label
    ),
    description: props.help,
    error: field.error,
  };
  return {
    frame,
    control: {
      disabled: props.disabled ?? false,
      'aria-required': !props.optional,
      onBlur: field.onBlur,
      ref: field.ref,
    },
    value: field.value,
    onChange: field.onChange as (value: unknown) => void,
  };
}

const text = (value: unknown) => (value == null ? '' : String(value as string | number));

export interface TextFieldProps extends FieldProps {
  type?: 'text' | 'email' | 'url' | 'tel';
  inputMode?: HTMLAttributes<HTMLInputElement>['inputMode'];
  autoComplete?: string;
  placeholder?: string;
  maxLength?: number;
}

export function TextField(props: TextFieldProps) {
  const { frame, control, value, onChange } = useFrame(props);
  return (
    <TextInput
      {...frame}
      {...control}
      type={props.type ?? 'text'}
      inputMode={props.inputMode}
      placeholder={props.placeholder}
      maxLength={props.maxLength}
      autoComplete={props.autoComplete ?? 'off'}
      value={text(value)}
      onChange={(event) => {
        onChange(event.currentTarget.value);
      }}
    />
  );
}

export function TextAreaField(props: FieldProps & { rows?: number; maxLength?: number }) {
  const { frame, control, value, onChange } = useFrame(props);
  return (
    <Textarea
      {...frame}
      {...control}
      autosize
      minRows={props.rows ?? 4}
      maxRows={20}
      maxLength={props.maxLength}
      value={text(value)}
      onChange={(event) => {
        onChange(event.currentTarget.value);
      }}
    />
  );
}

/** One of a few. Many, or from the server: `AsyncSelectField`. */
export function SelectField(
  props: FieldProps & { options: readonly Choice[]; placeholder?: string },
) {
  const t = useMessages(messages);
  const { options } = props;
  const show = useCallback(
    (value: unknown) => options.find((option) => option.value === value)?.label ?? text(value),
    [options],
  );
  const { frame, control, value, onChange } = useFrame(props, show);
  return (
    <NativeSelect
      {...frame}
      {...control}
      data={[
        { value: '', label: props.placeholder ?? t('select.placeholder') },
        ...options.map(({ value: key, label }) => ({ value: key, label })),
      ]}
      value={text(value)}
      onChange={(event) => {
        onChange(event.currentTarget.value);
      }}
    />
  );
}

const showDate = (value: unknown) => formatDate(text(value).slice(0, 10));

/** A calendar day (`2026-11-23`), or a moment in Palembang (`2026-11-23T08:00`) with `time`. */
export function DateField(props: FieldProps & { time?: boolean; min?: string; max?: string }) {
  const { frame, control, value, onChange } = useFrame(props, showDate);
  const chosen = showDate(value);
  return (
    <TextInput
      {...frame}
      {...control}
      className={classes.short ?? ''}
      // the browser writes figures in its own order, which may not be the reader's
      description={
        chosen ? (
          <>
            <span className={classes.chosen}>{chosen}</span>
            {props.help && <> · {props.help}</>}
          </>
        ) : (
          props.help
        )
      }
      type={props.time ? 'datetime-local' : 'date'}
      min={props.min}
      max={props.max}
      value={text(value)}
      onChange={(event) => {
        onChange(event.currentTarget.value);
      }}
    />
  );
}

/** Yes or no. */
export function CheckboxField(props: FieldProps) {
  const { frame, control, value, onChange } = useFrame({ ...props, optional: false });
  return (
    <Checkbox
      {...frame}
      {...control}
      aria-required={undefined}
      checked={value === true}
      onChange={(event) => {
        onChange(event.currentTarget.checked);
      }}
    />
  );
}

/** One of two to five, all in sight. */
export function RadioField(props: FieldProps & { options: readonly Choice[] }) {
  const { options } = props;
  const show = useCallback(
    (value: unknown) => options.find((option) => option.value === value)?.label ?? text(value),
    [options],
  );
  const { frame, control, value, onChange } = useFrame(props, show);
  return (
    <Radio.Group {...frame} value={text(value)} onChange={onChange}>
      <Stack gap="xs" mt={4}>
        {options.map((option, index) => (
          <Radio
            key={option.value}
            value={option.value}
            label={option.label}
            description={option.help}
            disabled={control.disabled}
            {...(index === 0 && { ref: control.ref })}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}

/** Some of a few; the value is a list of their keys. */
export function CheckboxGroupField(props: FieldProps & { options: readonly Choice[] }) {
  const { options } = props;
  const show = useCallback(
    (value: unknown) =>
      options
        .filter((option) => Array.isArray(value) && value.includes(option.value))
        .map((option) => option.label)
        .join(', '),
    [options],
  );
  const { frame, control, value, onChange } = useFrame(props, show);
  return (
    <Checkbox.Group
      {...frame}
      value={Array.isArray(value) ? (value as string[]) : []}
      onChange={onChange}
    >
      <Stack gap="xs" mt={4}>
        {options.map((option) => (
          <Checkbox
            key={option.value}
            value={option.value}
            label={option.label}
            description={option.help}
            disabled={control.disabled}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
