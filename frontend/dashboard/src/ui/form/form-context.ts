import { createContext, useContext, useEffect, useId } from 'react';
import { useController } from 'react-hook-form';

import type { FieldInfo } from './form-model';

export interface FormFields {
  register: (name: string, id: string, info: FieldInfo) => () => void;
}

export const FormFieldsContext = createContext<FormFields>({ register: () => () => undefined });

/** Connects one field with the form around it: value, error, and how the summary calls it. */
export function useField(name: string, info: FieldInfo) {
  const id = useId();
  const { register } = useContext(FormFieldsContext);
  const { label, show } = info;
  useEffect(() => register(name, id, { label, show }), [register, name, id, label, show]);
  const { field, fieldState } = useController({ name });
  return {
    id,
    value: field.value as unknown,
    onChange: field.onChange,
    onBlur: field.onBlur,
    ref: field.ref,
    error: fieldState.error?.message,
  };
}

/**
 * Tells the form how a list that has fields of its own is called, and how it reads when two writers collide. The
 * answer is the id for the element around the list, so that the summary of errors can lead to it.
 */
export function useListInfo(name: string, info: FieldInfo): string {
  const id = useId();
  const { register } = useContext(FormFieldsContext);
  const { label, show } = info;
  useEffect(() => register(name, id, { label, show }), [register, name, id, label, show]);
  return id;
}
