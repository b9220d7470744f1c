import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';

import { formatDateTime } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import { Icon, Notice, ResourceForm, SidePanel, TextAreaField } from '../../ui';
import classes from './follow-up.module.css';
import { messages } from './messages';
import { type Claim, type FollowUp, reopeningSchema } from './model';
import { reopen } from './queries';
import { useKeeping } from './use-keeping';

/** Why what was accepted counts no longer. */
export function ReopenedNote({ claimed }: { claimed: Claim }) {
  const t = useMessages(messages);
  if (!claimed.reopenedAt) return null;
  return (
    <>
      <p>
        {t('reopened.reason')}: {claimed.reopenReason}
      </p>
      <span className={classes.meta}>
        {claimed.reopenedBy
          ? t('claim.by', { name: claimed.reopenedBy, at: formatDateTime(claimed.reopenedAt) })
          : formatDateTime(claimed.reopenedAt)}
      </span>
    </>
  );
}

/** Opens what was verified again, with a reason that the unit reads. */
export function ReopenAction({ followUp, claimed }: { followUp: FollowUp; claimed: Claim }) {
  const t = useMessages(messages);
  const [opened, panel] = useDisclosure(false);
  const keep = useKeeping();
  return (
    <div className={classes.buttons}>
      <Button variant="default" leftSection={<Icon name="refresh" />} onClick={panel.open}>
        {t('reopen')}
      </Button>
      <SidePanel opened={opened} onClose={panel.close} title={t('reopen')}>
        <Notice tone="warning" title={t('reopen.title', { title: followUp.title })}>
          <p>{t('reopen.text')}</p>
        </Notice>
        <ResourceForm
          schema={reopeningSchema}
          initial={{ reason: '' }}
          submitLabel={t('reopen')}
          onSubmit={async (values) =>
            keep(await reopen(followUp.id, claimed, values), t('reopened'))
          }
          onDone={panel.close}
          onCancel={panel.close}
        >
          <TextAreaField
            name="reason"
            label={t('reopen.reason')}
            help={t('reopen.reason.help')}
            maxLength={2000}
          />
        </ResourceForm>
      </SidePanel>
    </div>
  );
}
