import { Button, Group, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';

import { useMessages } from '../../lib/i18n';
import { ProblemAlert } from '../../ui';
import { messages } from './messages';

const MOST = 120;

interface NameDialogProps {
  title: string;
  name: string;
  /** What failed before a name was asked for. */
  failed?: unknown;
  /** May throw; the dialog then stays open and shows the problem. */
  onName: (name: string) => Promise<void>;
  onClose: () => void;
}

/** Asks for the name of a view. */
export function NameDialog({ title, name, failed, onName, onClose }: NameDialogProps) {
  const t = useMessages(messages);
  const [typed, setTyped] = useState(name);
  const [error, setError] = useState(failed);
  const [running, setRunning] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setRunning(true);
    setError(undefined);
    try {
      await onName(typed.trim());
      onClose();
    } catch (problem) {
      setError(problem);
    } finally {
      setRunning(false);
    }
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': t('views.close') }}
      centered
    >
      <form onSubmit={(event) => void submit(event)}>
        <TextInput
          label={t('views.name')}
          description={t('views.name.help')}
          value={typed}
          maxLength={MOST}
          required
          data-autofocus
          onChange={(event) => {
            setTyped(event.currentTarget.value);
          }}
        />
        {error !== undefined && <ProblemAlert error={error} />}
        <Group justify="flex-end" gap="xs" mt="lg">
          <Button variant="default" onClick={onClose}>
            {t('views.cancel')}
          </Button>
          <Button type="submit" loading={running} disabled={typed.trim() === ''}>
            {t('views.confirm')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
