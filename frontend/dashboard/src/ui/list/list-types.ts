import type { LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import type { AsyncOption } from '../async-select';

export interface Column<T> {
  /** Stable name: remembered for the column choice. */
  key: string;
  header: string;
  cell: (row: T) => ReactNode;
  /** The cell as text for the export; needed where `cell` is not plain text. */
  text?: (row: T) => string | number | null | undefined;
  /** The server's sort key; the header then sorts. */
  sort?: string;
  /** Figures stand on the right. */
  align?: 'end';
  /** Hidden until chosen. */
  initiallyHidden?: boolean;
  /** CSS width, for columns that should not grow: "120px". */
  width?: string;
}

export interface ChoiceFilter {
  /** Query parameter, in the URL and for the server. */
  key: string;
  label: string;
  options: readonly { value: string; label: string }[];
}

/** A filter whose values the server searches. */
export interface SearchFilter {
  key: string;
  label: string;
  search: (q: string, signal: AbortSignal) => Promise<readonly AsyncOption[]>;
  /** Finds how a value from the URL reads. */
  resolve: (value: string) => Promise<AsyncOption>;
}

/** A calendar day, such as the first or last of a period. */
export interface DateFilter {
  key: string;
  label: string;
  date: true;
}

export type Filter = ChoiceFilter | SearchFilter | DateFilter;

export type RowLink = Pick<LinkProps, 'to' | 'params' | 'search'>;
