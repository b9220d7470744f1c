import type { ReactNode } from 'react';

import { useMessages } from '../lib/i18n';
import classes from './description-list.module.css';
import { messages } from './messages';

export interface DescriptionListProps {
  /** `[term, value]`; an empty value is told as not filled in. */
  items: readonly (readonly [term: string, value: ReactNode])[];
}

/** Names and values of one thing. */
export function DescriptionList({ items }: DescriptionListProps) {
  const t = useMessages(messages);
  return (
    <dl className={classes.list}>
      {items.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            {value === undefined || value === null || value === '' ? (
              <span className={classes.empty}>{t('empty.value')}</span>
            ) : (
              value
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
