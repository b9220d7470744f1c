import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { z } from 'zod';

import { useMessages } from '../../lib/i18n';
import { ResourceForm, TextAreaField } from '../../ui';
import { messages } from './messages';
import type { PaperSheet } from './model';
import { sheetActs } from './queries';

const schema = z.object({ reason: z.string().trim().min(1).max(500) });

interface RejectSheetProps {
  sheet: PaperSheet;
  onDone: (saved: PaperSheet) => Promise<void>;
}

export function RejectSheet({ sheet, onDone }: RejectSheetProps) {
  const t = useMessages(messages);
  const [opened, dialog] = useDisclosure(false);
  return (
    <>
      <Button variant="default" onClick={dialog.open}>
        {t('reject')}
      </Button>
      <Modal
        opened={opened}
        onClose={dialog.close}
        title={t('reject')}
        closeButtonProps={{ 'aria-label': t('close') }}
        centered
      >
        <ResourceForm
          schema={schema}
          initial={{ reason: '' }}
          submitLabel={t('reject.submit')}
          onSubmit={async ({ reason }) => {
            await onDone(await sheetActs.reject(sheet, reason));
          }}
          onDone={dialog.close}
          onCancel={dialog.close}
        >
          <p>{t('reject.text', { code: sheet.code })}</p>
          <TextAreaField
            name="reason"
            label={t('reason')}
            help={t('reason.help')}
            maxLength={500}
          />
        </ResourceForm>
      </Modal>
    </>
  );
}
