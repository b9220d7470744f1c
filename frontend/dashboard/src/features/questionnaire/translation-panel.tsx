import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';

import { useMessages } from '../../lib/i18n';
import { Notice, ProblemAlert, SidePanel, useToast } from '../../ui';
import { FileChoice } from './file-choice';
import { fileMessages } from './file-messages';
import { languageName } from './language-names';
import type { Questionnaire, TranslationReport } from './model';
import classes from './outline.module.css';
import { importTranslations, questionnaireKeys } from './queries';

interface PanelProps {
  questionnaire: Questionnaire;
  opened: boolean;
  onClose: () => void;
}

export function TranslationPanel({ questionnaire, opened, onClose }: PanelProps) {
  const t = useMessages(fileMessages);
  return (
    <SidePanel opened={opened} onClose={onClose} title={t('upload')} size={640}>
      <Upload questionnaire={questionnaire} onDone={onClose} />
    </SidePanel>
  );
}

/** First the check, which writes nothing; then the same file is saved. */
function Upload({ questionnaire, onDone }: { questionnaire: Questionnaire; onDone: () => void }) {
  const t = useMessages(fileMessages);
  const toast = useToast();
  const queries = useQueryClient();
  const choose = useId();
  const [file, setFile] = useState<File>();
  const [report, setReport] = useState<TranslationReport>();
  const [missing, setMissing] = useState(false);
  const [error, setError] = useState<unknown>();
  const [running, setRunning] = useState(false);

  const send = async (isTrial: boolean) => {
    if (!file) {
      setMissing(true);
      document.getElementById(choose)?.focus();
      return;
    }
    setRunning(true);
    setError(undefined);
    try {
      const answer = await importTranslations(questionnaire, file, isTrial);
      if (isTrial) {
        setReport(answer);
      } else {
        toast(t('upload.applied', { count: changesOf(answer) }));
        await queries.invalidateQueries({ queryKey: questionnaireKeys.all });
        onDone();
      }
    } catch (problem) {
      setError(problem);
    } finally {
      setRunning(false);
    }
  };

  const changes = report && report.errors.length === 0 ? changesOf(report) : 0;
  return (
    <div className={classes.panel}>
      <p className={classes.text}>{t('upload.help')}</p>
      <FileChoice
        id={choose}
        label={t('upload.file')}
        choose={t('upload.choose')}
        none={t('upload.none')}
        accept=".csv,.xlsx,text/csv"
        file={file}
        error={missing ? t('upload.missing') : undefined}
        onChoose={(chosen) => {
          setFile(chosen);
          setReport(undefined);
          setMissing(false);
          setError(undefined);
        }}
      />
      {error !== undefined && <ProblemAlert error={error} />}
      {report && <ReportView report={report} />}
      <div>
        {changes > 0 ? (
          <Button loading={running} onClick={() => void send(false)}>
            {t('upload.apply', { count: changes })}
          </Button>
        ) : (
          <Button loading={running} onClick={() => void send(true)}>
            {t('upload.check')}
          </Button>
        )}
      </div>
    </div>
  );
}

function changesOf(report: TranslationReport): number {
  return report.languages.reduce((total, language) => total + language.changed, 0);
}

const SHOWN = 50;

function ReportView({ report }: { report: TranslationReport }) {
  const t = useMessages(fileMessages);
  const { errors } = report;
  if (errors.length > 0) {
    return (
      <Notice tone="warning" title={t('upload.errors', { count: errors.length })} role="alert">
        <ul>
          {errors.slice(0, SHOWN).map(({ pointer, code, detail }) => {
            const [, , row = '', column = ''] = pointer.split('/');
            return <li key={pointer + code}>{t('upload.error', { row, column, detail })}</li>;
          })}
        </ul>
        {errors.length > SHOWN && <p>{t('upload.more', { count: errors.length - SHOWN })}</p>}
      </Notice>
    );
  }
  if (changesOf(report) === 0) return <Notice tone="info" title={t('upload.nothing')} />;
  return (
    <table className={classes.report}>
      <thead>
        <tr>
          <th scope="col">{t('upload.code')}</th>
          <th scope="col">{t('upload.changed')}</th>
          <th scope="col">{t('upload.untranslated')}</th>
        </tr>
      </thead>
      <tbody>
        {report.languages.map(({ code, changed, missing }) => (
          <tr key={code}>
            <th scope="row">{languageName(code)}</th>
            <td>{changed}</td>
            <td>{missing}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
