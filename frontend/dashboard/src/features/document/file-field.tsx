import { FileInput, Progress } from '@mantine/core';

import { useMessages } from '../../lib/i18n';
import { Icon, useField } from '../../ui';
import classes from './document.module.css';
import { messages } from './messages';

const show = (value: unknown) => (value instanceof File ? value.name : '');

/** The file to send, and how far it is. What was chosen stays chosen when sending fails. */
export function FileField({ share }: { share: number | undefined }) {
  const t = useMessages(messages);
  const { value, ...field } = useField('file', { label: t('file'), show });
  const percent = Math.round((share ?? 0) * 100);
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
      {share !== undefined && (
        <div className={classes.progress} role="status">
          <span>{share < 1 ? `${t('sending')} ${String(percent)} %` : t('sending.reading')}</span>
          <Progress value={percent} animated={share >= 1} aria-label={t('sending')} />
        </div>
      )}
    </>
  );
}
