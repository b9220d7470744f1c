import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';

import { can } from '../../lib/api';
import { useMessages } from '../../lib/i18n';
import { Icon, Section } from '../../ui';
import { FileDownloads } from './file-menu';
import { fileMessages } from './file-messages';
import type { Questionnaire } from './model';
import classes from './outline.module.css';
import { TranslationPanel } from './translation-panel';

/** Which languages the draft speaks, and its ways in and out as a file. */
export function FilesSection({ questionnaire }: { questionnaire: Questionnaire }) {
  const t = useMessages(fileMessages);
  const [opened, panel] = useDisclosure(false);
  return (
    <Section title={t('title')}>
      <p className={classes.lead}>{t('help')}</p>
      <FileDownloads
        questionnaire={questionnaire}
        beside={
          can(questionnaire, 'edit') && (
            <Button variant="default" leftSection={<Icon name="upload" />} onClick={panel.open}>
              {t('upload')}
            </Button>
          )
        }
      />
      <TranslationPanel questionnaire={questionnaire} opened={opened} onClose={panel.close} />
    </Section>
  );
}
