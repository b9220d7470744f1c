import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';

import { useMessages } from '../../lib/i18n';
import { CheckboxField, Icon, RadioField, ResourceForm, useToast } from '../../ui';
import { type Questionnaire, sharingSchema, visibilities, type Visibility } from './model';
import { questionnaireKeys, shareQuestionnaire } from './queries';
import { sharingMessages } from './sharing-messages';

export function ShareButton({ questionnaire }: { questionnaire: Questionnaire }) {
  const t = useMessages(sharingMessages);
  const toast = useToast();
  const queries = useQueryClient();
  const [opened, dialog] = useDisclosure(false);
  const isPublished = questionnaire.latest != null;
  return (
    <>
      <Button variant="default" leftSection={<Icon name="people" />} onClick={dialog.open}>
        {t('share')}
      </Button>
      <Modal
        opened={opened}
        onClose={dialog.close}
        title={t('title', { name: questionnaire.title })}
        centered
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        <ResourceForm
          schema={sharingSchema}
          initial={{ visibility: questionnaire.visibility, inLibrary: questionnaire.inLibrary }}
          submitLabel={t('save')}
          onSubmit={async (sharing) => {
            const saved = await shareQuestionnaire(
              questionnaire.id,
              questionnaire.version,
              sharing,
            );
            await queries.invalidateQueries({ queryKey: questionnaireKeys.all });
            queries.setQueryData(questionnaireKeys.one(saved.id), saved);
          }}
          onCancel={dialog.close}
          onDone={() => {
            dialog.close();
            toast(t('done'));
          }}
        >
          {isPublished ? (
            <p style={{ margin: 0 }}>{t('published')}</p>
          ) : (
            <RadioField name="visibility" label={t('visibility')} options={visibilityChoices(t)} />
          )}
          <CheckboxField name="inLibrary" label={t('inLibrary')} help={t('inLibrary.help')} />
        </ResourceForm>
      </Modal>
    </>
  );
}

export function visibilityChoices(
  t: (key: `visibility.${Visibility}` | `visibility.${Visibility}.help`) => string,
) {
  return visibilities.map((value) => ({
    value,
    label: t(`visibility.${value}`),
    help: t(`visibility.${value}.help`),
  }));
}
