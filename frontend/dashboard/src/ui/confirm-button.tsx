import { Button, type ButtonProps, Group, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';

import { useMessages } from '../lib/i18n';
import { messages } from './messages';
import { ProblemAlert } from './problem-alert';

export interface ConfirmButtonProps {
  /** On the button. */
  label: string;
  /** Names the button to those who do not see what it stands beside. */
  spoken?: string;
  /** Asks, and names the thing: "Tutup unit Dinas Sosial?" */
  title: string;
  /** What will happen, and whether it can be undone. */
  children: ReactNode;
  /** On the button in the dialog; the label if absent. */
  confirmLabel?: string;
  /** May throw; the dialog then stays open and shows the problem. */
  onConfirm: () => Promise<unknown>;
  danger?: boolean;
  variant?: ButtonProps['variant'];
  leftSection?: ReactNode;
  size?: NonNullable<ButtonProps['size']>;
  disabled?: boolean;
}

/** A button whose act is asked about first. */
export function ConfirmButton(props: ConfirmButtonProps) {
  const { label, title, children, confirmLabel, onConfirm, danger = false } = props;
  const t = useMessages(messages);
  const [opened, dialog] = useDisclosure(false);
  const [running, setRunning] = useState(false);
  const [error, setError] = useState<unknown>();

  const confirm = async () => {
    setRunning(true);
    setError(undefined);
    try {
      await onConfirm();
      dialog.close();
    } catch (problem) {
      setError(problem);
    } finally {
      setRunning(false);
    }
  };

  return (
    <>
      <Button
        variant={props.variant ?? 'default'}
        disabled={props.disabled ?? false}
        size={props.size ?? 'sm'}
        leftSection={props.leftSection}
        aria-label={props.spoken}
        onClick={() => {
          setError(undefined);
          dialog.open();
        }}
      >
        {label}
      </Button>
      <Modal
        opened={opened}
        onClose={dialog.close}
        title={title}
        closeButtonProps={{ 'aria-label': t('action.close') }}
        centered
      >
        <div>{children}</div>
        {error !== undefined && <ProblemAlert error={error} />}
        <Group justify="flex-end" gap="xs" mt="lg">
          <Button variant="default" onClick={dialog.close} data-autofocus>
            {t('action.cancel')}
          </Button>
          <Button
            {...(danger && { color: 'red' })}
            loading={running}
            onClick={() => void confirm()}
          >
            {confirmLabel ?? label}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
