import { Button, Menu } from '@mantine/core';

import { files } from '../lib/api';
import { saveFile } from '../lib/csv';
import { useMessages } from '../lib/i18n';
import { Icon } from './icon';
import { messages } from './messages';
import { problemText } from './problem-alert';
import { useToast } from './toast';

export interface PrintMenuProps {
  /** Of the PDF, below `/api/v1`; the language is put behind it. */
  path: string;
  /** Without its ending. */
  fileName: string;
  languages: readonly string[];
}

/** A questionnaire as PDF to be printed, in the languages it speaks. */
export function PrintMenu({ path, fileName, languages }: PrintMenuProps) {
  const t = useMessages(messages);
  const toast = useToast();
  const save = async (language: 'id' | 'en') => {
    try {
      const separator = path.includes('?') ? '&' : '?';
      const { blob } = await files.download(`/api/v1${path}${separator}language=${language}`);
      saveFile(blob, `${fileName}-${language}.pdf`);
    } catch (error) {
      toast(problemText(error, t).title);
    }
  };
  const look = { variant: 'default', leftSection: <Icon name="print" /> } as const;
  if (!languages.includes('en')) {
    return (
      <Button {...look} onClick={() => void save('id')}>
        {t('print')}
      </Button>
    );
  }
  return (
    <Menu position="bottom-start" shadow="md">
      <Menu.Target>
        <Button {...look}>{t('print')}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void save('id')}>{t('print.id')}</Menu.Item>
        <Menu.Item onClick={() => void save('en')}>{t('print.en')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
