import { isProblem } from '@ampera/api';
import { type FormEvent, useRef, useState } from 'react';
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';

import { assignProblems, type Difference, differences, merge } from './form-model';

export interface Reloaded<In> {
  values: In;
  version: number;
}

interface Saving<In, Out> {
  initial: In;
  version?: number;
  onSubmit: (values: Out, version: number) => Promise<unknown>;
  reload?: () => Promise<Reloaded<In>>;
  onDone?: () => void;
}

interface Conflict<In> extends Reloaded<In> {
  differences: Difference[];
}

/** Sends a form and sorts out what comes back: done, errors of fields, a conflict, or another problem. */
export function useSubmission<In extends FieldValues, Out>(
  form: UseFormReturn<In, unknown, Out>,
  saving: Saving<In, Out>,
  knows: (name: string) => boolean,
) {
  const top = useRef<HTMLDivElement>(null);
  const saved = useRef(false);
  const base = useRef({ values: saving.initial, version: saving.version ?? 0 });
  const [summarised, setSummarised] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const [conflict, setConflict] = useState<Conflict<In>>();

  const showTop = () => {
    // after the summary has been drawn
    requestAnimationFrame(() => {
      top.current?.focus({ preventScroll: true });
      top.current?.scrollIntoView({ block: 'start' });
    });
  };

  const resolveConflict = async (error: unknown, reload: () => Promise<Reloaded<In>>) => {
    try {
      const latest = await reload();
      const found = differences(base.current.values, form.getValues(), latest.values);
      setConflict({ ...latest, differences: found });
    } catch {
      setProblem(error); // the conflict is the news, not that it could not be read again
    }
  };

  const failed = async (error: unknown) => {
    if (isProblem(error) && error.status === 412 && saving.reload) {
      await resolveConflict(error, saving.reload);
    } else if (isProblem(error) && error.errors.length > 0) {
      const { fields, rest } = assignProblems(error.errors, knows);
      for (const [name, message] of fields) {
        form.setError(name as Path<In>, { type: 'server', message });
      }
      setSummarised(fields.size > 0);
      if (rest.length > 0 || fields.size === 0) setProblem(error);
    } else {
      setProblem(error);
    }
    showTop();
  };

  const send = async (values: Out) => {
    setProblem(undefined);
    setConflict(undefined);
    setSummarised(false);
    try {
      await saving.onSubmit(values, base.current.version);
    } catch (error) {
      await failed(error);
      return;
    }
    saved.current = true;
    form.reset(form.getValues());
    saving.onDone?.();
    // a form that stays on the screen may be changed again
    base.current = { ...base.current, values: form.getValues() };
    saved.current = false;
  };

  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    event?.stopPropagation();
    return form.handleSubmit(send, () => {
      setProblem(undefined);
      setSummarised(true);
      showTop();
    })();
  };

  const rebase = (latest: Conflict<In>, values: In) => {
    base.current = { values: latest.values, version: latest.version };
    form.reset(latest.values);
    form.reset(values, { keepDefaultValues: true });
    setConflict(undefined);
  };

  return {
    top,
    /** True while the page is left after saving: nothing is lost then. */
    isSaved: () => saved.current,
    summarised,
    problem,
    conflict,
    submit,
    keepMine: () => {
      if (!conflict) return;
      rebase(conflict, merge(base.current.values, form.getValues(), conflict.values));
      void submit();
    },
    useTheirs: () => {
      if (conflict) rebase(conflict, conflict.values);
    },
  };
}
