import { Button, Menu } from '@mantine/core';
import { useState } from 'react';

import { useMessages } from '../../lib/i18n';
import { Icon, useToast } from '../../ui';
import { messages } from './messages';
import type { Cut } from './model';
import { downloadResults } from './queries';

/** The figures of the page as a file of the server. */
export function ResultsExport({ id, cut }: { id: string; cut: Cut | undefined }) {
  const t = useMessages(messages);
  const toast = useToast();
  const [running, setRunning] = useState(false);
  const save = async (format: 'csv' | 'xlsx') => {
    setRunning(true);
    try {
      await downloadResults(id, format, cut);
    } catch {
      toast(t('export.failed'));
    } finally {
      setRunning(false);
    }
  };
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<Icon name="download" size={18} />}
          disabled={running}
        >
          {t('export.menu')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('export.help')}</Menu.Label>
        <Menu.Item onClick={() => void save('csv')}>{t('export.csv')}</Menu.Item>
        <Menu.Item onClick={() => void save('xlsx')}>{t('export.xlsx')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
