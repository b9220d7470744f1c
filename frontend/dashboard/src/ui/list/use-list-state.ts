import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';

export interface ListState {
  q: string;
  sort: string;
  /** Only filters that are set. */
  filters: Record<string, string>;
  change: (values: Record<string, string | undefined>) => void;
}

/** Search, sort and filters of a list live in the URL: a link shows the same list, and "back" works. */
export function useListState(filterKeys: readonly string[], defaultSort: string): ListState {
  const search: Record<string, unknown> = useSearch({ strict: false });
  const navigate = useNavigate();
  const keys = filterKeys.join(',');

  const change = useCallback(
    (values: Record<string, string | undefined>) => {
      void navigate({
        to: '.',
        search: ((before: Record<string, unknown>) =>
          Object.fromEntries(
            Object.entries({ ...before, ...values }).filter(([, value]) => value),
          )) as never,
        replace: true,
        resetScroll: false,
      });
    },
    [navigate],
  );

  const filters = useMemo(() => {
    const set = keys
      .split(',')
      .map((key): [string, unknown] => [key, search[key]])
      .filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
      );
    return Object.fromEntries(set);
  }, [keys, search]);

  return {
    q: typeof search.q === 'string' ? search.q : '',
    sort: typeof search.sort === 'string' ? search.sort : defaultSort,
    filters,
    change,
  };
}
