import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { z } from 'zod';

import { can } from '../../lib/api';
import { useMessages } from '../../lib/i18n';
import { ButtonLink, ConfirmButton, Icon, ResourceForm, TextAreaField } from '../../ui';
import { messages } from './messages';
import type { Finding } from './model';
import { publishFinding, reopenFinding, withdrawFinding } from './queries';
import { useAct } from './use-act';

export function FindingActions({ finding }: { finding: Finding }) {
  const t = useMessages(messages);
  const act = useAct();
  const { id, title } = finding;
  return (
    <>
      {can(finding, 'edit') && (
        <ButtonLink
          to="/findings/$id/edit"
          params={{ id }}
          variant="default"
          leftSection={<Icon name="edit" />}
        >
          {t('edit')}
        </ButtonLink>
      )}
      {can(finding, 'publish') && (
        <ConfirmButton
          label={t('publish')}
          title={t('publish.title', { title })}
          variant="filled"
          leftSection={<Icon name="check" />}
          onConfirm={() => act(publishFinding(id), t('published'))}
        >
          {t('publish.text')}
        </ConfirmButton>
      )}
      {can(finding, 'reopen') && (
        <ConfirmButton
          label={t('reopen')}
          title={t('reopen.title', { title })}
          leftSection={<Icon name="back" />}
          onConfirm={() => act(reopenFinding(id), t('reopened'))}
        >
          {t('reopen.text')}
        </ConfirmButton>
      )}
      {can(finding, 'withdraw') && <Withdraw finding={finding} />}
    </>
  );
}

const reasonSchema = z.object({ reason: z.string().trim().min(1).max(1000) });

function Withdraw({ finding }: { finding: Finding }) {
  const t = useMessages(messages);
  const act = useAct();
  const [opened, dialog] = useDisclosure(false);
  return (
    <>
      <Button variant="default" leftSection={<Icon name="archive" />} onClick={dialog.open}>
        {t('withdraw')}
      </Button>
      <Modal
        opened={opened}
        onClose={dialog.close}
        title={t('withdraw.title', { title: finding.title })}
        centered
      >
        <p>{t('withdraw.text')}</p>
        <ResourceForm
          schema={reasonSchema}
          initial={{ reason: '' }}
          submitLabel={t('withdraw')}
          onSubmit={({ reason }) => act(withdrawFinding(finding.id, reason), t('withdrawn.done'))}
          onCancel={dialog.close}
          onDone={dialog.close}
        >
          <TextAreaField
            name="reason"
            label={t('withdraw.reason')}
            help={t('withdraw.reason.help')}
            rows={3}
            maxLength={1000}
          />
        </ResourceForm>
      </Modal>
    </>
  );
}
