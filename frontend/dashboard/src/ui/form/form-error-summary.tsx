import type { Ref } from 'react';

import { useMessages } from '../../lib/i18n';
import { messages } from '../messages';
import { Notice } from '../notice';

export interface SummaryEntry {
  id: string;
  label: string;
  message: string;
}

/** All errors of a form on top of it, each a link to its field. */
export function FormErrorSummary({
  entries,
  ref,
}: {
  entries: readonly SummaryEntry[];
  ref?: Ref<HTMLDivElement>;
}) {
  const t = useMessages(messages);
  if (entries.length === 0) return null;
  return (
    <Notice
      tone="danger"
      title={t('form.errors.title', { count: entries.length })}
      role="alert"
      tabIndex={-1}
      {...(ref && { ref })}
    >
      <p>{t('form.errors.text')}</p>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id + entry.label}>
            <a
              href={`#${entry.id}`}
              onClick={(event) => {
                event.preventDefault();
                const field = document.getElementById(entry.id);
                const focusable = field?.matches('input,select,textarea')
                  ? field
                  : field?.querySelector<HTMLElement>('input,select,textarea,button');
                focusable?.focus();
              }}
            >
              {entry.label}
            </a>
            : {entry.message}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
