import { useCallback } from 'react';

import { type Translate, useMessages } from '../../lib/i18n';
import { messages } from './messages';
import { shown } from './model';

type Key = NonNullable<(typeof messages)['keys']>;

/** A word of the trail in the reader's language; one that a feature added since reads as it is. */
function word(
  t: Translate<Key>,
  group: 'subject' | 'verb' | 'field' | 'value',
  code: string,
): string {
  const key = `${group}.${code}` as Key;
  const text = t(key);
  return text === key ? code.replaceAll('-', ' ') : text;
}

function state(t: Translate<Key>, code: string): string {
  const text = word(t, 'value', code);
  return text === code ? code.toLowerCase().replaceAll('_', ' ') : text;
}

export function useAuditWords() {
  const t = useMessages(messages);
  return {
    subject: useCallback((type: string) => word(t, 'subject', type), [t]),
    /** `unit.edited` as "Unit kerja diubah". */
    action: useCallback(
      (action: string) => {
        const [type = '', verb = ''] = action.split('.', 2);
        return t('action', { subject: word(t, 'subject', type), verb: word(t, 'verb', verb) });
      },
      [t],
    ),
    /** A value as a reader knows it; a state of the contract, such as `FULLY_IMPLEMENTED`, in words. */
    value: useCallback(
      (value: string) =>
        /^[A-Z][A-Z_]*$|^(true|false)$/.test(value) ? state(t, value) : shown(value),
      [t],
    ),
    field: useCallback(
      (steps: readonly string[]) =>
        steps
          .map((step) => (/^\d+$/.test(step) ? String(Number(step) + 1) : word(t, 'field', step)))
          .join(' › '),
      [t],
    ),
  };
}
