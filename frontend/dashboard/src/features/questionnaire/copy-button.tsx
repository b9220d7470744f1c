import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';

import { useMessages } from '../../lib/i18n';
import { Icon, ResourceForm, TextField, useToast } from '../../ui';
import { messages } from './messages';
import { copySchema, type Questionnaire } from './model';
import { copyQuestionnaire, questionnaireKeys } from './queries';

export function CopyButton({ questionnaire }: { questionnaire: Questionnaire }) {
  const t = useMessages(messages);
  const toast = useToast();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const copyId = useRef('');
  const [opened, dialog] = useDisclosure(false);
  const { title } = questionnaire;
  return (
    <>
      <Button variant="default" leftSection={<Icon name="copy" />} onClick={dialog.open}>
        {t('copy')}
      </Button>
      <Modal
        opened={opened}
        onClose={dialog.close}
        title={t('copy.title', { name: title })}
        centered
      >
        <ResourceForm
          schema={copySchema}
          initial={{ title: t('copy.name', { title }), code: '' }}
          submitLabel={t('copy')}
          onSubmit={async (input) => {
            const copy = await copyQuestionnaire(questionnaire.id, input);
            await queries.invalidateQueries({ queryKey: questionnaireKeys.all });
            copyId.current = copy.id;
          }}
          onCancel={dialog.close}
          onDone={() => {
            dialog.close();
            toast(t('copied'));
            void navigate({ to: '/questionnaires/$id', params: { id: copyId.current } });
          }}
        >
          <p style={{ margin: 0 }}>{t('copy.text')}</p>
          <TextField name="title" label={t('name')} help={t('name.help')} maxLength={200} />
          <TextField name="code" label={t('code')} help={t('code.help')} maxLength={40} />
        </ResourceForm>
      </Modal>
    </>
  );
}
