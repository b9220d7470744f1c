import { Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';

import { useMessages } from '../../lib/i18n';
import { DownloadMenu, useDownload } from '../../ui';
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
  const [rowsOpened, rowsDialog] = useDisclosure(false);
  const { running, download } = useDownload(t('export.failed'));
  const save = (format: 'csv' | 'xlsx') => download(() => downloadResults(id, format, cut));
  return (
    <>
      <DownloadMenu label={t('export.menu')} help={t('export.help')} disabled={running}>
        <Menu.Item onClick={() => void save('csv')}>{t('export.csv')}</Menu.Item>
        <Menu.Item onClick={() => void save('xlsx')}>{t('export.xlsx')}</Menu.Item>
        {rows && (
          <>
            <Menu.Divider />
            <Menu.Item onClick={rowsDialog.open}>{r('menu')}</Menu.Item>
          </>
        )}
      </DownloadMenu>
      <RowsExport id={id} opened={rowsOpened} onClose={rowsDialog.close} />
    </>
  );
}
