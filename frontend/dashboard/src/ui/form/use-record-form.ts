import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import type { FieldValues } from 'react-hook-form';

import { useToast } from '../toast';
import type { ResourceFormProps } from './resource-form';

interface Kept {
  id: string;
  version: number;
}

export interface RecordFormOptions<R extends Kept, In extends FieldValues, Out> {
  /** What is edited; absent for a new one. */
  record: R | undefined;
  values: (record?: R) => In;
  fetch: (id: string) => Promise<R>;
  create: (input: Out) => Promise<R>;
  edit: (id: string, version: number, input: Out) => Promise<R>;
  keys: { all: QueryKey; one: (id: string) => QueryKey };
  /** What else shows it and is to be asked again. */
  shownIn?: QueryKey;
  /** Said after saving. */
  created: string;
  edited: string;
  /** The address of its list; its own page stands below. */
  at: string;
  /** Where to go when nothing was made; the list if absent. */
  from?: string;
}

type RecordForm<In extends FieldValues, Out> = Pick<
  ResourceFormProps<In, Out>,
  'initial' | 'version' | 'reload' | 'onSubmit' | 'onDone' | 'onCancel'
>;

/** The life of a form that makes or edits one record: `<ResourceForm schema={schema} {...useRecordForm({ ... })}>`. */
export function useRecordForm<R extends Kept, In extends FieldValues, Out>(
  options: RecordFormOptions<R, In, Out>,
): RecordForm<In, Out> {
  const { record, values, keys, at } = options;
  const toast = useToast();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const savedId = useRef<string>(undefined);
  const open = (id: string | undefined) =>
    void navigate({ to: id ? `${at}/${id}` : (options.from ?? at) });
  return {
    initial: values(record),
    ...(record && {
      version: record.version,
      reload: async () => {
        const latest = await options.fetch(record.id);
        return { values: values(latest), version: latest.version };
      },
    }),
    onSubmit: async (input, version) => {
      const saved = record
        ? await options.edit(record.id, version, input)
        : await options.create(input);
      await queries.invalidateQueries({ queryKey: keys.all });
      if (options.shownIn) await queries.invalidateQueries({ queryKey: options.shownIn });
      queries.setQueryData(keys.one(saved.id), saved);
      toast(record ? options.edited : options.created);
      savedId.current = saved.id;
    },
    onDone: () => {
      open(savedId.current);
    },
    onCancel: () => {
      open(record?.id);
    },
  };
}
