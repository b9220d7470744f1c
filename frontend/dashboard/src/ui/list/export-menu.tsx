import { Button, Menu } from '@mantine/core';
import { useState } from 'react';

import { saveFile } from '../../lib/csv';
import type { ListQuery } from '../../lib/api';
import { formatNumber, today } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import { Icon } from '../icon';
import { messages } from '../messages';
import { useToast } from '../toast';
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
  const [progress, setProgress] = useState<number>();

  const save = async (format: 'csv' | 'xlsx') => {
    setProgress(0);
    try {
      const signal = new AbortController().signal;
      const { rows, complete } = await fetchAll(fetchPage, query, setProgress, signal);
      saveFile(fileOf(format, name, columns, rows), `${name}-${today()}.${format}`);
      if (!complete) toast(t('list.export.limit', { count: formatNumber(EXPORT_LIMIT) }));
    } catch {
      toast(t('list.export.failed'));
    } finally {
      setProgress(undefined);
    }
  };

  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<Icon name="download" size={18} />}
          disabled={disabled || progress !== undefined}
        >
          {progress === undefined
            ? t('list.export')
            : t('list.export.running', { count: formatNumber(progress) })}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('list.export.help')}</Menu.Label>
        <Menu.Item onClick={() => void save('csv')}>{t('list.export.csv')}</Menu.Item>
        <Menu.Item onClick={() => void save('xlsx')}>{t('list.export.xlsx')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
