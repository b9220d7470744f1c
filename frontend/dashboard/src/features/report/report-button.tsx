import { Button, Group, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';

import { useMessages } from '../../lib/i18n';
import { type AsyncOption, AsyncSelect, Icon, ProblemAlert, useToast } from '../../ui';
import { messages } from './messages';
import { createReport, reportKeys, searchEvaluations } from './queries';

/** Chooses an evaluation and has its report made; a few seconds later the report is shown. */
export function ReportButton() {
  const t = useMessages(messages);
  const toast = useToast();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [opened, dialog] = useDisclosure(false);
  const [evaluation, setEvaluation] = useState<AsyncOption | null>(null);
  const [running, setRunning] = useState(false);
  const [error, setError] = useState<unknown>();
  const make = async () => {
    if (!evaluation) return;
    setRunning(true);
    setError(undefined);
    try {
      const report = await createReport(evaluation.value);
      await queries.invalidateQueries({ queryKey: reportKeys.all });
      toast(t('created'));
      await navigate({ to: '/reports/$id', params: { id: report.id } });
    } catch (problem) {
      setError(problem);
    } finally {
      setRunning(false);
    }
  };
  return (
    <>
      <Button leftSection={<Icon name="add" />} onClick={dialog.open}>
        {t('add')}
      </Button>
      <Modal opened={opened} onClose={dialog.close} title={t('add')}>
        {error !== undefined && <ProblemAlert error={error} />}
        <AsyncSelect
          label={t('add.evaluation')}
          description={t('add.help')}
          queryKey={['evaluations', 'options']}
          search={searchEvaluations}
          value={evaluation}
          onChange={setEvaluation}
          required
        />
        <Group justify="flex-end" mt="md">
          <Button onClick={() => void make()} loading={running} disabled={!evaluation}>
            {t('add')}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
