import { useState } from 'react';

import { useMessages } from '../../lib/i18n';
import { Notice, ProblemAlert, useField } from '../../ui';
import { FileChoice } from './file-choice';
import { fileMessages } from './file-messages';
import { LossesList } from './losses-list';
import type { XlsFormView } from './model';
import { readXlsForm } from './queries';
import { type QuestionnaireFile, readQuestionnaire, fileOf } from './questionnaire-file';

/** The file that a new questionnaire is made from: our own, or a form of other tools. */
export function FileStart({ onRead }: { onRead: (content: QuestionnaireFile | null) => void }) {
  const t = useMessages(fileMessages);
  const field = useField('file', { label: t('import.file') });
  const [file, setFile] = useState<File>();
  const [isWrong, setWrong] = useState(false);
  const [form, setForm] = useState<XlsFormView>();
  const [problem, setProblem] = useState<unknown>();

  const take = (chosen: File | undefined, content: QuestionnaireFile | null) => {
    field.onChange(content && chosen ? chosen.name : '');
    onRead(content);
  };
  const choose = async (chosen: File | undefined) => {
    setFile(chosen);
    setWrong(false);
    setForm(undefined);
    setProblem(undefined);
    if (!chosen) {
      take(undefined, null);
    } else if (/\.xlsx$/i.test(chosen.name)) {
      try {
        const read = await readXlsForm(chosen);
        setForm(read);
        take(chosen, read.problems.length === 0 ? fileOf(read) : null);
      } catch (error) {
        setProblem(error);
        take(chosen, null);
      }
    } else {
      const content = await readQuestionnaire(chosen);
      setWrong(content === null);
      take(chosen, content);
    }
  };

  return (
    <>
      <FileChoice
        id={field.id}
        label={t('import.file')}
        choose={t('import.choose')}
        none={t('upload.none')}
        accept=".json,.xlsx,application/json"
        file={file}
        error={isWrong ? t('import.notJson') : field.error}
        onChoose={(chosen) => void choose(chosen)}
      />
      {problem !== undefined && <ProblemAlert error={problem} />}
      {form && form.problems.length > 0 && (
        <Notice tone="warning" title={t('import.problems')} role="alert">
          <ul>
            {form.problems.map(({ pointer, code, detail }) => (
              <li key={pointer + code}>
                <code>{pointer}</code>: {detail}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {form && (
        <Notice
          tone={form.losses.length > 0 ? 'warning' : 'good'}
          title={t(form.losses.length > 0 ? 'import.losses' : 'import.whole', {
            count: form.losses.length,
          })}
        >
          {form.losses.length > 0 && <LossesList losses={form.losses} />}
        </Notice>
      )}
    </>
  );
}
