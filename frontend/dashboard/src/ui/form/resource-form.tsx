import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useMemo, useRef } from 'react';
import { type FieldValues, FormProvider, useForm } from 'react-hook-form';
import type { ZodType } from 'zod';

import { useMessages } from '../../lib/i18n';
import { messages } from '../messages';
import { ProblemAlert } from '../problem-alert';
import { ConflictAlert } from './conflict-alert';
import { type FormFields, FormFieldsContext } from './form-context';
import { FormErrorSummary } from './form-error-summary';
import classes from './form.module.css';
import { errorNames, type FieldInfo } from './form-model';
import { LeaveWarning } from './leave-warning';
import { useSubmission, type Reloaded } from './use-submission';

export interface ResourceFormProps<In extends FieldValues, Out> {
  /** Rules; what it refuses is said in the reader's language without further work. */
  schema: ZodType<Out, In>;
  initial: In;
  /** The version that the edit starts from; handed to `onSubmit` for `If-Match`. */
  version?: number;
  /** Saves; throws `ProblemError`, whose pointers are shown at the fields. */
  onSubmit: (values: Out, version: number) => Promise<unknown>;
  /** Reads the present state again after a 412. Without it a conflict is only reported. */
  reload?: () => Promise<Reloaded<In>>;
  /** After saving: usually navigates away. */
  onDone?: () => void;
  onCancel?: () => void;
  submitLabel?: string;
  children: ReactNode;
}

/**
 * A form that saves one thing: errors beside the fields and summarised on top, Ctrl+Enter, a warning before unsaved
 * changes are lost, and no lost text when somebody else saved first.
 */
export function ResourceForm<In extends FieldValues, Out>(props: ResourceFormProps<In, Out>) {
  const { schema, initial, onCancel, submitLabel, children } = props;
  const t = useMessages(messages);
  const fields = useRef(new Map<string, FieldInfo & { id: string }>());
  const form = useForm<In, unknown, Out>({
    resolver: zodResolver(schema),
    // react-hook-form wants to know about partly filled forms; ours start complete
    defaultValues: initial as never,
    shouldFocusError: false,
  });
  const { top, summarised, problem, conflict, submit, keepMine, useTheirs, isSaved } =
    useSubmission(form, props, (name) => fields.current.has(name));
  const { isDirty, errors, isSubmitting } = form.formState;

  const registry = useMemo<FormFields>(
    () => ({
      register: (name, id, info) => {
        fields.current.set(name, { ...info, id });
        return () => fields.current.delete(name);
      },
    }),
    [],
  );

  const byCtrlEnter = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.currentTarget.requestSubmit();
    }
  };

  return (
    <FormProvider {...form}>
      <FormFieldsContext value={registry}>
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys work on every field inside; the form itself is not a control */}
        <form
          noValidate
          className={classes.form}
          onSubmit={(event) => void submit(event)}
          onKeyDown={byCtrlEnter}
        >
          <div ref={top} tabIndex={-1} className={classes.top}>
            {summarised && <Summary errors={errors} fields={() => fields.current} />}
            {problem !== undefined && <ProblemAlert error={problem} />}
            {conflict && (
              <ConflictAlert
                differences={conflict.differences}
                info={(name) => fields.current.get(name)}
                onKeepMine={keepMine}
                onUseTheirs={useTheirs}
              />
            )}
          </div>
          {children}
          <div className={classes.buttons}>
            <Button type="submit" loading={isSubmitting}>
              {submitLabel ?? t('action.save')}
            </Button>
            {onCancel && (
              <Button variant="default" onClick={onCancel}>
                {t('action.cancel')}
              </Button>
            )}
            <span className={classes.shortcut}>{t('form.shortcut')}</span>
          </div>
        </form>
        <LeaveWarning unsaved={() => isDirty && !isSaved()} />
      </FormFieldsContext>
    </FormProvider>
  );
}

function Summary(props: {
  errors: object;
  fields: () => ReadonlyMap<string, FieldInfo & { id: string }>;
}) {
  const fields = props.fields();
  const entries = errorNames(props.errors).map(({ name, message }) => ({
    id: fields.get(name)?.id ?? '',
    label: fields.get(name)?.label ?? name,
    message,
  }));
  const order = [...fields.values()].map((field) => field.id);
  entries.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  return <FormErrorSummary entries={entries} />;
}
