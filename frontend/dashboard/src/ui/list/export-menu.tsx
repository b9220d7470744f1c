import { Menu } from '@mantine/core';
import { useState } from 'react';

import { saveFile } from '../../lib/csv';
import type { ListQuery } from '../../lib/api';
import { formatNumber, today } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import { DownloadMenu } from '../download-menu';
import { messages } from '../messages';
import { useToast } from '../toast';
import { useDownload } from '../use-download';
import { EXPORT_LIMIT, fetchAll, type FetchPage, fileOf } from './list-export';
import type { Column } from './list-types';

export interface ExportMenuProps<T> {
  name: string;
  columns: readonly Column<T>[];
  query: ListQuery;
  fetchPage: FetchPage<T>;
  disabled: boolean;
}

/** What the list shows, as a file: the same rows, columns and order. */
export function ExportMenu<T>({ name, columns, query, fetchPage, disabled }: ExportMenuProps<T>) {
  const t = useMessages(messages);
  const toast = useToast();
  const { running, download } = useDownload(t('list.export.failed'));
  const [progress, setProgress] = useState(0);

  const save = (format: 'csv' | 'xlsx') =>
    download(async () => {
      setProgress(0);
      const signal = new AbortController().signal;
      const { rows, complete } = await fetchAll(fetchPage, query, setProgress, signal);
      saveFile(fileOf(format, name, columns, rows), `${name}-${today()}.${format}`);
      if (!complete) toast(t('list.export.limit', { count: formatNumber(EXPORT_LIMIT) }));
    });

  return (
    <DownloadMenu
      label={
        running ? t('list.export.running', { count: formatNumber(progress) }) : t('list.export')
      }
      help={t('list.export.help')}
      disabled={disabled || running}
    >
      <Menu.Item onClick={() => void save('csv')}>{t('list.export.csv')}</Menu.Item>
      <Menu.Item onClick={() => void save('xlsx')}>{t('list.export.xlsx')}</Menu.Item>
    </DownloadMenu>
  );
}
