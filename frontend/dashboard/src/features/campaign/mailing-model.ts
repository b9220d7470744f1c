import type { Schema } from '@ampera/api';
import { z } from 'zod';

import { textOf } from '../../lib/i18n';
import { mailingMessages } from './mailing-messages';

const t = textOf(mailingMessages);

export type ReminderDay = Schema<'ReminderDay', 'addressed'>;
export type MailingFailure = Schema<'MailingFailure', 'reply' | 'returned'>;
export type Mailing = Omit<Schema<'MailingView', 'invitedOn'>, 'reminders' | 'failures'> & {
  reminders: ReminderDay[];
  failures: MailingFailure[];
};
export type MailingEdit = Schema<'MailingEdit'>;

const MOST = 5;
const FARTHEST = 90;

/** "3, 7" as numbers; undefined for what is none. */
export function daysOf(typed: string): number[] | undefined {
  const parts = typed.split(/[\s,;]+/).filter(Boolean);
  const days = [...new Set(parts.map(Number))];
  const right = days.every((day) => Number.isInteger(day) && day >= 1 && day <= FARTHEST);
  return right && days.length <= MOST ? days.sort((a, b) => a - b) : undefined;
}

const days = z.string().transform((typed, context) => {
  const known = daysOf(typed);
  if (known) return known;
  context.addIssue({ code: 'custom', message: t('days.wrong') });
  return z.NEVER;
});

export const mailingSchema = z.object({
  byMail: z.boolean(),
  afterOpening: days,
  beforeClosing: days,
});

export function mailingFormValues(mailing: Mailing): z.input<typeof mailingSchema> {
  return {
    byMail: mailing.byMail,
    afterOpening: mailing.afterOpening.join(', '),
    beforeClosing: mailing.beforeClosing.join(', '),
  };
}
