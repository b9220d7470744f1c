import { FileInput } from '@mantine/core';

import { useMessages } from '../../lib/i18n';
import { Icon, SendingProgress, useField } from '../../ui';
import { messages } from './messages';

const show = (value: unknown) => (value instanceof File ? value.name : '');

/** The file to send, and how far it is. What was chosen stays chosen when sending fails. */
export function FileField({ share }: { share: number | undefined }) {
  const t = useMessages(messages);
  const { value, ...field } = useField('file', { label: t('file'), show });
  return (
    <>
      <FileInput
        {...field}
        label={t('file')}
        description={t('file.help')}
        placeholder={t('file.choose')}
        accept=".pdf,.docx,.txt,application/pdf,text/plain"
        leftSection={<Icon name="file" />}
        clearable
        clearButtonProps={{ 'aria-label': t('file.clear') }}
        value={value instanceof File ? value : null}
      />
      <SendingProgress share={share} />
    </>
  );
}
