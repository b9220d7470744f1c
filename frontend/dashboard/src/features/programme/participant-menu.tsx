import { ActionIcon, Button, Group, Menu, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';

import { useMessages } from '../../lib/i18n';
import { Icon, ProblemAlert, useToast } from '../../ui';
import { cohortMessages } from './cohort-messages';
import type { Participant } from './cohort-model';
import { moveParticipant, type ParticipantMove } from './cohort-queries';
import { useParticipantCache } from './use-participant-cache';

/** What can be done with one participant; ending the participation is asked about first. */
export function ParticipantMenu({ participant }: { participant: Participant }) {
  const t = useMessages(cohortMessages);
  const toast = useToast();
  const put = useParticipantCache();
  const [opened, dialog] = useDisclosure(false);
  const [running, setRunning] = useState(false);
  const [error, setError] = useState<unknown>();
  const { name, status } = participant;

  const run = async (move: ParticipantMove) => {
    setRunning(true);
    setError(undefined);
    try {
      put(await moveParticipant(participant.id, move));
      toast(t(`participant.done.${move}`, { name }));
      dialog.close();
    } catch (problem) {
      setError(problem);
      dialog.open();
    } finally {
      setRunning(false);
    }
  };

  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={32}
            aria-label={t('participant.menu', { name })}
          >
            <Icon name="more" strokeWidth={2.4} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {status === 'ENROLLED' && (
            <Menu.Item leftSection={<Icon name="check" />} onClick={() => void run('complete')}>
              {t('participant.complete')}
            </Menu.Item>
          )}
          {status !== 'ENROLLED' && (
            <Menu.Item leftSection={<Icon name="refresh" />} onClick={() => void run('reinstate')}>
              {t('participant.reinstate')}
            </Menu.Item>
          )}
          {status !== 'WITHDRAWN' && (
            <Menu.Item leftSection={<Icon name="stop" />} color="red" onClick={dialog.open}>
              {t('participant.gone')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <Modal
        opened={opened}
        onClose={dialog.close}
        title={t('participant.withdraw.title', { name })}
        centered
      >
        {error === undefined ? t('participant.withdraw.text') : <ProblemAlert error={error} />}
        <Group justify="flex-end" gap="xs" mt="lg">
          <Button variant="default" onClick={dialog.close} data-autofocus>
            {t('participant.keep')}
          </Button>
          {error === undefined && (
            <Button color="red" loading={running} onClick={() => void run('withdraw')}>
              {t('participant.gone')}
            </Button>
          )}
        </Group>
      </Modal>
    </>
  );
}
