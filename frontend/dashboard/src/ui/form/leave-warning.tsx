import { Button, Group, Modal } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';

import { useMessages } from '../../lib/i18n';
import { messages } from '../messages';

/** Asks before unsaved changes are lost, inside the application and when the tab closes. */
export function LeaveWarning({ unsaved }: { unsaved: () => boolean }) {
  const t = useMessages(messages);
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => unsaved() && current.pathname !== next.pathname,
    enableBeforeUnload: unsaved,
    withResolver: true,
  });
  const stay = () => blocker.reset?.();
  return (
    <Modal
      opened={blocker.status === 'blocked'}
      onClose={stay}
      title={t('form.leave.title')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
      centered
    >
      {t('form.leave.text')}
      <Group justify="flex-end" gap="xs" mt="lg">
        <Button variant="default" onClick={() => blocker.proceed?.()}>
          {t('form.leave.yes')}
        </Button>
        <Button onClick={stay} data-autofocus>
          {t('form.leave.stay')}
        </Button>
      </Group>
    </Modal>
  );
}
