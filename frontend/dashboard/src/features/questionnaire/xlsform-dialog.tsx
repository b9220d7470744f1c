import { Button, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';

import { useMessages } from '../../lib/i18n';
import { Icon, Loaded } from '../../ui';
import { fileMessages } from './file-messages';
import { LossesList } from './losses-list';
import type { Questionnaire } from './model';
import { questionnaireQueries } from './queries';

interface XlsFormDialogProps {
  questionnaire: Questionnaire;
  opened: boolean;
  onClose: () => void;
  onDownload: () => void;
}

/** First what other tools pass over, then the file. */
export function XlsFormDialog({ questionnaire, opened, onClose, onDownload }: XlsFormDialogProps) {
  const t = useMessages(fileMessages);
  const losses = useQuery({
    ...questionnaireQueries.xlsFormLosses(questionnaire),
    enabled: opened,
  });
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('xlsform.title')}
      size="xl"
      centered
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Loaded query={losses} lines={3}>
        {(list) => (
          <>
            <p>{t(list.length === 0 ? 'xlsform.whole' : 'xlsform.losses')}</p>
            {list.length > 0 && <LossesList losses={list} />}
            <Button mt="md" leftSection={<Icon name="download" />} onClick={onDownload}>
              {t('xlsform.download')}
            </Button>
          </>
        )}
      </Loaded>
    </Modal>
  );
}
