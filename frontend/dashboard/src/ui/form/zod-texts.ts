import { z } from 'zod';

import { formatNumber } from '../../lib/format';
import { textOf } from '../../lib/i18n';
import { messages } from '../messages';

const t = textOf(messages);

/**
 * Sentences for what schemas refuse, in the reader's language, so that a feature's schema states rules only. A rule
 * with a text of its own (`z.string().regex(NIP, { error: () => t('nip.wrong') })`) keeps it.
 */
export function setZodTexts(): void {
  z.config({
    customError: (issue) => {
      const limit = (value: unknown) => formatNumber(Number(value), 2);
      switch (issue.code) {
        case 'invalid_type':
          if (issue.input == null || issue.input === '') return t('validation.required');
          if (issue.expected === 'int') return t('validation.integer');
          return issue.expected === 'number' ? t('validation.number') : t('validation.pattern');
        case 'too_small':
          if (issue.origin === 'number') return t('validation.min', { min: limit(issue.minimum) });
          return t('validation.required');
        case 'too_big':
          if (issue.origin === 'string')
            return t('validation.tooLong', { max: limit(issue.maximum) });
          return t('validation.max', { max: limit(issue.maximum) });
        case 'invalid_format':
          if (issue.input === '') return t('validation.required');
          return issue.format === 'date' ? t('validation.date') : t('validation.pattern');
        case 'invalid_value':
          return issue.input == null || issue.input === ''
            ? t('validation.required')
            : t('validation.pattern');
        default:
          return undefined;
      }
    },
  });
}
