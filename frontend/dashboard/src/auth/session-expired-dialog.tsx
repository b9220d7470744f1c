import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';

import { useMessages } from '../lib/i18n';
import { Notice } from '../ui';
import { messages } from './messages';
import { useSession } from './session-context';

export function SessionExpiredDialog({ opened }: { opened: boolean }) {
  const t = useMessages(messages);
  const session = useSession();
  const [blocked, setBlocked] = useState(false);
  const signIn = async () => {
    setBlocked(!(await session.signInAgain()));
  };
  return (
    <Modal
      opened={opened}
      onClose={() => undefined}
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
      title={t('expired.title')}
      centered
    >
      {t('expired.text')}
      {blocked && <Notice tone="warning" title={t('expired.blocked')} role="alert" />}
      <Group justify="flex-end" gap="xs" mt="lg">
        <Button variant="default" onClick={() => void session.signOut()}>
          {t('expired.signOut')}
        </Button>
        <Button onClick={() => void signIn()} data-autofocus>
          {t('expired.signIn')}
        </Button>
      </Group>
    </Modal>
  );
}
