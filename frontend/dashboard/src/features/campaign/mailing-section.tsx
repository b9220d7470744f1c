import { useQuery } from '@tanstack/react-query';

import { can } from '../../lib/api';
import { formatDate, formatDateTime, formatNumber } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import { ButtonLink, Icon, Loaded, Section } from '../../ui';
import classes from './campaign.module.css';
import { mailingMessages } from './mailing-messages';
import type { Mailing, ReminderDay } from './mailing-model';
import { mailingQueries } from './mailing-queries';
import type { Campaign } from './model';

export function MailingSection({ campaign }: { campaign: Campaign }) {
  const t = useMessages(mailingMessages);
  const mailing = useQuery(mailingQueries.one(campaign.id));
  return (
    <Section
      title={t('mailing')}
      actions={
        <ButtonLink
          to="/campaigns/$id/mailing"
          params={{ id: campaign.id }}
          variant="default"
          leftSection={<Icon name="send" />}
        >
          {t(mailing.data && can(mailing.data, 'edit') ? 'set' : 'view')}
        </ButtonLink>
      }
    >
      <Loaded query={mailing} lines={2}>
        {(data) => <MailingStanding campaign={campaign} mailing={data} />}
      </Loaded>
    </Section>
  );
}

/** How far invitations and reminders are. */
export function MailingStanding({ campaign, mailing }: { campaign: Campaign; mailing: Mailing }) {
  const t = useMessages(mailingMessages);
  const { invitedOn, addressed, waiting, undelivered, withoutAddress, reminders } = mailing;
  if (!mailing.byMail && !invitedOn) return <p>{t('off')}</p>;
  const sent = addressed - waiting - undelivered;
  const isAhead = campaign.status === 'DRAFT' || campaign.status === 'PUBLISHED';
  return (
    <div className={classes.stack}>
      <ul className={classes.lines}>
        {!invitedOn && (
          <li>
            {isAhead
              ? t('invited.later', { at: formatDateTime(campaign.opensAt) })
              : t('invited.none')}
          </li>
        )}
        {invitedOn && (
          <li>
            {t('invited', {
              day: formatDate(invitedOn),
              sent: formatNumber(sent),
              addressed: formatNumber(addressed),
            })}
          </li>
        )}
        {waiting > 0 && <li>{t('waiting', { count: formatNumber(waiting) })}</li>}
        {undelivered > 0 && <li>{t('undelivered', { count: formatNumber(undelivered) })}</li>}
        {withoutAddress > 0 && (
          <li>{t('withoutAddress', { count: formatNumber(withoutAddress) })}</li>
        )}
      </ul>
      <div>
        <h3>{t('reminders')}</h3>
        {reminders.length === 0 ? (
          <p>{t('reminders.none')}</p>
        ) : (
          <ul className={classes.lines}>
            {reminders.map((reminder) => (
              <li key={reminder.day}>
                {formatDate(reminder.day)}: <ReminderState reminder={reminder} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

function ReminderState({ reminder }: { reminder: ReminderDay }) {
  const t = useMessages(mailingMessages);
  if (!reminder.done) return t('reminder.planned');
  return reminder.addressed == null
    ? t('reminder.done')
    : t('reminder.done.count', { count: formatNumber(reminder.addressed) });
}
