import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import { useMessages } from '../lib/i18n';
import classes from './loaded.module.css';
import { messages } from './messages';
import { ProblemAlert } from './problem-alert';

/** Grey lines where words will stand. */
export function Placeholder({ lines = 3 }: { lines?: number }) {
  const t = useMessages(messages);
  return (
    <div role="status" aria-label={t('loading')} className={classes.placeholder}>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} style={{ width: `${line === lines - 1 ? 48 : 92 - 11 * (line % 3)}%` }} />
      ))}
    </div>
  );
}

export interface LoadedProps<T> {
  query: Pick<UseQueryResult<T>, 'data' | 'error' | 'isError' | 'refetch'>;
  /** How many lines the thing will take, about. */
  lines?: number;
  children: (data: T) => ReactNode;
}

/** What a query brings: grey lines until it is there, the problem and another try when it did not come. */
export function Loaded<T>({ query, lines, children }: LoadedProps<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) {
    return <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />;
  }
  return <Placeholder {...(lines && { lines })} />;
}
