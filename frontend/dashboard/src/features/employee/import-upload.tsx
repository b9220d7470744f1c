import { Button, FileInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';

import { saveFile } from '../../lib/csv';
import { useMessages } from '../../lib/i18n';
import { Icon, Page, ProblemAlert, Section } from '../../ui';
import classes from './employee.module.css';
import { messages } from './import-messages';
import { MAX_FILE_BYTES, templateFile } from './import-model';
import { importKeys, uploadRoster } from './import-queries';

export function ImportUploadPage() {
  const t = useMessages(messages);
  return (
    <Page
      title={t('new')}
      lead={t('new.lead')}
      breadcrumbs={[{ label: t('imports'), to: '/roster-imports' }, { label: t('new') }]}
    >
      <Section title={t('prepare')}>
        <ol className={classes.steps}>
          <li>{t('prepare.columns')}</li>
          <li>{t('prepare.text')}</li>
          <li>{t('prepare.again')}</li>
        </ol>
        <div className={classes.templates}>
          {(['xlsx', 'csv'] as const).map((format) => (
            <Button
              key={format}
              variant="default"
              leftSection={<Icon name="download" />}
              onClick={() => {
                saveFile(templateFile(format), `contoh-pegawai.${format}`);
              }}
            >
              {t('template', { format: format.toUpperCase() })}
            </Button>
          ))}
        </div>
      </Section>
      <Section title={t('upload')}>
        <UploadForm />
      </Section>
    </Page>
  );
}

function UploadForm() {
  const t = useMessages(messages);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [wrong, setWrong] = useState<string>();
  const [problem, setProblem] = useState<unknown>();
  const [sending, setSending] = useState(false);

  const send = async () => {
    setProblem(undefined);
    if (!file) {
      setWrong(t('upload.missing'));
      return;
    }
    if (file.size > MAX_FILE_BYTES) {
      setWrong(t('upload.tooLarge'));
      return;
    }
    setSending(true);
    try {
      const started = await uploadRoster(file);
      await queries.invalidateQueries({ queryKey: importKeys.all });
      await navigate({ to: '/roster-imports/$id', params: { id: started.id } });
    } catch (error) {
      setProblem(error);
      setSending(false);
    }
  };

  return (
    <form
      noValidate
      className={classes.upload}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {problem !== undefined && <ProblemAlert error={problem} />}
      <FileInput
        label={t('upload.file')}
        description={t('upload.help')}
        placeholder={t('upload.choose')}
        accept=".csv,.xlsx,text/csv"
        leftSection={<Icon name="file" />}
        clearable
        clearButtonProps={{ 'aria-label': t('upload.clear') }}
        error={wrong}
        value={file}
        onChange={(chosen) => {
          setFile(chosen);
          setWrong(undefined);
        }}
      />
      <div>
        <Button type="submit" loading={sending} leftSection={<Icon name="upload" />}>
          {t('upload.submit')}
        </Button>
      </div>
    </form>
  );
}
