import { Button, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';

import { useMessages } from '../../lib/i18n';
import { Icon, useToast } from '../../ui';
import { messages } from './messages';
import type { Cut } from './model';
import { downloadResults } from './queries';
import { RowsExport } from './rows-export';
import { rowsMessages } from './rows-messages';

export interface ResultsExportProps {
  id: string;
  cut: Cut | undefined;
  /** Whether rows of answers may leave. */
  rows: boolean;
}

/** The figures of the page as a file of the server; rows of answers once no more arrive. */
export function ResultsExport({ id, cut, rows }: ResultsExportProps) {
  const t = useMessages(messages);
  const r = useMessages(rowsMessages);
  const toast = useToast();
  const [rowsOpened, rowsDialog] = useDisclosure(false);
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
    <>
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
          {rows && (
            <>
              <Menu.Divider />
              <Menu.Item onClick={rowsDialog.open}>{r('menu')}</Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      <RowsExport id={id} opened={rowsOpened} onClose={rowsDialog.close} />
    </>
  );
}
