import { Button, Input } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';

import { saveFile, toCsv } from '../../lib/csv';
import { useMessages } from '../../lib/i18n';
import { Icon, ProblemAlert, SidePanel, useToast } from '../../ui';
import { cohortMessages } from './cohort-messages';
import { type Cohort, IMPORT_TEMPLATE, type ImportReport } from './cohort-model';
import { cohortKeys, importParticipants } from './cohort-queries';
import { ImportReportView } from './import-report';
import classes from './panels.module.css';

interface PanelProps {
  cohort: Cohort;
  opened: boolean;
  onClose: () => void;
}

export function ImportPanel({ cohort, opened, onClose }: PanelProps) {
  const t = useMessages(cohortMessages);
  return (
    <SidePanel opened={opened} onClose={onClose} title={t('import.title')} size={640}>
      <Import cohort={cohort} onDone={onClose} />
    </SidePanel>
  );
}

/** First the check, which writes nothing; then the same file is applied. */
function Import({ cohort, onDone }: { cohort: Cohort; onDone: () => void }) {
  const t = useMessages(cohortMessages);
  const toast = useToast();
  const queries = useQueryClient();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const choose = useRef<HTMLButtonElement>(null);
  const [file, setFile] = useState<File>();
  const [report, setReport] = useState<ImportReport>();
  const [missing, setMissing] = useState(false);
  const [error, setError] = useState<unknown>();
  const [running, setRunning] = useState(false);

  const send = async (dryRun: boolean) => {
    if (!file) {
      setMissing(true);
      choose.current?.focus();
      return;
    }
    setRunning(true);
    setError(undefined);
    try {
      const answer = await importParticipants(cohort.id, file, dryRun);
      if (dryRun) {
        setReport(answer);
      } else {
        const { enrolled, scored } = answer;
        toast(t('import.applied', { enrolled, scored }));
        await queries.invalidateQueries({ queryKey: cohortKeys.all });
        onDone();
      }
    } catch (problem) {
      setError(problem);
    } finally {
      setRunning(false);
    }
  };

  const changes = report ? report.enrolled + report.scored : 0;
  return (
    <div className={classes.panel}>
      <p className={classes.help}>{t('import.help')}</p>
      <Button
        variant="default"
        leftSection={<Icon name="download" />}
        className={classes.template ?? ''}
        onClick={() => {
          saveFile(toCsv(IMPORT_TEMPLATE), 'peserta.csv');
        }}
      >
        {t('import.template')}
      </Button>
      <Input.Wrapper
        id={id}
        label={t('import.file')}
        error={missing ? t('import.missing') : undefined}
      >
        <input
          id={id}
          ref={input}
          type="file"
          accept=".csv,.xlsx,text/csv"
          tabIndex={-1}
          className={classes.hidden}
          onChange={(event) => {
            setFile(event.currentTarget.files?.[0]);
            setReport(undefined);
            setMissing(false);
            setError(undefined);
          }}
        />
        <div className={classes.file}>
          <Button
            ref={choose}
            variant="default"
            leftSection={<Icon name="file" />}
            onClick={() => input.current?.click()}
          >
            {t('import.choose')}
          </Button>
          <span role="status">{file ? file.name : t('import.chosen.none')}</span>
        </div>
      </Input.Wrapper>
      {error !== undefined && <ProblemAlert error={error} />}
      {report && <ImportReportView report={report} />}
      <div className={classes.foot}>
        {report && changes > 0 ? (
          <Button loading={running} onClick={() => void send(false)}>
            {t('import.apply', { count: changes })}
          </Button>
        ) : (
          <Button loading={running} onClick={() => void send(true)}>
            {t('import.check')}
          </Button>
        )}
      </div>
    </div>
  );
}
