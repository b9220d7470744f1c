import { Button, Group, Menu, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState, type ReactNode } from 'react';

import { files } from '../../lib/api';
import { saveFile } from '../../lib/csv';
import { useMessages } from '../../lib/i18n';
import { Icon, useToast } from '../../ui';
import { fileMessages } from './file-messages';
import type { Questionnaire } from './model';
import classes from './outline.module.css';
import { XlsFormDialog } from './xlsform-dialog';

const LANGUAGE = /^[a-z]{2,3}$/;

/** The draft as a file, and its sheet for translators. */
export function FileDownloads({
  questionnaire,
  beside,
}: {
  questionnaire: Questionnaire;
  /** What stands beside the download: the way back in. */
  beside: ReactNode;
}) {
  const t = useMessages(fileMessages);
  const toast = useToast();
  const [opened, form] = useDisclosure(false);
  const [language, setLanguage] = useState('');
  const isWrong = language !== '' && !LANGUAGE.test(language);
  const base = `/api/v1/questionnaires/${questionnaire.id}`;
  const save = async (path: string, name: string) => {
    try {
      const { blob } = await files.download(base + path);
      saveFile(blob, `${questionnaire.code}${name}`);
    } catch {
      toast(t('failed'));
    }
  };
  const sheet = (format: 'csv' | 'xlsx') => {
    const added = language && !isWrong ? `&language=${language}` : '';
    return save(`/translations?format=${format}${added}`, `-terjemahan.${format}`);
  };
  return (
    <div className={classes.files}>
      <Group gap="xs">
        <Menu position="bottom-start" shadow="md">
          <Menu.Target>
            <Button variant="default" leftSection={<Icon name="download" />}>
              {t('download')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => void sheet('xlsx')}>{t('download.sheet.xlsx')}</Menu.Item>
            <Menu.Item onClick={() => void sheet('csv')}>{t('download.sheet.csv')}</Menu.Item>
            <Menu.Item onClick={() => void save('/file', '.json')}>{t('download.json')}</Menu.Item>
            <Menu.Label>{t('download.json.help')}</Menu.Label>
            <Menu.Item onClick={form.open}>{t('download.xlsform')}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
        {beside}
      </Group>
      <TextInput
        label={t('other')}
        description={t('other.help')}
        error={isWrong && t('other.wrong')}
        value={language}
        maxLength={3}
        onChange={(event) => {
          setLanguage(event.currentTarget.value.trim().toLowerCase());
        }}
      />
      <XlsFormDialog
        questionnaire={questionnaire}
        opened={opened}
        onClose={form.close}
        onDownload={() => {
          void save('/xlsform', '-xlsform.xlsx');
          form.close();
        }}
      />
    </div>
  );
}
